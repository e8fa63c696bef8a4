import type { Condition as Means } from "../language/detect/agree/inside-claims.ts";
import type { Judgement, Quantity, Recognised } from "../language/detect/findings.ts";
import type { Verdict } from "../language/majority.ts";
import type { Source } from "../problems/problem.ts";
import type { Assertion } from "./claims/assertion.ts";
import type { Unknown } from "./claims/unknown.ts";
import type { UntrueSpan } from "./spans/tell.ts";
import type { Chapter, Leaf, Value } from "./tree.ts";

/** Something the prose says about estimates, tried against the data. Only one that holds is published. */
export interface Claim {
  readonly verdict: Verdict;
  /** Why it cannot be known, where it cannot. */
  readonly why?: Unknown;
  /** The values it was judged by, in words. */
  readonly values: readonly string[];
  /** `p1`, `p2` …, or the author's own `id=`. */
  readonly id: string;
  /** Id of the node that marks its place. */
  readonly mark: string;
  /** The condition in words: «flertall av «resultatmal.ja»». */
  readonly says: string;
  readonly keys: readonly string[];
  /** What it says of which figures: what the words in it are held against. Absent where it could not be judged. */
  readonly means?: Means;
  /** What it says of which figure: see `contradictions.ts`. */
  readonly asserts: readonly Assertion[];
  readonly chapter: string;
  readonly source: Source;
}

/** A sentence as it is read, with what it rests on: what is reviewed, counted and listed. */
export interface Sentence {
  /** Plain text, with the numbers in it as they are read. */
  readonly text: string;
  /** What it is made of, cut at its ends. */
  readonly inlines: readonly Leaf[];
  /** Where the author wrote its beginning. */
  readonly source: Source;
  readonly chapter: string;
  /** The heading that it is or stands under; absent before the first. */
  readonly section: string | undefined;
  readonly kind: "heading" | "text" | "cell" | "note" | "key-figure";
  /** The numbers in it. */
  readonly values: readonly Value[];
  /** The claims that it stands in, or that stand in it. */
  readonly claims: readonly Claim[];
  /** What the detector found that nothing binds and that may not be about the survey: a reader has to judge it. */
  readonly unproved: readonly (Quantity | Judgement)[];
  /** What looks like a number and was taken for something else: a date, a paragraph, an address. */
  readonly recognised: readonly Recognised[];
  /** What the author has let stand with «fast», and why. */
  readonly exceptions: readonly { readonly text: string; readonly reason: string }[];
}

/** A figure that the prose cites, and that may not be told as the author asks. */
export interface Untold {
  readonly key: string;
  readonly chapter: string;
}

/** The whole narrative of one edition in one written language. */
export interface Prose {
  readonly chapters: readonly Chapter[];
  /** Every claim that was tried, also those that did not hold. */
  readonly claims: readonly Claim[];
  readonly untold: readonly Untold[];
  /** Spans that say what the data do not. */
  readonly untrue: readonly UntrueSpan[];
  /** In reading order: what is reviewed and listed. */
  readonly sentences: readonly Sentence[];
}
