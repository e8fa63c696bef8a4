import Fraction from "fraction.js";
import type { Interval } from "../statistics/interval.ts";
import type { Aggregate } from "./survey.ts";

/** The units that a figure can count, or several together: whole numbers, both ends with them. */
export interface Reach {
  readonly least: number;
  readonly most: number;
}

/** The base that a row states. A hidden figure has none, and neither has a mere number of units. */
export function statedBase({ estimate }: Aggregate): number | undefined {
  return "base" in estimate ? estimate.base : undefined;
}

/**
 * How many units a figure can count.
 *
 * @param base the base of its question in its group, where some row states it
 * @returns undefined where the figure says nothing of how many
 */
export function reachOf({ estimate }: Aggregate, base: number | undefined): Reach | undefined {
  switch (estimate.kind) {
    case "counted":
    case "total":
      return { least: estimate.count, most: estimate.count };
    case "published":
      return base === undefined ? undefined : unitsIn(estimate.share, base);
    case "suppressed":
      return base === undefined ? undefined : { least: 0, most: base };
    case "amount":
    case "direction":
    case "mention":
    case "missing":
      return undefined;
  }
}

/**
 * The numbers of units of `base` whose share lies within `share`; `least` is above `most` where there is none. A share
 * halfway between two steps counts at both: publishers round it up, down, or to the even one.
 */
export function unitsIn(share: Interval, base: number): Reach {
  return { least: share.low.mul(base).ceil().valueOf(), most: share.high.mul(base).floor().valueOf() };
}

/** Whether a share written to `step` is one way to write `count` of `base`. Ties may go either way. */
export function isWrittenAs(count: number, base: number, share: Fraction, step: Fraction): boolean {
  return new Fraction(count, base).sub(share).abs().lte(step.div(2));
}

/** Those of the base that the figure does not count. */
export function restOf({ least, most }: Reach, base: number): Reach {
  return { least: base - most, most: base - least };
}

/** What several together can count. */
export function sumOfReaches(reaches: readonly Reach[]): Reach {
  return reaches.reduce((all, one) => ({ least: all.least + one.least, most: all.most + one.most }), {
    least: 0,
    most: 0,
  });
}

/** The least and the most that shares can sum to, and whether the sum can be that very number. */
export function sumOfShares(shares: readonly Interval[]): Interval {
  const zero = new Fraction(0);
  return {
    low: shares.reduce((all, { low }) => all.add(low), zero),
    high: shares.reduce((all, { high }) => all.add(high), zero),
    includesLow: shares.every(({ includesLow }) => includesLow),
    includesHigh: shares.every(({ includesHigh }) => includesHigh),
  };
}
