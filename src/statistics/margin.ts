import Fraction from "fraction.js";
import { type Interval, interval } from "./interval.ts";
import { squareRootUp } from "./square-root.ts";

/** A share that was counted among some of a population: those who answered, of all that were asked. */
export interface Sample {
  readonly count: number;
  /** Units that answered the question. */
  readonly base: number;
  /** All units that the sentence speaks of; left out where it is not known, which only widens the margin. */
  readonly population?: number | undefined;
}

const ZERO = new Fraction(0);
const ONE = new Fraction(1);
/** The normal distribution's 97.5 percent point, so that 95 percent lies between −z and z. */
const Z = new Fraction(196, 100);
const Z_SQUARED = Z.mul(Z);
/**
 * Fewer yes or no than this, and the normal approximation is not to be trusted (the common rule of thumb
 * np ≥ 5 and n(1−p) ≥ 5). At 0 of 50 it would leave no uncertainty at all.
 */
const FEW = 5;

/**
 * The variance of a counted share: p(1−p)/n · (N−n)/(N−1), with the finite population correction, since
 * those who answer are a large part of all (Cochran, «Sampling Techniques», 3rd ed. 1977, § 3.2; language.md
 * §3). 0 when everyone has answered. Exact.
 *
 * @param share 0–1
 * @throws unless 0 < base ≤ population, all whole
 */
export function variance(share: Fraction, base: number, population?: number): Fraction {
  return share.mul(ONE.sub(share)).div(base).mul(correction(base, population));
}

/**
 * The shares (0–1) that the whole population may have, at 95 percent confidence. A part of it is certain
 * and cuts the interval: those counted are there, and no more than those who have not answered can be added.
 *
 * @throws unless 0 ≤ count ≤ base ≤ population and base > 0, all whole
 */
export function confidenceInterval(sample: Sample): Interval {
  const { count, base, population } = sample;
  const { below, above } = reach(sample);
  const share = new Fraction(count, base);
  const low = share.sub(below);
  const high = share.add(above);
  const least = population === undefined ? ZERO : new Fraction(count, population);
  const most = population === undefined ? ONE : new Fraction(count + population - base, population);
  return interval(low.lt(least) ? least : low, high.gt(most) ? most : high, {
    includesLow: true,
    includesHigh: true,
  });
}

/** How far (in shares) below and above the counted share the population's may lie, before any cutting. */
export function reach({ count, base, population }: Sample): { below: Fraction; above: Fraction } {
  if (!Number.isSafeInteger(count) || count < 0 || count > base) {
    throw new Error(`Not a count of a base: ${count} of ${base}`);
  }
  const share = new Fraction(count, base);
  const margin = marginOf(variance(share, base, population));
  if (count >= FEW && base - count >= FEW) return { below: margin, above: margin };
  const wide = wilson(share, base, population);
  return { below: larger(margin, wide.below), above: larger(margin, wide.above) };
}

/** 1.96 · √variance, in shares, rounded up. */
export function marginOf(ofVariance: Fraction): Fraction {
  return squareRootUp(ofVariance).mul(Z);
}

/**
 * Wilson's score interval (1927), where n stands for n·(N−1)/(N−n) so that it has the same finite
 * population correction. It is as wide at 0 and 1 as it ought to be.
 */
function wilson(share: Fraction, base: number, population?: number): { below: Fraction; above: Fraction } {
  const scaled = correction(base, population).mul(Z_SQUARED).div(base);
  const centre = share.add(scaled.div(2)).div(scaled.add(1));
  const inside = share.mul(ONE.sub(share)).mul(scaled).add(scaled.mul(scaled).div(4));
  const half = squareRootUp(inside).div(scaled.add(1));
  return { below: share.sub(centre.sub(half)), above: centre.add(half).sub(share) };
}

/**
 * The finite population correction (N−n)/(N−1): 0 when everyone has answered, 1 where the population is not
 * known.
 *
 * @throws unless 0 < base ≤ population, all whole
 */
export function correction(base: number, population?: number): Fraction {
  if (!Number.isSafeInteger(base) || base <= 0) throw new Error(`Not a base: ${base}`);
  if (population === undefined) return ONE;
  if (!Number.isSafeInteger(population) || population < base) {
    throw new Error(`Not a population of ${base}: ${population}`);
  }
  return population === 1 ? ZERO : new Fraction(population - base, population - 1);
}

function larger(a: Fraction, b: Fraction): Fraction {
  return a.gt(b) ? a : b;
}
