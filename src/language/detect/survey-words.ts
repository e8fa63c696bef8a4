/** What a survey speaks of, in one written language: enough to tell what a sentence is about. */
export interface SurveyWords {
  /** Year of the edition, and of the one that it is compared with. */
  readonly year: number;
  readonly previousYear?: number;
  /** The earlier editions that its numbers may be told beside. */
  readonly editions?: readonly { readonly id: string; readonly year: number }[];
  /** The nouns of its units with all their forms, the plurals first: kommuner, kommunene, kommune, kommunen. */
  readonly units: readonly { readonly id: string; readonly forms: readonly string[] }[];
  /** Groups that a share can be of, with the words for them. `everyone` is the one of all units. */
  readonly groups: readonly {
    readonly id: string;
    readonly forms: readonly string[];
    readonly everyone?: boolean;
    /** Whose the units of it may be said to be: «landets», «Oslos». */
    readonly owners?: readonly string[];
  }[];
  /** Groups in words of their own («kommuner som bosetter flyktninger»), of one question only where it names it. */
  readonly described?: readonly {
    readonly group: string;
    readonly question?: string;
    readonly words: readonly string[];
  }[];
  /** `question.option`; the label and what stands in the middle of a sentence. */
  readonly options: readonly {
    readonly key: string;
    readonly texts: readonly string[];
    /** Whether it says that something is not so: «Har ikke resultatmål». */
    readonly negative: boolean;
  }[];
  /** `question` of the response rate: its option is having answered. */
  readonly responseQuestion: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}
