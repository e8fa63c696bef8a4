import Fraction from "fraction.js";
import { type Interval, interval, point } from "./interval.ts";
import { roundedTo } from "./rounding.ts";

/** What is known of one aggregate, as a number to be told. Every consumer handles every kind. */
export type Estimate =
  | CountedEstimate
  | TotalEstimate
  | PublishedEstimate
  | AmountEstimate
  | DirectionEstimate
  | MentionEstimate
  | SuppressedEstimate
  | MissingEstimate;

/** Counted: `count` of `base` units. The share is exact. */
export interface CountedEstimate {
  readonly kind: "counted";
  readonly count: number;
  readonly base: number;
  readonly share: Interval;
}

/** A number of units whose base is not known: it has no share. */
interface TotalEstimate {
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

/** What a number that was asked for comes to among those who gave one: their mean, their median or their sum. */
export interface AmountEstimate {
  readonly kind: "amount";
  readonly statistic: Statistic;
  readonly value: Fraction;
  /** The step that it was rounded to: 0.1 for «4,2», 100 000 for «1,2 millioner». */
  readonly precision: Fraction;
  /** All that it can have been before it was rounded. */
  readonly range: Interval;
  /** Those who gave a number, where it is known. */
  readonly base?: number;
}

export const STATISTICS = ["mean", "median", "sum"] as const;
export type Statistic = (typeof STATISTICS)[number];

/** Only the direction since the edition before is known. */
export interface DirectionEstimate {
  readonly kind: "direction";
  readonly change: "up" | "down" | "same";
}

/** Said in words only; there is no figure. */
interface MentionEstimate {
  readonly kind: "mention";
}

/** Hidden because it rests on too few units; hidden in every place where it could be read. */
interface SuppressedEstimate {
  readonly kind: "suppressed";
}

/** Not there: nobody has filled it in yet, or nobody knows it. */
interface MissingEstimate {
  readonly kind: "missing";
}

const ONE = new Fraction(1);

/**
 * `count` of `base` units. Exact.
 *
 * @throws unless both are whole numbers, 0 ≤ count ≤ base and base > 0
 */
export function counted(count: number, base: number): CountedEstimate {
  if (!Number.isSafeInteger(count) || !Number.isSafeInteger(base) || count < 0 || base <= 0 || count > base) {
    throw new Error(`Not a count of a base: ${count} of ${base}`);
  }
  return { kind: "counted", count, base, share: point(new Fraction(count, base)) };
}

/**
 * A share known only as it was published, rounded half up to `precision`.
 *
 * @param value 0–1
 * @param precision the step it was rounded to: 0.01 for «86 prosent», 0.1 for «6 av 10»
 * @param base units behind it, where that was published
 */
export function publishedShare(value: Fraction, precision: Fraction, base?: number): PublishedEstimate {
  const share = roundedTo(value, precision);
  return { kind: "published", value, precision, share, ...(base === undefined ? {} : { base }) };
}

/**
 * A share known only to lie between two values: low ≤ share < high, as «nær 8 av 10» leaves 0.75–0.80.
 *
 * Where one end is missing there is no bound but 0 or 1, which the share may reach.
 */
export function publishedInterval(
  low: Fraction | undefined,
  high: Fraction | undefined,
  base?: number,
): PublishedEstimate {
  const ends = { includesLow: true, includesHigh: high === undefined };
  const share = interval(low ?? new Fraction(0), high ?? ONE, ends);
  return { kind: "published", share, ...(base === undefined ? {} : { base }) };
}

/**
 * A mean, a median or a sum known as it was published, rounded half up to `precision`.
 *
 * @param value a multiple of `precision`
 */
export function amountOf(
  statistic: Statistic,
  value: Fraction,
  precision: Fraction,
  base?: number,
): AmountEstimate {
  const half = precision.div(2);
  const range = interval(value.sub(half), value.add(half), { includesLow: true, includesHigh: false });
  return { kind: "amount", statistic, value, precision, range, ...(base === undefined ? {} : { base }) };
}

/**
 * The groups' estimates added to one for all of them together; the groups have no units in common.
 *
 * Counted ones add count and base, totals add counts. Where one is hidden the sum is hidden too, since
 * it could be found by subtraction; where one is missing, so is the sum. `undefined` where the kinds do not add up to a number: a published
 * share without its count has none to add.
 */
export function sum(estimates: readonly Estimate[]): Estimate | undefined {
  if (estimates.some((e) => e.kind === "suppressed")) return { kind: "suppressed" };
  if (estimates.some((e) => e.kind === "missing")) return { kind: "missing" };
  const countedOnes = estimates.filter((e) => e.kind === "counted");
  const totals = estimates.filter((e) => e.kind === "total");
  if (estimates.length === 0 || countedOnes.length + totals.length < estimates.length) return undefined;
  const count = [...countedOnes, ...totals].reduce((all, e) => all + e.count, 0);
  if (totals.length > 0) return { kind: "total", count };
  return counted(
    count,
    countedOnes.reduce((all, e) => all + e.base, 0),
  );
}

/** The values the estimate's share can have; `undefined` where it has none that may be told. */
export function shareOf(estimate: Estimate): Interval | undefined {
  return estimate.kind === "counted" || estimate.kind === "published" ? estimate.share : undefined;
}
