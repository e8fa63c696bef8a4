import type Fraction from "fraction.js";

/** What a bound value says of the data, so far as the words around it must agree with it. */
export interface Meaning {
  /** `question.option@group`, of each row that it rests on. */
  readonly keys: readonly string[];
  readonly measure:
    | "share"
    /** Of those who are left: one minus the share. */
    | "complement"
    | "response-rate"
    | "count"
    | "base"
    /** «324 av landets 428 kommuner»: a count and its base from one row. */
    | "count-of-base"
    /** A mean, a median or a sum of the numbers that were answered. */
    | "mean"
    | "median"
    | "sum"
    | "change"
    /** A word for how large a share is, tried as a claim: «de aller fleste». */
    | "amount"
    /** In percentage points, between two rows. */
    | "difference"
    /** That an answer is there: its name in a list. */
    | "name";
  /** One of several in a row, of which the words around speak together. */
  readonly listed?: true;
  /** A share or a difference in percentage points as a number from 0 to 1, or a count; where it is one number. */
  readonly value?: Fraction;
  /** Whether a base is of those that were asked, or of those that answered. */
  readonly base?: "asked" | "answered";
  /** Who the units are told to belong to: «landets» in «324 av landets 428 kommuner». */
  readonly owner?: string;
  /** Year of the edition whose number it is. */
  readonly year?: number;
}
