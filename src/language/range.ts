import Fraction from "fraction.js";
import { type Interval, interval } from "../statistics/interval.ts";

const RANGE = /^([[(])(-?\d+(?:\.\d+)?), (-?\d+(?:\.\d+)?)([\])])$/;
const ZERO = new Fraction(0);

/**
 * Reads a range of the threshold table, `[-4, 0)`, as an interval of shares around an anchor.
 *
 * @param text percentage points, as `thresholds.ts` describes
 * @param anchor a share (0–1) that the range is counted from; 0 where the range is of shares themselves
 * @throws when the table has a typing mistake
 */
export function rangeAround(text: string, anchor: Fraction = ZERO): Interval {
  const { low, high, ...ends } = readRange(text);
  return { low: low.div(100).add(anchor), high: high.div(100).add(anchor), ...ends };
}

/** Reads a range as it stands, in percentage points. Takes and throws as `rangeAround`. */
export function readRange(text: string): Interval {
  const [, opens, low, high, closes] = RANGE.exec(text) ?? [];
  if (low === undefined || high === undefined) throw new Error(`Not a range: ${text}`);
  return interval(new Fraction(low), new Fraction(high), {
    includesLow: opens === "[",
    includesHigh: closes === "]",
  });
}
