import type { WrittenLanguage } from "../language/language.ts";
import type { Source } from "../problems/problem.ts";
import type { Estimate, Statistic } from "../statistics/estimate.ts";
import type { Category } from "../statistics/representativity.ts";
import type { PlacedText } from "./delivered.ts";

/** A text in the written languages that it exists in. */
export type Localized = Readonly<Partial<Record<WrittenLanguage, string>>>;

/** The survey's facts for one edition, read, checked and joined. Nothing after this reads `data/`. */
export interface Survey {
  readonly edition: Edition;
  readonly questions: ReadonlyMap<string, Question>;
  readonly groups: ReadonlyMap<string, Group>;
  /** By key, `question.option@group`, in the order of the file; derived ones last. */
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** All that were asked, where `population.csv` tells of them. */
  readonly population?: Population;
  /** The edition that this one is compared with, where it names one. Its own has none. */
  readonly previous?: Survey;
  /**
   * The earlier editions that a question of this one says something of in `comparableWith`, by id, so that their figures
   * can be told beside its own. Their own have none.
   */
  readonly earlier?: ReadonlyMap<string, Survey>;
  /** What a reader should know of all the question texts, such as that they are descriptions. */
  readonly note?: Localized;
  /** Texts of the data that are shown as they are written: their characters have to be in the fonts. */
  readonly texts: readonly PlacedText[];
  /** SHA-256 (hex) of what was delivered, the «data version» of the colophon: the same from text files and a workbook. */
  readonly dataHash: string;
}

/** What `edition.yaml` says of one round of the series. */
export interface Edition {
  /** Folder name under `data/`, such as `2015`. */
  readonly id: string;
  readonly title: Localized;
  readonly subtitle: Localized;
  /** ISO date. Empty where it is not known: nothing is then said of it. */
  readonly published: string;
  /** What is not known yet, but will be: until then the report is a draft. */
  readonly missing: readonly ("published" | "fieldwork")[];
  /** When the answers were given, as words («årsskiftet 2015/2016») and as ISO dates. No words where not known. */
  readonly fieldwork: { readonly text: Localized; readonly from?: string; readonly to?: string };
  /** Nothing of the report may be told before: `2016-12-01 05:00`, in Norwegian time. */
  readonly embargo?: string;
  /** When the next survey is, in words: «høsten 2016». */
  readonly next?: Localized;
  /** Of the report, and of the series that it comes in, as they were given out. */
  readonly isbn?: string;
  readonly issn?: string;
  /** The written languages that it is told in: each is checked, and can be built. */
  readonly languages: readonly WrittenLanguage[];
  /** Those of them that it is published in, and that are built when none is asked for. */
  readonly publishedIn: readonly WrittenLanguage[];
  /** Id of the edition it compares with, where there is one. */
  readonly previous?: string;
  /** Year of the survey, for «i fjor». */
  readonly year: number;
  readonly numbers: "published" | "full" | "constructed";
  /** Whether sentences speak of those that answered or of all that were asked. */
  readonly describes: "respondents" | "population";
  /** Chapter names in reading order (file names under `templates/narrative/<language>/`). */
  readonly chapters: readonly string[];
  /** Appendix names in order: `tabeller`, `metode`, `tallgrunnlag` or a narrative file's name. */
  readonly appendices: readonly string[];
  /** Key (`question.option@group`) of the estimate that is the response rate («svarprosenten»), where one is known. */
  readonly responseRate?: string;
  /** The rows of dots on the cover, the main finding first. */
  readonly cover: readonly CoverRow[];
  readonly earlier: readonly EarlierReport[];
  /** Project-relative path of the file that says all this. */
  readonly file: string;
  /** Where it names each chapter and appendix. */
  readonly namedAt: ReadonlyMap<string, Source>;
  /** Where its texts stand there, by path and language: `title.nb`, `cover.0.nb`, `earlier.1.nn`, `embargo`. */
  readonly places: Readonly<Record<string, Source>>;
}

/** A row of ten dots. */
export interface CoverRow {
  /** `question.option@group` of the share that it shows. */
  readonly key: string;
  /** What stands beside it after its value: «av kommunene planlegger …». Without, it is the answer's label. */
  readonly label?: Localized;
}

interface EarlierReport {
  readonly title: Localized;
  readonly url?: string;
  /** A folder under `data/`: its pages are published beside this edition's … */
  readonly edition?: string;
  /** … unless this says that they are not. */
  readonly published?: boolean;
}

