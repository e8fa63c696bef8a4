import type Fraction from "fraction.js";
import type { Interval } from "./interval.ts";

/** What is known of one aggregate, as a number to be told. Every consumer handles every kind. */
export type Estimate =
  | CountedEstimate
  | TotalEstimate
  | PublishedEstimate
  | DirectionEstimate
  | MentionEstimate
  | SuppressedEstimate;

/** Counted: `count` of `base` units. The share is exact. */
export interface CountedEstimate {
  readonly kind: "counted";
  readonly count: number;
  readonly base: number;
  readonly share: Interval;
}

/** A number of units whose base is not known: it has no share. */
export interface TotalEstimate {
  readonly kind: "total";
  readonly count: number;
}

/** Known only as published: a rounded share and its step, or the interval that the published words leave. */
export interface PublishedEstimate {
  readonly kind: "published";
  /** The published figure (0–1); absent where only an interval is known. */
  readonly value?: Fraction;
  /** The step to which `value` was rounded (0.01 for «86 prosent», 0.1 for «6 av 10»). */
  readonly precision?: Fraction;
  readonly share: Interval;
  /** Units behind the share, where it was published. */
  readonly base?: number;
}

/** Only the direction since the edition before is known. */
export interface DirectionEstimate {
  readonly kind: "direction";
  readonly change: "up" | "down" | "same";
}

/** Said in words only; there is no figure. */
export interface MentionEstimate {
  readonly kind: "mention";
}

/** Hidden because it rests on too few units; hidden in every place where it could be read. */
export interface SuppressedEstimate {
  readonly kind: "suppressed";
}
