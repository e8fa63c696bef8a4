import Fraction from "fraction.js";
import { type Interval, intersect, interval } from "../statistics/interval.ts";

const RANGE = /^([[(])(-?\d+(?:\.\d+)?|[a-z]+), (-?\d+(?:\.\d+)?|[a-z]+)([\])])$/;
const ZERO = new Fraction(0);

/** What `next` and `previous` stand for in a range: percentage points from the anchor. */
export type Named = Readonly<Record<string, Fraction>>;

/**
 * Reads a range of the threshold table, `[-4, 0)`, as an interval of shares around an anchor.
 *
 * @param text percentage points, as `thresholds.ts` describes
 * @param anchor a share (0–1) that the range is counted from; 0 where the range is of shares themselves
 * @throws when the table has a typing mistake
 */
export function rangeAround(text: string, anchor: Fraction = ZERO, named: Named = {}): Interval {
  const { low, high, ...ends } = readRange(text, named);
  return { low: low.div(100).add(anchor), high: high.div(100).add(anchor), ...ends };
}

/** The same, or nothing where no value is left between the ends: `[5, next)` where the next is 5 away. */
export function rangeIfAny(text: string, anchor: Fraction, named: Named): Interval | undefined {
  const { low, high, ...ends } = readEnds(text, named);
  const read = { low: low.div(100).add(anchor), high: high.div(100).add(anchor), ...ends };
  return intersect(read, read);
}

/** Reads a range as it stands, in percentage points. Takes and throws as `rangeAround`. */
export function readRange(text: string, named: Named = {}): Interval {
  const { low, high, ...ends } = readEnds(text, named);
  return interval(low, high, ends);
}

function readEnds(text: string, named: Named): Interval {
  const [, opens, low = "", high = "", closes] = RANGE.exec(text) ?? [];
  const [from, to] = [low, high].map(
    (end) => named[end] ?? (/\d$/.test(end) ? new Fraction(end) : undefined),
  );
  if (from === undefined || to === undefined) throw new Error(`Not a range: ${text}`);
  return { low: from, high: to, includesLow: opens === "[", includesHigh: closes === "]" };
}
