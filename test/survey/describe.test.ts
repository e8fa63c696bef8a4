import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { complementOf } from "../../src/narrative/complement.ts";
import { publishedInterval } from "../../src/statistics/estimate.ts";
import { describeBase, describeExact } from "../../src/survey/describe.ts";
import type { Aggregate, Survey } from "../../src/survey/survey.ts";
import { between, count, percent, surveyOf, tenth } from "../support/survey.ts";

const language = languageOf("nb");
const plain = (text: string) => text.replaceAll("\u00A0", " ");
const row = (survey: Survey, key: string): Aggregate => {
  const found = survey.aggregates.get(key);
  if (!found) throw new Error(`No row ${key}`);
  return found;
};

describe("who a figure is about", () => {
  const survey = surveyOf([
    { key: "svar.svart@alle", estimate: count(337, 443) },
    { key: "planer.ja@alle", estimate: tenth("0.7") },
    { key: "planer.kjent@alle", estimate: percent("0.86", 300) },
    { key: "tolk.ja@alle", estimate: { kind: "direction", change: "up" } },
    { key: "nytte.hoy@alle", estimate: { kind: "mention" } },
  ]);
  const [alle] = survey.groups.values();
  if (!alle) throw new Error("No group");
  const inWords = new Map([["alle", { ...alle, inShares: { nb: "kommuner som har svart" } }]]);
  const told = (key: string, groups = survey.groups) =>
    describeBase(row(survey, key), { ...survey, groups }, language);

  test("a count has its base, and a share the size of its group where that is known", () => {
    expect(told("svar.svart@alle")).toBe("443 kommuner");
    expect(told("planer.ja@alle")).toBe("324 kommuner");
  });

  test("shares may be about those whom the source says, in words: no number is made up for them", () => {
    expect(told("svar.svart@alle", inWords)).toBe("443 kommuner");
    for (const key of ["planer.ja@alle", "tolk.ja@alle", "nytte.hoy@alle"])
      expect(told(key, inWords)).toBe("kommuner som har svart");
  });

  test("but a number that stands in the row is told", () => {
    expect(told("planer.kjent@alle", inWords)).toBe("300 kommuner");
  });
});

describe("the values that a share can have", () => {
  const share = row(
    surveyOf([{ key: "planer.ja@alle", estimate: between("0.55", "0.65"), twoWay: true }]),
    "planer.ja@alle",
  );

  test("those who are left are more than what is left of an end that is not reached", () => {
    expect(plain(describeExact(share, language))).toBe("fra og med 55 %, men under 65 %");
    expect(plain(describeExact(complementOf(share), language))).toBe("over 35 %, til og med 45 %");
  });

  test("an end is told as reached exactly where it belongs to the interval", () => {
    const ends = fc
      .tuple(fc.integer({ min: 0, max: 98 }), fc.integer({ min: 1, max: 99 }))
      .filter(([low, high]) => low < high);
    fc.assert(
      fc.property(ends, fc.boolean(), ([low, high], left) => {
        const estimate = publishedInterval(new Fraction(low, 100), new Fraction(high, 100));
        const told = left ? complementOf({ ...share, estimate }) : { ...share, estimate };
        if (told.estimate.kind !== "published") throw new Error("Not a share");
        const { includesLow, includesHigh } = told.estimate.share;
        const text = plain(describeExact(told, language));
        expect(text.startsWith(includesLow ? "fra og med " : "over ")).toBe(true);
        expect(text.includes(includesHigh ? "til og med " : "men under ")).toBe(true);
      }),
    );
  });
});