export interface Question {
  readonly id: string;
  readonly text: Localized;
  /** How it could be answered; absent where the source doesn't say. */
  readonly type?: "single" | "multiple" | "scale" | "number";
  /** Of a number: what it is a number of, after one and after several («stilling», «stillinger»). */
  readonly unit?: { readonly one: Localized; readonly many: Localized };
  /** Of a number: the least and the most that one can have answered, where it is known. */
  readonly range?: { readonly least?: number; readonly most?: number };
  /** False for what was published as found, with no question known behind it: it is no table of answers. */
  readonly asked?: boolean;
  /** Id of the group that was asked: the group meant where a helper names none. */
  readonly base: string;
  /** Who was asked it, in words that are not those of its group: «kommuner som har bedt om hjelp». */
  readonly baseDescribed?: Described;
  readonly options: ReadonlyMap<string, Option>;
  /** Exactly two answers that sum to everyone: only then does a share have a complement. */
  readonly twoWay: boolean;
  /** Whether those who did not know, or did not answer it, are in the base of its shares; where it is known. */
  readonly denominator?: { readonly dontKnow?: InBase; readonly unanswered?: InBase };
  readonly note?: Localized;
  /** By earlier edition's id. */
  readonly comparableWith: Readonly<Record<string, Comparability>>;
  readonly source: Source;
}

/** Whether some of those who were asked are counted in the base of a share. */
type InBase = "included" | "excluded";

interface Comparability {
  readonly comparable: boolean;
  readonly reason?: Localized;
}

export interface Option {
  readonly id: string;
  /** As it stands alone in a table or a figure: «Barnevern», «Har resultatmål». */
  readonly label: Localized;
  /** As it stands inside a sentence, where that is not the label with a small letter: «barnevernet». */
  readonly inText?: Localized;
  /** It is no answer, but what the numbers that were answered come to. */
  readonly statistic?: Statistic;
  readonly source: Source;
}

/** Units in a description of several words, after a number and after «av». */
export interface Described {
  readonly plural: Localized;
  readonly definitePlural: Localized;
}

/** A subset of the units, such as `alle` or `vertskommune=ja`. */
export interface Group {
  readonly id: string;
  /** As it stands alone: «Vertskommuner for asylmottak». */
  readonly label: Localized;
  /** After a number («189 vertskommuner»): indefinite plural. */
  readonly plural: Localized;
  /** After «av» («av vertskommunene»): definite plural. */
  readonly definitePlural: Localized;
  /** The same in words of its own: «kommuner som bosetter flyktninger», which may stand wherever its name may. */
  readonly described?: Described;
  /**
   * Who its shares are about, where the source says so in other words than when it counts the group:
   * «kommuner som har svart», and not «337 kommuner og bydeler».
   */
  readonly inShares?: Localized;
  /** Units in the group that answered, where known: the base of its shares. */
  readonly size?: number;
  /** Groups without units in common that it is the sum of; its counts are added from theirs. */
  readonly sumOf?: readonly string[];
  readonly source: Source;
}

/** What is known of (question, option, group). */
export interface Aggregate {
  /** `question.option@group`, as in `data-kilde`; of an earlier edition `question.option@group@edition`. */
  readonly key: string;
  /** Id of the edition that it is of, where that is an earlier one than the one that is told. */
  readonly edition?: string;
  readonly question: string;
  readonly option: string;
  readonly group: string;
  readonly estimate: Estimate;
  /** The words it was published in, as they stand in the file («nær 8 av 10»). */
  readonly published?: string;
  readonly note?: string;
  /** The rows it comes from: one, or several where it is a sum. */
  readonly sources: readonly [Source, ...Source[]];
}

/** All that were asked, by background variable. */
export interface Population {
  /** By group id, `alle` first. */
  readonly groups: ReadonlyMap<string, PopulationGroup>;
  /** The values of each background variable, such as `landsdel`, with how many answered of how many. */
  readonly variables: ReadonlyMap<string, readonly Category[]>;
  /** The groups that each unit is in, where the file has a row for each unit. */
  readonly units?: readonly ReadonlySet<string>[];
}

/** How many units of a group answered the survey, of all that were asked. */
export interface PopulationGroup {
  readonly asked: number;
  readonly answered: number;
  readonly source: Source;
}
