import type { Estimate } from "../statistics/estimate.ts";
import type { Interval } from "../statistics/interval.ts";

/** A share as it may be drawn: a point where `low` equals `high`, otherwise the interval it lies in. 0–1. */
export interface DrawnShare {
  readonly low: number;
  readonly high: number;
}

/** An interval no wider than this may be drawn as its published value: 1 percentage point. */
const pointWidth = "0.01";

/**
 * The share to draw, or undefined where there is none (totals, directions, mentions) or it is hidden.
 *
 * A false point is never drawn: what is known only as an interval wider than one point comes back as that
 * interval. One rule for bars, dots, the cover and key figures alike: «6 av 10» is from 55 to 65 in all of them.
 */
export function drawnShare(estimate: Estimate): DrawnShare | undefined {
  if (estimate.kind !== "counted" && estimate.kind !== "published") return undefined;
  const value = estimate.kind === "published" ? estimate.value : undefined;
  if (value !== undefined && openInterval(estimate) === undefined) {
    return { low: value.valueOf(), high: value.valueOf() };
  }
  return { low: estimate.share.low.valueOf(), high: estimate.share.high.valueOf() };
}

/** Where a single mark of an estimate stands, 0–1: what was published or counted; undefined where there is no such number. */
export function pointOf(estimate: Estimate): number | undefined {
  return estimate.kind === "published" ? estimate.value?.valueOf() : drawnShare(estimate)?.low;
}

/** The interval that has to be shown as one: wider than a point, or narrow without a published value. */
export function openInterval(estimate: Estimate): Interval | undefined {
  if (estimate.kind !== "published") return undefined;
  const isPoint = estimate.share.high.sub(estimate.share.low).lte(pointWidth);
  return isPoint && estimate.value !== undefined ? undefined : estimate.share;
}

/** How much of dot number `i` (from 0) of ten a share fills, 0–1. */
export function dotShare(share: number, i: number): number {
  // Shares are decimals: without rounding, 0.6 would leave a hair of the seventh dot.
  return Math.min(1, Math.max(0, Math.round((share * 10 - i) * 1e6) / 1e6));
}
