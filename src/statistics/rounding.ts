import Fraction from "fraction.js";
import type { Interval } from "./interval.ts";

const HALF = new Fraction(1, 2);
const ZERO = new Fraction(0);
const ONE = new Fraction(1);

/**
 * The multiple of `step` nearest to `value`; a tie goes up (0.645 to 0.01 is 0.65; −0.5 to 1 is 0).
 *
 * Exact, and to be used once on the exact value: rounding 0.645 to 0.65 and then to 0.7 would tell
 * «7 av 10» of a share that is nearer to 6.
 */
export function roundHalfUp(value: Fraction, step: Fraction): Fraction {
  return value.div(step).add(HALF).floor().mul(step);
}

/**
 * Every share (0–1) that rounds half up to `value`: `[value − step/2, value + step/2)`, cut at 0 and 1,
 * and closed at 1, which can be reached.
 *
 * @param value a published share, 0–1, a multiple of `precision`
 * @param precision the step it was rounded to: 0.01 for «86 prosent», 0.1 for «6 av 10»
 */
export function roundedTo(value: Fraction, precision: Fraction): Interval {
  const low = value.sub(precision.mul(HALF));
  const high = value.add(precision.mul(HALF));
  return {
    low: low.lt(ZERO) ? ZERO : low,
    high: high.gt(ONE) ? ONE : high,
    includesLow: true,
    includesHigh: high.gt(ONE),
  };
}
