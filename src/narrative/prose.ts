import type { Verdict } from "../language/majority.ts";
import type { Source } from "../problems/problem.ts";
import type { Assertion } from "./claims/assertion.ts";
import type { Unknown } from "./claims/unknown.ts";

/**
 * A chapter as the author means it: headings and blocks, with everything that came from the data still
 * standing in it as opaque tokens (see `tokens.ts`). Numbering and the final HTML come later.
 */
export interface Chapter {
  /** The template's name, such as `hovedfunn`. Unique within a document. */
  readonly name: string;
  /** HTML with tokens. */
  readonly title: string;
  /** What stands before the first second-level heading. */
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly footnotes: readonly Footnote[];
  readonly source: Source;
}

export interface Section {
  /** ASCII, unique within the chapter. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** `html` is Markdown's output with tokens in it; the others are put in by a helper on a line of its own. */
export type Block =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "figure"; readonly name: string; readonly source: Source }
  | { readonly kind: "table"; readonly question: string; readonly source: Source }
  | { readonly kind: "overview"; readonly of: Overview; readonly source: Source }
  | { readonly kind: "key-figures"; readonly figures: readonly KeyFigure[] };

/** What is listed whole: a table of each question, the source of each number, each claim. */
export type Overview = "tables" | "numbers" | "claims";

/** A large figure with its explanation, as in «Kort fortalt». */
export interface KeyFigure {
  /** A value token. */
  readonly value: string;
  /** Key of the estimate. */
  readonly key: string;
  /** Set where it is told in tenths or as a fraction, so that the sign of ten dots belongs beside it. */
  readonly dots: boolean;
  /** HTML with tokens. */
  readonly html: string;
}

export interface Footnote {
  readonly id: string;
  /** 1-based within the chapter, in order of first reference. */
  readonly number: number;
  /** HTML with tokens. */
  readonly html: string;
}

/** A number in the prose, tied to its estimates: what `Tallgrunnlag` lists. */
export interface Value {
  readonly kind: "value";
  /** `t1`, `t2` … in the order of the document. */
  readonly id: string;
  /** As it is read: «hele 86 prosent». */
  readonly text: string;
  /** For machines: `0.86`, `0.75/0.80` for an interval, `324/428` for a count of a base. */
  readonly machine: string;
  /** Keys of the estimates behind it. */
  readonly keys: readonly [string, ...string[]];
  /** The count it is, where it may be written in words: «sju». */
  readonly numeral?: number;
  /** It tells of those who are left: one minus the estimate. */
  readonly complement?: true;
  readonly chapter: string;
  readonly source: Source;
}

/** Text that a helper wrote which is no number of the survey's: a label, a date, a fixed expression. */
export interface Text {
  readonly kind: "text";
  readonly id: string;
  readonly text: string;
  /** Set where the author wrote it with «fast», to let it pass as it stands. */
  readonly fixed?: Exception;
}

/** A word or a digit that is meant as it stands. */
export interface Exception {
  /** The author's own; absent where none was given. */
  readonly reason?: string;
  readonly chapter: string;
  readonly source: Source;
}

/** A cross-reference, «figur 3», whose number is not known before the document is put together. */
export interface Reference {
  readonly kind: "reference";
  readonly id: string;
  readonly target: ReferenceTarget;
  /** It begins a sentence. */
  readonly capital: boolean;
  readonly source: Source;
}

export interface ReferenceTarget {
  readonly kind: "figure" | "table" | "chapter" | "appendix";
  readonly name: string;
}

/** Where a claim stands; it shows nothing. */
export interface ClaimMark {
  readonly kind: "claim";
  readonly id: string;
}

export type Inline = Value | Text | Reference | ClaimMark;

/** Something the prose says about estimates, tried against the data. Only one that holds is published. */
export interface Claim {
  readonly verdict: Verdict;
  /** Why it cannot be known, where it cannot. */
  readonly why?: Unknown;
  /** The values it was judged by, in words. */
  readonly values: readonly string[];
  /** `p1`, `p2` …, or the author's own `id=`. */
  readonly id: string;
  /** Id of the token that marks its place. */
  readonly mark: string;
  /** The condition in words: «flertall av «resultatmal.ja»». */
  readonly says: string;
  readonly keys: readonly string[];
  /** Names of conditions whose words may be typed in the text that it stands around. */
  readonly covers: readonly string[];
  /** What it says of which figure: see `contradictions.ts`. */
  readonly asserts: readonly Assertion[];
  readonly chapter: string;
  readonly source: Source;
}

/** A sentence as it is read, with what it rests on: what is reviewed, counted and listed. */
export interface Sentence {
  /** Plain text, with the numbers in it as they are read. */
  readonly text: string;
  /** Where the author wrote its beginning. */
  readonly source: Source;
  readonly chapter: string;
  /** The heading that it is or stands under; absent before the first. */
  readonly section: string | undefined;
  readonly kind: "heading" | "text" | "note" | "key-figure";
  /** The numbers in it. */
  readonly values: readonly Value[];
  /** The claims whose mark stands in it. */
  readonly claims: readonly Claim[];
}

/** A figure that the prose cites, and that may not be told as the author asks. */
export interface Untold {
  readonly key: string;
  readonly chapter: string;
}

/** The whole narrative of one edition in one written language. */
export interface Prose {
  readonly chapters: readonly Chapter[];
  readonly inlines: ReadonlyMap<string, Inline>;
  /** Every claim that was tried, also those that did not hold. */
  readonly claims: readonly Claim[];
  readonly untold: readonly Untold[];
  /** In reading order: what is reviewed and listed. */
  readonly sentences: readonly Sentence[];
}
