import fc from "fast-check";
import Fraction from "fraction.js";
import { expect, it } from "vitest";
import { squareRootUp } from "../../src/statistics/square-root.ts";

it("is never below the root, and less than a billionth above it", () => {
  const fractions = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 9n }));
  fc.assert(
    fc.property(fractions, ([numerator, denominator]) => {
      const value = new Fraction(numerator, denominator);
      const root = squareRootUp(value);
      expect(root.mul(root).gte(value)).toBe(true);
      const less = root.sub(new Fraction(1n, 10n ** 9n));
      expect(less.s < 0n || less.mul(less).lt(value)).toBe(true);
    }),
  );
});

it.each([
  ["0", "0"],
  ["1", "1"],
  ["1/4", "1/2"],
  ["2.25", "3/2"],
  ["1000000", "1000"],
])("is exact for a square: %s", (value, root) => {
  expect(squareRootUp(new Fraction(value)).equals(root)).toBe(true);
});

it("refuses what is negative", () => {
  expect(() => squareRootUp(new Fraction("-1/9"))).toThrow();
});
