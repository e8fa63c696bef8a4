import Fraction from "fraction.js";

/**
 * The values that a share (0–1) can have, given what is known of it.
 *
 * A counted share is one point. A published one is every value that the publisher would have rounded
 * to the same figure; what is said of it has to hold for all of them.
 */
export interface Interval {
  readonly low: Fraction;
  readonly high: Fraction;
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

/** Which ends belong to an interval. */
export interface Ends {
  readonly includesLow: boolean;
  readonly includesHigh: boolean;
}

const ONE = new Fraction(1);

/** The interval that holds `value` and nothing else. */
export function point(value: Fraction): Interval {
  return { low: value, high: value, includesLow: true, includesHigh: true };
}

/**
 * The values from `low` to `high`.
 *
 * @throws when no value is left: a bug, since what is read from files is checked before it comes here
 */
export function interval(low: Fraction, high: Fraction, ends: Ends): Interval {
  const made = { low, high, includesLow: ends.includesLow, includesHigh: ends.includesHigh };
  if (isEmpty(made))
    throw new Error(`An interval without values: ${low.toFraction()} to ${high.toFraction()}`);
  return made;
}

/** Whether it is one value only, known exactly. */
export function isPoint(i: Interval): boolean {
  return i.low.equals(i.high);
}

/** Whether `value` is one of the values of `i`. */
export function contains(i: Interval, value: Fraction): boolean {
  const aboveLow = i.includesLow ? value.gte(i.low) : value.gt(i.low);
  const belowHigh = i.includesHigh ? value.lte(i.high) : value.lt(i.high);
  return aboveLow && belowHigh;
}

/** Whether every value of `inner` is a value of `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  const low = inner.low.compare(outer.low);
  if (low < 0 || (low === 0 && inner.includesLow && !outer.includesLow)) return false;
  const high = inner.high.compare(outer.high);
  return high < 0 || (high === 0 && (outer.includesHigh || !inner.includesHigh));
}

/** The values that are in both, or `undefined` where there are none. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const low = a.low.compare(b.low);
  const high = a.high.compare(b.high);
  const common: Interval = {
    low: low >= 0 ? a.low : b.low,
    high: high <= 0 ? a.high : b.high,
    includesLow: low === 0 ? a.includesLow && b.includesLow : low > 0 ? a.includesLow : b.includesLow,
    includesHigh: high === 0 ? a.includesHigh && b.includesHigh : high < 0 ? a.includesHigh : b.includesHigh,
  };
  return isEmpty(common) ? undefined : common;
}

/** The share of those that are left: 1 − x for every value, so the ends change places. */
export function mirror(i: Interval): Interval {
  return {
    low: ONE.sub(i.high),
    high: ONE.sub(i.low),
    includesLow: i.includesHigh,
    includesHigh: i.includesLow,
  };
}

/** a − b for every pair of their values. */
export function subtract(a: Interval, b: Interval): Interval {
  return {
    low: a.low.sub(b.high),
    high: a.high.sub(b.low),
    includesLow: a.includesLow && b.includesHigh,
    includesHigh: a.includesHigh && b.includesLow,
  };
}

/** a / b for every pair of their values, none below 0; `undefined` where b comes down to 0. */
export function divide(a: Interval, b: Interval): Interval | undefined {
  if (b.low.lte(0)) return undefined;
  return {
    low: a.low.div(b.high),
    high: a.high.div(b.low),
    includesLow: a.includesLow && b.includesHigh,
    includesHigh: a.includesHigh && b.includesLow,
  };
}

/** Every value times `factor`, which is above 0: shares times 100 are percentage points. */
export function scale(i: Interval, factor: number): Interval {
  return { ...i, low: i.low.mul(factor), high: i.high.mul(factor) };
}

/** Every value from `below` under the lowest to `above` over the highest; the ends as they were. */
export function widen(i: Interval, below: Fraction, above: Fraction): Interval {
  return { ...i, low: i.low.sub(below), high: i.high.add(above) };
}

/** The value halfway between the ends: the nearest thing to a figure where only an interval is known. */
export function middle(i: Interval): Fraction {
  return i.low.add(i.high).div(2);
}

function isEmpty(i: Interval): boolean {
  const order = i.low.compare(i.high);
  return order > 0 || (order === 0 && !(i.includesLow && i.includesHigh));
}
