import type Fraction from "fraction.js";

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
