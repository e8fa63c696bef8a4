import type { ChangeTelling } from "../language/change.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { Claim, Prose } from "../narrative/prose.ts";
import type { CheckedTemplate } from "../narrative/template.ts";
import type { Aggregate, Edition, Question, Survey } from "../survey/survey.ts";
import type { IncomparableQuestion } from "./gate.ts";

/** An edition that is compared: its facts, and its text in each of its written languages. */
export interface ComparedEdition {
  readonly survey: Survey;
  readonly texts: ReadonlyMap<WrittenLanguage, ComparedText>;
}

/** A finished text and what it was told from. */
export interface ComparedText {
  readonly templates: readonly CheckedTemplate[];
  readonly prose: Prose;
}

/** What has changed from one edition of a series to a later one. */
export interface Comparison {
  readonly old: Edition;
  readonly new: Edition;
  /** The largest changes first, then those that cannot be told, in the order of the data. */
  readonly numbers: readonly NumberChange[];
  readonly claims: readonly FlippedClaim[];
  readonly phrases: readonly ChangedPhrase[];
  readonly questions: ChangedQuestions;
}

/**
 * What has become of a figure:
 * - `changed`: it is another, and chance or rounding cannot be why
 * - `small`: it is another, but by less than there are words for
 * - `unchanged`: all that the change can be is about nothing
 * - `uncertain`: chance may be why it is another
 * - `unknown`: nothing can be told, and `telling` or `incomparable` says why
 * - `added`, `gone`: known in one edition only, of a question that is comparable
 */
export type Outcome = "changed" | "small" | "unchanged" | "uncertain" | "unknown" | "added" | "gone";

/** A figure that both editions have, or one of them. */
export interface NumberChange {
  readonly key: string;
  readonly question: Question;
  readonly outcome: Outcome;
  /** Of what has changed. */
  readonly direction?: "up" | "down";
  readonly old: Aggregate | undefined;
  readonly new: Aggregate | undefined;
  readonly telling?: ChangeTelling;
  readonly incomparable?: "other-group";
}

/** Something that the text of one edition says, and that is false of the other. */
export interface FlippedClaim {
  readonly claim: Claim;
  /** The edition that says it. */
  readonly saidIn: "old" | "new";
  /** The sentence that it stands in. */
  readonly sentence: string;
  readonly language: WrittenLanguage;
}

/** A number that is put in other words than before. */
export interface ChangedPhrase {
  readonly keys: readonly string[];
  /** It tells of those who are left. */
  readonly complement: boolean;
  readonly old: Wording;
  readonly new: Wording;
  /** Words of the same written language are compared; of two, only the values that they are bound to. */
  readonly comparedBy: "words" | "values";
}

export interface Wording {
  readonly language: WrittenLanguage;
  /** Each wording once, as it is read: «hele 86 prosent». */
  readonly texts: readonly string[];
}

export interface ChangedQuestions {
  readonly added: readonly Question[];
  readonly gone: readonly Question[];
  readonly incomparable: readonly { readonly question: Question; readonly why: IncomparableQuestion }[];
}
