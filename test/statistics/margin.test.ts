import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { contains, isPoint, isWithin } from "../../src/statistics/interval.ts";
import { confidenceInterval, marginOf, reach, type Sample, variance } from "../../src/statistics/margin.ts";

/** Some of a population, some of whom said yes. */
const samples = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.nat(), fc.nat()).map(([population, a, b]) => {
  const base = 1 + (a % population);
  return { count: b % (base + 1), base, population };
});

/** The formula of language.md §3 once more, in floats. */
const standardError = (p: number, n: number, N: number) =>
  N === 1 ? 0 : Math.sqrt(((p * (1 - p)) / n) * ((N - n) / (N - 1)));

/** As far as the share can lie to either side, in percentage points. */
function marginOfError(sample: Sample): Fraction {
  const { below, above } = reach(sample);
  return (below.gt(above) ? below : above).mul(100);
}

/** The margin at 50 percent, where it is largest. */
function largestMargin(base: number, population?: number): Fraction {
  return marginOf(variance(new Fraction(1, 2), base, population)).mul(100);
}

describe("the margin of error", () => {
  it.each([
    [203, 428, 5.0],
    [324, 428, 2.7],
    [337, 443, 2.6],
  ])("of %d of %d is at most ±%d points", (base, population, points) => {
    expect(largestMargin(base, population).valueOf()).toBeCloseTo(points, 1);
  });

  it("is 1.96 standard errors, corrected for a finite population", () => {
    fc.assert(
      fc.property(
        samples.filter(({ count, base }) => count >= 5 && base - count >= 5),
        ({ count, base, population }) => {
          const expected = 196 * standardError(count / base, base, population);
          expect(marginOfError({ count, base, population }).valueOf()).toBeCloseTo(expected, 9);
        },
      ),
    );
  });

  it("is never less than that, and never more than 100 points", () => {
    fc.assert(
      fc.property(samples, ({ count, base, population }) => {
        const margin = marginOfError({ count, base, population }).valueOf();
        expect(margin).toBeGreaterThanOrEqual(196 * standardError(count / base, base, population) - 1e-9);
        expect(margin).toBeLessThanOrEqual(100 * 1.96);
      }),
    );
  });

  it("is none when everyone has answered, and else some, also where all said the same", () => {
    fc.assert(
      fc.property(samples, ({ count, base, population }) => {
        expect(marginOfError({ count, base, population: base }).equals(0)).toBe(true);
        if (base < population) expect(marginOfError({ count, base, population }).gt(0)).toBe(true);
      }),
    );
  });

  it("is wider where the population is not known", () => {
    expect(
      marginOfError({ count: 100, base: 200 }).gt(marginOfError({ count: 100, base: 200, population: 428 })),
    ).toBe(true);
    expect(largestMargin(200).valueOf()).toBeCloseTo(6.93, 2);
  });

  it("of nought of fifty is that of Wilson's interval", () => {
    // z² / (n + z²), without correction: 3.8416 / 53.8416.
    expect(marginOfError({ count: 0, base: 50 }).valueOf()).toBeCloseTo(100 * (3.8416 / 53.8416), 9);
  });

  it.each([
    [1, 0, 10],
    [-1, 5, 10],
    [6, 5, 10],
    [1, 11, 10],
    [1.5, 5, 10],
    [1, 5, 10.5],
  ])("refuses %d of %d of %d", (count, base, population) => {
    expect(() => marginOfError({ count, base, population })).toThrow();
    expect(() => confidenceInterval({ count, base, population })).toThrow();
  });
});

describe("the confidence interval", () => {
  it("holds the counted share, and only shares that the population can have", () => {
    fc.assert(
      fc.property(samples, ({ count, base, population }) => {
        const likely = confidenceInterval({ count, base, population });
        expect(contains(likely, new Fraction(count, base))).toBe(true);
        const possible = {
          low: new Fraction(count, population),
          high: new Fraction(count + population - base, population),
          includesLow: true,
          includesHigh: true,
        };
        expect(isWithin(likely, possible)).toBe(true);
        expect(isPoint(likely)).toBe(base === population);
      }),
    );
  });

  it("does not take «none of those who answered» for none", () => {
    const { low, high } = confidenceInterval({ count: 0, base: 50, population: 428 });
    expect(low.equals(0)).toBe(true);
    expect(high.valueOf()).toBeGreaterThan(0.06);
  });

  it("is cut at 0 and 1 where the population is not known", () => {
    const all = confidenceInterval({ count: 10, base: 10 });
    expect([all.high.valueOf(), all.low.lt("0.75")]).toEqual([1, true]);
  });

  /**
   * Among all ways to draw the sample, those whose interval holds the truth: exact, by the hypergeometric
   * distribution. Counts are whole, so with few units it can't be 95 percent on the dot.
   */
  it.each([
    [428, 203, 214],
    [428, 203, 60],
    [428, 324, 214],
    [428, 324, 20],
    [428, 50, 100],
    [40, 20, 3],
    [40, 33, 20],
  ])(
    "of %d with %d answers holds the true share of %d in more than nine of ten draws",
    (population, base, yes) => {
      const truth = new Fraction(yes, population);
      let held = 0;
      for (let count = Math.max(0, base + yes - population); count <= Math.min(base, yes); count++) {
        if (contains(confidenceInterval({ count, base, population }), truth)) {
          held += Math.exp(
            choose(yes, count) + choose(population - yes, base - count) - choose(population, base),
          );
        }
      }
      expect(held).toBeGreaterThan(0.9);
    },
  );
});

it("the variance is 0 without uncertainty", () => {
  expect(variance(new Fraction(1, 2), 1, 1).equals(0)).toBe(true);
  expect(variance(new Fraction(1, 2), 203, 428).equals(new Fraction(225, 4 * 203 * 427))).toBe(true);
});

function choose(n: number, k: number): number {
  let log = 0;
  for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
  return log;
}
