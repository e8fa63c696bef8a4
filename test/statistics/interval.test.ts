import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  contains,
  type Interval,
  intersect,
  interval,
  isPoint,
  isWithin,
  mirror,
  point,
} from "../../src/statistics/interval.ts";

const GRID = 12;
const ends = fc.record({ includesLow: fc.boolean(), includesHigh: fc.boolean() });
const intervals = fc
  .tuple(fc.integer({ min: 0, max: GRID }), fc.integer({ min: 0, max: GRID }), ends)
  .filter(([low, high, e]) => low < high || (low === high && e.includesLow && e.includesHigh))
  .map(([low, high, e]) => interval(new Fraction(low, GRID), new Fraction(high, GRID), e));

/** Enough values to tell any two of these intervals apart: the grid, and between its points. */
const values = Array.from({ length: 2 * GRID + 1 }, (_, n) => new Fraction(n, 2 * GRID));
const members = (i: Interval) => values.map((value) => contains(i, value));

describe("intervals are sets of values", () => {
  it("is within another when each of its values is in the other", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const inB = members(b);
        expect(isWithin(a, b)).toBe(members(a).every((inA, n) => !inA || inB[n]));
      }),
    );
  });

  it("has in common with another the values that are in both", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const common = intersect(a, b);
        const inB = members(b);
        const both = members(a).map((inA, n) => inA && inB[n] === true);
        expect(common === undefined ? both.map(() => false) : members(common)).toEqual(both);
      }),
    );
  });

  it("mirrors each value, and twice is none", () => {
    fc.assert(
      fc.property(intervals, (i) => {
        expect(members(mirror(i))).toEqual(members(i).reverse());
        expect(members(mirror(mirror(i)))).toEqual(members(i));
      }),
    );
  });

  it("swaps open and closed ends in the mirror: [0.75, 0.80) is (0.20, 0.25]", () => {
    const mirrored = mirror(
      interval(new Fraction("0.75"), new Fraction("0.8"), { includesLow: true, includesHigh: false }),
    );
    expect(mirrored.low.toString()).toBe("0.2");
    expect(mirrored.high.toString()).toBe("0.25");
    expect([mirrored.includesLow, mirrored.includesHigh]).toEqual([false, true]);
  });

  it("knows a point, and refuses an interval without values", () => {
    expect(isPoint(point(new Fraction(1, 3)))).toBe(true);
    const half = new Fraction(1, 2);
    expect(() => interval(half, half, { includesLow: true, includesHigh: false })).toThrow();
    expect(() => interval(half, new Fraction(0), { includesLow: true, includesHigh: true })).toThrow();
  });
});
