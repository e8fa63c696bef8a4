import type { Source } from "../../problems/problem.ts";
import type { Claim, Value } from "../prose.ts";

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
