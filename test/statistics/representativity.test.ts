import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { type Category, representativity } from "../../src/statistics/representativity.ts";

const LIMITS = { largestGap: 3, level: 0.05 };

/** Norway's 428 municipalities by county at the turn of 2015/2016. */
const COUNTIES: Record<string, number> = {
  Østfold: 18,
  Akershus: 22,
  Oslo: 1,
  Hedmark: 22,
  Oppland: 26,
  Buskerud: 21,
  Vestfold: 14,
  Telemark: 18,
  "Aust-Agder": 15,
  "Vest-Agder": 15,
  Rogaland: 26,
  Hordaland: 33,
  "Sogn og Fjordane": 26,
  "Møre og Romsdal": 36,
  "Sør-Trøndelag": 25,
  "Nord-Trøndelag": 23,
  Nordland: 44,
  Troms: 24,
  Finnmark: 19,
};

const categories = (answered: (name: string, population: number) => number): Category[] =>
  Object.entries(COUNTIES).map(([name, population]) => ({
    name,
    population,
    answered: answered(name, population),
  }));

describe("representativity", () => {
  it("is good when each county has answered about as often as all", () => {
    const result = representativity(
      categories((_, population) => Math.round(population * 0.757)),
      LIMITS,
    );
    expect(Object.values(COUNTIES).reduce((a, b) => a + b)).toBe(428);
    expect([result.isRepresentative, result.degrees, result.leans]).toEqual([true, 18, []]);
    expect(result.p).toBeGreaterThan(0.99);
    // Oslo is one municipality, so the test can only be rough.
    expect(result.rough).toBe(true);
  });

  it("leans where a county is missing", () => {
    const result = representativity(
      categories((name, population) =>
        name === "Nordland" ? 4 : name === "Møre og Romsdal" ? 36 : Math.round(population * 0.757),
      ),
      LIMITS,
    );
    expect(result.isRepresentative).toBe(false);
    expect(result.leans.map(({ name, points }) => [name, points.gt(0)])).toEqual([
      ["Nordland", false],
      ["Møre og Romsdal", true],
    ]);
  });

  it("takes both limits with it: 3 points are within, and p has to be above 0.05", () => {
    const two = (a: number, b: number, most = 1000) =>
      representativity(
        [
          { name: "a", answered: a, population: most },
          { name: "b", answered: b, population: most },
        ],
        LIMITS,
      );
    const within = two(53, 47);
    expect([within.largestGap.equals(3), within.isRepresentative]).toEqual([true, true]);
    expect(two(54, 46).isRepresentative).toBe(false);
    // A gap of 3 points among a thousand answers is not chance: χ² = 3.6 at 1000, 3.97 at 1102.
    expect(two(530, 470).isRepresentative).toBe(true);
    const sure = two(530 + 53, 470 + 47, 2000);
    expect([sure.largestGap.equals(3), sure.p < 0.05, sure.isRepresentative]).toEqual([true, true, false]);
    expect(sure.leans).toHaveLength(1);
  });

  it("computes χ² exactly", () => {
    const result = representativity(
      [
        { name: "a", answered: 30, population: 50 },
        { name: "b", answered: 10, population: 50 },
        { name: "none", answered: 0, population: 0 },
      ],
      LIMITS,
    );
    expect([result.chiSquare.equals(10), result.degrees, result.rough]).toEqual([true, 1, false]);
    expect(result.p).toBeCloseTo(0.001565, 6);
    expect(result.gaps.map(({ points }) => points.valueOf())).toEqual([25, -25]);
  });

  it("has gaps that cancel out, and none when everyone has answered", () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, (pairs) => {
        const list = pairs.map(([a, b], i) => ({
          name: `${i}`,
          answered: Math.min(a, b),
          population: Math.max(a, b),
        }));
        const { gaps, p } = representativity(list, LIMITS);
        expect(gaps.reduce((sum, { points }) => sum.add(points), new Fraction(0)).equals(0)).toBe(true);
        expect(p >= 0 && p <= 1).toBe(true);
        const everyone = representativity(
          list.map((one) => ({ ...one, answered: one.population })),
          LIMITS,
        );
        expect([everyone.largestGap.equals(0), everyone.p]).toEqual([true, 1]);
      }),
    );
  });

  it.each([
    [[{ name: "a", answered: 1, population: 2 }]],
    [
      [
        { name: "a", answered: 3, population: 2 },
        { name: "b", answered: 1, population: 2 },
      ],
    ],
    [
      [
        { name: "a", answered: 0, population: 2 },
        { name: "b", answered: 0, population: 2 },
      ],
    ],
    [
      [
        { name: "a", answered: 0.5, population: 2 },
        { name: "b", answered: 1, population: 2 },
      ],
    ],
  ])("refuses %j", (list) => {
    expect(() => representativity(list, LIMITS)).toThrow();
  });
});
