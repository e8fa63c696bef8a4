import Fraction from "fraction.js";
import { divide, type Interval, point, scale, widen } from "./interval.ts";
import { correction, marginOf } from "./margin.ts";

/** The same units asked in both rounds, by what they answered then and now. */
export interface Paired {
  readonly both: number;
  /** Yes in the round before and not now. */
  readonly onlyBefore: number;
  /** Not in the round before and yes now. */
  readonly onlyNow: number;
  readonly neither: number;
}

/** How the same units' answers have shifted, in percentage points. */
export interface Shift {
  readonly significant: boolean;
  readonly delta: Interval;
  readonly likely: Interval;
  /** The share now divided by the share before; absent where that was 0. */
  readonly ratio?: Interval;
}

const ZERO = new Fraction(0);
/** 5 percent, as for the margins. */
const LEVEL = new Fraction(1, 20);

/**
 * The change among the units that are in both rounds: tested with McNemar's test; when they are all units
 * there are, every change is a real one.
 *
 * @param population all units that were asked in each round
 * @throws unless the four counts are whole and some unit is counted
 */
export function panelShift(
  { both, onlyBefore, onlyNow, neither }: Paired,
  population?: { readonly previous?: number | undefined; readonly current?: number | undefined },
): Shift {
  const units = both + onlyBefore + onlyNow + neither;
  if (![both, neither].every((n) => Number.isSafeInteger(n) && n >= 0) || units === 0) {
    throw new Error(`Not a panel: ${both}, ${onlyBefore}, ${onlyNow}, ${neither}`);
  }
  const p = mcnemar(onlyBefore, onlyNow);
  const isEveryone = population?.previous === units && population.current === units;
  const share = new Fraction(onlyNow - onlyBefore, units);
  // Each unit's own change is 1, 0 or −1, and this is the variance of their mean (Agresti, «Categorical Data
  // Analysis», on matched pairs).
  const spread = new Fraction(onlyNow + onlyBefore, units).sub(share.mul(share)).div(units);
  const margin = isEveryone ? ZERO : marginOf(spread.mul(correction(units, population?.current)));
  const before = point(new Fraction(both + onlyBefore, units));
  const ratio = divide(point(new Fraction(both + onlyNow, units)), before);
  return {
    significant: isEveryone ? onlyNow !== onlyBefore : p.lte(LEVEL),
    delta: scale(point(share), 100),
    likely: scale(widen(point(share), margin, margin), 100),
    ...(ratio && { ratio }),
  };
}

/**
 * The two-sided probability of as uneven a split of those who changed their answer, if both ways were as
 * likely: McNemar's test (1947) in its exact, binomial form, which needs no minimum of units. Exact.
 *
 * @throws unless both are whole and not negative
 */
export function mcnemar(onlyBefore: number, onlyNow: number): Fraction {
  for (const n of [onlyBefore, onlyNow]) {
    if (!Number.isSafeInteger(n) || n < 0) throw new Error(`Not a count: ${n}`);
  }
  const changed = onlyBefore + onlyNow;
  let ways = 1n;
  let tail = 1n;
  for (let k = 1; k <= Math.min(onlyBefore, onlyNow); k++) {
    ways = (ways * BigInt(changed - k + 1)) / BigInt(k);
    tail += ways;
  }
  const p = new Fraction(2n * tail, 1n << BigInt(changed));
  return p.gt(1) ? new Fraction(1) : p;
}
