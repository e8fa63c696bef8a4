import fc from "fast-check";
import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { coarser, parseAmountOf, tellStatistic, writeAmountOf } from "../../src/language/amount-of.ts";
import { languageOf } from "../../src/language/language.ts";
import { amountOf, STATISTICS } from "../../src/statistics/estimate.ts";

const unit = { one: "krone", many: "kroner" };
const nb = languageOf("nb");
const written = (value: string, step: string) =>
  writeAmountOf(amountOf("sum", new Fraction(value), new Fraction(step)), unit, nb).replaceAll("\u00a0", " ");

test.each([
  ["4.2", "0.1", "4,2 kroner"],
  ["1", "1", "1 krone"],
  ["1", "0.1", "1,0 kroner"],
  ["0", "1", "0 kroner"],
  ["-3", "1", "−3 kroner"],
  ["1302", "1", "1302 kroner"],
  ["54321", "1", "54 321 kroner"],
  ["900000", "100000", "900 000 kroner"],
  ["1200000", "100000", "1,2 millioner kroner"],
  ["1000000", "1000000", "1 million kroner"],
  ["1250000", "10000", "1,25 millioner kroner"],
  // Known more exactly than two decimals of a million tell.
  ["1234567", "1", "1 234 567 kroner"],
  ["2400000000", "100000000", "2,4 milliarder kroner"],
])("%s to %s: %s", (value, step, expected) => {
  expect(written(value, step)).toBe(expected);
});

const amounts = fc
  .tuple(fc.integer({ min: -5_000_000, max: 50_000_000 }), fc.constantFrom(1000, 100, 10, 1, 0.1, 0.01))
  .map(([steps, step]) => [new Fraction(steps).mul(step), new Fraction(step)] as const);

test.each(["nb", "nn"] as const)(
  "in %s, what is written says the number, and no more than is known of it",
  (code) => {
    const language = languageOf(code);
    fc.assert(
      fc.property(amounts, fc.constantFrom(...STATISTICS), ([value, precision], statistic) => {
        const estimate = amountOf(statistic, value, precision);
        const text = tellStatistic(statistic, writeAmountOf(estimate, unit, language), language);
        const read = parseAmountOf(text, language);
        expect(read?.statistic).toBe(statistic);
        expect(read?.value.equals(value)).toBe(true);
        expect(["krone", "kroner"]).toContain(read?.unit);
        // A step of 1000 may be written with all its digits, but never one finer than a unit.
        expect(read?.step.lte(precision.lt(1) ? precision : 1) || read?.step.equals(precision)).toBe(true);
      }),
    );
  },
);

test("told more coarsely, a number is the one that all that it can be rounds to", () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom(0, 1, 2), ([value, precision], decimals) => {
      const estimate = amountOf("mean", value, precision);
      const told = coarser(estimate, decimals);
      if (told === undefined) return;
      const half = new Fraction(1, 2).div(10 ** decimals);
      expect(told.value.sub(half).lte(estimate.range.low)).toBe(true);
      expect(told.value.add(half).gte(estimate.range.high)).toBe(true);
    }),
  );
  expect(coarser(amountOf("mean", new Fraction("4.5"), new Fraction("0.1")), 0)).toBeUndefined();
});

test.each(["", "mange", "i gjennomsnitt", "kroner 5"])("«%s» is no number", (text) => {
  expect(parseAmountOf(text, nb)).toBeUndefined();
});
