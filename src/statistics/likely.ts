import type Fraction from "fraction.js";
import type { CountedEstimate, Estimate, PublishedEstimate } from "./estimate.ts";
import type { Interval } from "./interval.ts";
import { confidenceInterval, reach } from "./margin.ts";

/** An estimate that has a share. */
export type Share = CountedEstimate | PublishedEstimate;

/** Whether an estimate has a share that may be told. */
export function isShare(estimate: Estimate): estimate is Share {
  return estimate.kind === "counted" || estimate.kind === "published";
}

/**
 * The shares (0–1) that all that were asked may have, at 95 percent confidence; of a published share, for
 * every count that it can have been rounded from.
 *
 * @param population all that were asked, where that is known
 * @returns undefined where the base is not known, so that the margin is not either
 */
export function likelyShare(estimate: Share, population: number | undefined): Interval | undefined {
  const { base } = estimate;
  if (base === undefined) return undefined;
  return countsOf(estimate, base)
    .map((count) => confidenceInterval({ count, base, population }))
    .reduce(hull);
}

/**
 * How far (in shares) below and above itself the share of all may lie.
 *
 * @throws where the base is not known
 */
export function reachOf(
  estimate: Share,
  population: number | undefined,
): { below: Fraction; above: Fraction } {
  const { base } = estimate;
  if (base === undefined) throw new Error("No margin without a base");
  const all = countsOf(estimate, base).map((count) => reach({ count, base, population }));
  return {
    below: largest(all.map(({ below }) => below)),
    above: largest(all.map(({ above }) => above)),
  };
}

/** The counts that give the share, and those next to it where none gives it exactly. */
function countsOf(estimate: Share, base: number): readonly number[] {
  if (estimate.kind === "counted") return [estimate.count];
  const first = estimate.share.low.mul(base).floor().valueOf();
  const last = estimate.share.high.mul(base).ceil().valueOf();
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low.lt(b.low) ? a.low : b.low,
    high: a.high.gt(b.high) ? a.high : b.high,
    includesLow: true,
    includesHigh: true,
  };
}

function largest(values: readonly Fraction[]): Fraction {
  return values.reduce((a, b) => (b.gt(a) ? b : a));
}
