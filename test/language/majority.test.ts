import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { holds, isTrueOf, trueAmountWords } from "../../src/language/majority.ts";
import { publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { interval, point } from "../../src/statistics/interval.ts";

const nb = languageOf("nb");
const exactly = (share: string) => point(new Fraction(share));

/** Each word with shares on both sides of its threshold(s): [share, is it true]. */
describe("words for an amount (language.md §2)", () => {
  it.each([
    ["flertall", { "0.5": false, "0.5001": true, "1": true }],
    ["klart flertall", { "0.5999": false, "0.6": true }],
    ["stort flertall", { "0.7499": false, "0.75": true }],
    ["mindretall", { "0.4999": true, "0.5": false }],
    ["lite mindretall", { "0.15": true, "0.1501": false }],
    ["de fleste", { "0.5999": false, "0.6": true }],
    ["de aller fleste", { "0.7999": false, "0.8": true }],
    ["nesten alle", { "0.9499": false, "0.95": true, "427/428": true, "1": false }],
    ["alle", { "427/428": false, "1": true }],
    ["mange", { "0.2999": false, "0.3": true }],
    ["en stor andel", { "0.5999": false, "0.6": true }],
    ["noen", { "0.0499": false, "0.05": true, "0.25": true, "0.2501": false }],
    ["få", { "0.15": true, "0.1501": false }],
    ["svært få", { "0.05": true, "0.0501": false }],
    ["ingen", { "0": true, "1/428": false }],
  ] as const)("%s", (word, cases) => {
    for (const [share, expected] of Object.entries(cases)) {
      expect([share, isTrueOf(word, exactly(share))]).toEqual([share, expected ? "holds" : "fails"]);
    }
  });

  it("are unknown where only a part of the interval meets the condition", () => {
    expect(isTrueOf("flertall", publishedShare(new Fraction("0.5"), new Fraction("0.1")).share)).toBe(
      "unknown",
    );
    expect(isTrueOf("de fleste", publishedShare(new Fraction("0.6"), new Fraction("0.1")).share)).toBe(
      "unknown",
    );
    expect(isTrueOf("flertall", publishedShare(new Fraction("0.6"), new Fraction("0.1")).share)).toBe(
      "holds",
    );
    expect(isTrueOf("flertall", publishedInterval(new Fraction("0.5"), undefined).share)).toBe("unknown");
    expect(isTrueOf("mindretall", publishedShare(new Fraction("0.7"), new Fraction("0.1")).share)).toBe(
      "fails",
    );
  });

  it("do not take a rounded figure for all or none", () => {
    expect(isTrueOf("ingen", publishedShare(new Fraction(0), new Fraction("0.01")).share)).toBe("unknown");
    expect(isTrueOf("alle", publishedShare(new Fraction(1), new Fraction("0.01")).share)).toBe("unknown");
  });

  it("can be listed for a message", () => {
    expect(trueAmountWords(exactly("0.86"), nb)).toEqual([
      "flertallet",
      "et klart flertall",
      "et stort flertall",
      "de fleste",
      "de aller fleste",
      "mange",
      "en stor andel",
    ]);
    expect(trueAmountWords(exactly("0.1"), languageOf("nn"))).toEqual([
      "eit mindretal",
      "eit lite mindretal",
      "nokre",
      "få",
    ]);
  });
});

describe("of a population", () => {
  const of = (word: Parameters<typeof isTrueOf>[0], share: string, margin?: string) =>
    isTrueOf(word, exactly(share), {
      describes: "population",
      margin: margin === undefined ? undefined : new Fraction(margin),
    });

  it.each([
    ["flertall", "0.55", "5", "unknown"],
    ["flertall", "0.55", "4.99", "holds"],
    ["flertall", "0.45", "4.99", "fails"],
    ["flertall", "0.45", "5", "fails"],
    ["flertall", "0.45", "5.01", "unknown"],
    ["mindretall", "0.45", "4.99", "holds"],
    ["mindretall", "0.45", "5", "unknown"],
    ["mindretall", "0.55", "5", "fails"],
    ["de fleste", "0.6", "9.99", "holds"],
    ["de fleste", "0.6", "10", "unknown"],
    ["de fleste", "0.58", "3", "unknown"],
    ["de fleste", "0.58", "1.99", "fails"],
    ["stort flertall", "0.75", "24", "holds"],
    ["stort flertall", "0.75", "25", "unknown"],
    ["lite mindretall", "0.1", "30", "holds"],
    ["lite mindretall", "0.1", "40", "unknown"],
    ["flertall", "1", "5", "holds"],
    // No limit in the table: decided on the share.
    ["mange", "0.3", "5", "holds"],
    ["mange", "0.29", "5", "fails"],
  ] as const)("«%s» of %s ± %s %s", (word, share, margin, expected) => {
    expect(of(word, share, margin)).toBe(expected);
  });

  it("nothing that needs a margin is known without one", () => {
    expect(of("flertall", "0.9")).toBe("unknown");
    expect(of("mange", "0.9")).toBe("holds");
    expect(trueAmountWords(exactly("0.9"), nb, { describes: "population" })).toEqual([
      "mange",
      "en stor andel",
    ]);
  });

  it("what those who answered are not, the population isn't either", () => {
    const words = ["flertall", "mindretall", "de fleste", "klart flertall", "de aller fleste"] as const;
    for (const word of words) {
      for (let p = 0; p <= 100; p++) {
        for (const margin of ["0", "2.5", "10"]) {
          const population = of(word, `${p / 100}`, margin);
          const respondents = isTrueOf(word, exactly(`${p / 100}`), { describes: "respondents" });
          if (population === "holds" || margin === "0") expect(population).toBe(respondents);
          else expect([population, respondents]).not.toEqual(["fails", "holds"]);
        }
      }
    }
  });
});

describe("holds", () => {
  it("tells touching intervals from overlapping ones", () => {
    const half = new Fraction(1, 2);
    const upper = (includesLow: boolean) =>
      interval(half, new Fraction(1), { includesLow, includesHigh: true });
    const lower = interval(new Fraction(0), half, { includesLow: true, includesHigh: true });
    expect(holds(upper(false), lower)).toBe("fails");
    expect(holds(upper(true), lower)).toBe("unknown");
    expect(holds(upper(true), point(half))).toBe("holds");
  });
});

describe("the response rate", () => {
  it.each([
    ["203/428", "holds", "fails"],
    ["0.4999", "holds", "fails"],
    ["0.5", "fails", "fails"],
    ["0.6999", "fails", "fails"],
    ["0.7", "fails", "holds"],
    ["324/428", "fails", "holds"],
  ])("of %s: that it is low %s, that it is high %s", (rate, low, high) => {
    expect(isTrueOf("lav svarprosent", exactly(rate))).toBe(low);
    expect(isTrueOf("høy svarprosent", exactly(rate))).toBe(high);
  });
});
