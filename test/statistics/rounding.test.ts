import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { contains } from "../../src/statistics/interval.ts";
import { roundedTo, roundHalfUp } from "../../src/statistics/rounding.ts";

const fraction = (text: string) => new Fraction(text);

describe("roundHalfUp", () => {
  it.each([
    ["0.645", "0.01", "0.65"],
    ["0.645", "0.1", "0.6"],
    ["0.65", "0.1", "0.7"],
    ["0.6449999999999999999999", "0.01", "0.64"],
    ["1.005", "0.01", "1.01"],
    ["-0.5", "1", "0"],
    ["-1.5", "1", "-1"],
    ["0", "0.1", "0"],
    ["1", "0.1", "1"],
  ])("rounds %s to the nearest %s: %s", (value, step, expected) => {
    expect(roundHalfUp(fraction(value), fraction(step)).equals(expected)).toBe(true);
  });

  it("agrees with whole-number arithmetic on every count and base", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (base, n) => {
        const count = Math.min(n, base);
        const percent = Math.floor((200 * count + base) / (2 * base));
        expect(roundHalfUp(new Fraction(count, base), new Fraction(1, 100)).mul(100).valueOf()).toBe(percent);
      }),
    );
  });
});

describe("roundedTo", () => {
  it("holds exactly the shares that round to the published one", () => {
    const steps = fc.constantFrom(10, 100, 1000);
    fc.assert(
      fc.property(steps, fc.nat(1000), fc.nat(20_000), (parts, n, m) => {
        const published = new Fraction(Math.min(n, parts), parts);
        const share = new Fraction(m, 20_000);
        const precision = new Fraction(1, parts);
        const rounds = roundHalfUp(share, precision).equals(published);
        expect(contains(roundedTo(published, precision), share)).toBe(rounds);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["0.86", "0.01", "0.855", "0.865", false],
    ["0.6", "0.1", "0.55", "0.65", false],
    ["0", "0.01", "0", "0.005", false],
    ["1", "0.01", "0.995", "1", true],
  ])("of %s to %s is from %s to %s", (value, precision, low, high, closed) => {
    const range = roundedTo(fraction(value), fraction(precision));
    expect(range.low.equals(low) && range.high.equals(high)).toBe(true);
    expect([range.includesLow, range.includesHigh]).toEqual([true, closed]);
  });
});
