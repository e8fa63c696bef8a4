import Fraction from "fraction.js";
import { describe, expect, it, test } from "vitest";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { agrees, type Form, parsePhrase, type Telling, tell, type Wish } from "../../src/language/phrases.ts";
import { amountAgrees, countsIn, phrasesIn } from "../../src/language/published.ts";
import { publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { type Interval, interval, point } from "../../src/statistics/interval.ts";

const wish = (form: Form, word?: string): Wish => ({ form, word, profile: "imdi", digits: "tall" });
const said = (telling: Telling) => (telling.ok ? telling.phrase.text.replaceAll("\u00A0", " ") : telling.why);
const rounded = (value: string, precision: string) =>
  publishedShare(new Fraction(value), new Fraction(precision)).share;
const between = (low: string, high?: string) =>
  publishedInterval(new Fraction(low), high === undefined ? undefined : new Fraction(high)).share;
const exactly = (share: string) => point(new Fraction(share));

describe("parsePhrase", () => {
  it.each([
    ["hele 86 prosent", { form: "prosent", word: "hele", percent: new Fraction(86), decimals: 0 }],
    ["Heile 86 prosent", { form: "prosent", word: "hele", percent: new Fraction(86), decimals: 0 }],
    ["86\u00A0%", { form: "prosent", percent: new Fraction(86), decimals: 0 }],
    ["75,7 prosent", { form: "prosent", percent: new Fraction("75.7"), decimals: 1 }],
    ["om lag 7 av 10", { form: "av-ti", word: "om lag", tenths: 7 }],
    ["om\u00A0lag 7\u00A0av\u00A010", { form: "av-ti", word: "om lag", tenths: 7 }],
    ["6 av 10", { form: "av-ti", tenths: 6 }],
    ["sju av ti", { form: "av-ti", tenths: 7 }],
    ["Syv av ti", { form: "av-ti", tenths: 7 }],
    ["éin av ti", { form: "av-ti", tenths: 1 }],
    ["nærare 8 av 10", { form: "av-ti", word: "nærmere", tenths: 8 }],
    ["drygt åtte av ti", { form: "av-ti", word: "drøyt", tenths: 8 }],
    ["litt over 8 av 10", { form: "av-ti", word: "litt over", tenths: 8 }],
    ["over halvparten", { form: "brøk", word: "over", fraction: "halvparten" }],
    ["godt over halvparten", { form: "brøk", word: "godt over", fraction: "halvparten" }],
    ["to tredelar", { form: "brøk", fraction: "to tredeler" }],
    ["kvar fjerde", { form: "brøk", fraction: "hver fjerde" }],
    ["bare en firedel", { form: "brøk", word: "bare", fraction: "en firedel" }],
    ["berre 27 prosent", { form: "prosent", word: "bare", percent: new Fraction(27), decimals: 0 }],
  ])("reads «%s»", (text, expected) => {
    expect(parsePhrase(text)).toEqual(expected);
  });

  it.each([
    "",
    "mange",
    "86",
    "om lag",
    "0 av 10",
    "10 av 10",
    "12 av 10",
    "6 av 100",
    "101 prosent",
    "hele om lag 7 av 10",
    "høyere enn året før",
    "tolv av ti",
  ])("does not read «%s»", (text) => {
    expect(parsePhrase(text)).toBeUndefined();
  });
});

describe("agrees", () => {
  it.each<[string, Interval, boolean]>([
    ["hele 86 prosent", rounded("0.86", "0.01"), true],
    ["hele 86 prosent", rounded("0.71", "0.01"), false],
    ["hele 86 prosent", exactly("0.8649"), true],
    ["hele 86 prosent", exactly("0.865"), false],
    ["75,7 prosent", exactly("324/428"), true],
    ["75,8 prosent", exactly("324/428"), false],
    ["nær 8 av 10", between("0.75", "0.8"), true],
    // The figure may be 84: the words would say more than it.
    ["nær 8 av 10", rounded("0.8", "0.1"), false],
    ["86 prosent", rounded("0.9", "0.1"), false],
    ["60 prosent", rounded("0.6", "0.1"), false],
    ["en tredel", rounded("0.3", "0.1"), false],
    ["en tredel", rounded("0.33", "0.01"), true],
    ["nær 8 av 10", rounded("0.7", "0.1"), false],
    ["nær 8 av 10", exactly("0.8"), false],
    ["nær 8 av 10", exactly("0.81"), false],
    ["6 av 10", rounded("0.6", "0.1"), true],
    ["6 av 10", rounded("0.7", "0.01"), false],
    ["om lag 7 av 10", rounded("0.7", "0.1"), true],
    ["om lag 7 av 10", rounded("0.8", "0.01"), false],
    [
      "over halvparten",
      interval(new Fraction(1, 2), new Fraction(1), { includesLow: false, includesHigh: true }),
      true,
    ],
    ["over halvparten", between("0.5"), true],
    ["over halvparten", exactly("0.5"), false],
    ["under halvparten", between("0.5"), false],
    ["minst 6 av 10", exactly("0.6"), true],
    ["to av tre", exactly("0.64"), true],
    ["to av tre", exactly("0.5"), false],
    ["de fleste", exactly("0.1"), true],
  ])("«%s»: %#", (words, share, expected) => {
    expect(agrees(words, share)).toBe(expected);
  });

  /** At both ends of what somebody else can have meant: the last share that agrees, and the first that does not. */
  it.each<[string, agrees: string, not: string]>([
    ["nær 8 av 10", "0.75", "0.7499"],
    ["nær 8 av 10", "0.7999", "0.8"],
    ["i underkant av 7 av 10", "0.65", "0.6499"],
    ["i underkant av 7 av 10", "0.6999", "0.7"],
    ["vel 7 av 10", "0.75", "0.7501"],
    ["vel 7 av 10", "0.7001", "0.7"],
    ["om lag 7 av 10", "0.65", "0.6499"],
    ["om lag 7 av 10", "0.75", "0.7501"],
    ["6 av 10", "0.55", "0.5499"],
    ["6 av 10", "0.65", "0.6501"],
    ["to av tre", "0.6167", "0.6166"],
    ["to av tre", "0.7166", "0.7167"],
    ["over halvparten", "0.5001", "0.5"],
    ["godt over halvparten", "0.5001", "0.5"],
    ["under halvparten", "0.4999", "0.5"],
    ["minst 6 av 10", "0.6", "0.5999"],
  ])("«%s» as far as %s, and not at %s", (words, last, first) => {
    expect([agrees(words, exactly(last)), agrees(words, exactly(first))]).toEqual([true, false]);
  });
});

test.each<[string, string, boolean]>([
  ["De aller fleste kommunene", "0.3", false],
  ["dei fleste", "0.3", false],
  ["de fleste", "0.55", true],
  ["et mindretall", "0.6", false],
  ["alle kommunene", "0.99", false],
  ["mange", "0.1", true],
])("«%s» of %s may be so by its plain meaning: %s", (words, share, expected) => {
  expect(amountAgrees(words, exactly(share))).toBe(expected);
});

test("phrases and counts are found among other words", () => {
  const found = (text: string) => phrasesIn(text).map(({ form, word }) => `${word ?? ""} ${form}`.trim());
  expect(found("Hele 86 prosent av kommunene, mot om lag 7 av 10 før")).toEqual([
    "hele prosent",
    "om lag av-ti",
  ]);
  expect(found("i underkant av sju av ti")).toEqual(["i underkant av av-ti"]);
  expect(found("særlig viktig de nærmeste årene")).toEqual([]);
  expect(countsIn("324 av landets 428 kommuner")).toEqual([{ count: 324, base: 428 }]);
  expect(countsIn("1 324 av de 12 428 kommunene")).toEqual([{ count: 1324, base: 12428 }]);
  expect(countsIn("6 av 10 har, 189 av kommunene i 2015")).toEqual([]);
});

describe("published words are retold as they stand", () => {
  const om7 = rounded("0.7", "0.1");
  const near8 = between("0.75", "0.8");
  const half = between("0.5");

  it.each<[string, Interval, WrittenLanguage, Form, string | undefined, string]>([
    ["hele 86 prosent", rounded("0.86", "0.01"), "nb", "prosent", "hele", "hele 86 prosent"],
    ["hele 86 prosent", rounded("0.86", "0.01"), "nn", "prosent", "heile", "heile 86 prosent"],
    ["hele 86 prosent", rounded("0.86", "0.01"), "nb", "prosent", undefined, "86 prosent"],
    ["hele 80 prosent", rounded("0.8", "0.01"), "nb", "prosent", "hele", "hele 80 prosent"],
    ["om lag 7 av 10", om7, "nb", "av-ti", "om lag", "om lag 7 av 10"],
    ["om lag 7 av 10", om7, "nn", "av-ti", "om lag", "om lag 7 av 10"],
    ["om lag 7 av 10", om7, "nb", "av-ti", "auto", "om lag 7 av 10"],
    ["om lag 7 av 10", om7, "nb", "prosent", "auto", "om lag 7 av 10"],
    ["om lag 7 av 10", om7, "nb", "av-ti", undefined, "hedged"],
    ["om lag 7 av 10", om7, "nb", "av-ti", "rundt", "too-coarse"],
    ["om lag 7 av 10", om7, "nb", "av-ti", "hele", "false"],
    ["om lag 7 av 10", om7, "nb", "prosent", undefined, "too-coarse"],
    ["om lag 7 av 10", om7, "nb", "prosent", "om lag", "too-coarse"],
    ["nær 8 av 10", near8, "nb", "av-ti", "nær", "nær 8 av 10"],
    ["nærare 8 av 10", near8, "nb", "av-ti", "nærmere", "nærmere 8 av 10"],
    ["nær 8 av 10", near8, "nb", "av-ti", "nesten", "too-coarse"],
    ["nær 8 av 10", near8, "nb", "prosent", "nær", "too-coarse"],
    ["nær 8 av 10", near8, "nb", "av-ti", undefined, "hedged"],
    ["6 av 10", rounded("0.6", "0.1"), "nn", "av-ti", undefined, "6 av 10"],
    ["6 av 10", rounded("0.6", "0.1"), "nb", "av-ti", "om lag", "too-coarse"],
    ["5 av 10", rounded("0.5", "0.1"), "nb", "av-ti", undefined, "halvparten"],
    ["5 av 10", rounded("0.5", "0.1"), "nb", "brøk", "halvparten", "halvparten"],
    ["over halvparten", half, "nb", "prosent", "over halvparten", "over halvparten"],
    ["over halvparten", half, "nn", "brøk", "over", "over halvparten"],
    ["over halvparten", half, "nb", "av-ti", "over", "over halvparten"],
    ["over halvparten", half, "nb", "brøk", "godt over halvparten", "too-coarse"],
    ["to tredelar", rounded("0.7", "0.1"), "nb", "brøk", "to tredeler", "too-coarse"],
    ["to tredelar", between("0.65", "0.7"), "nb", "brøk", "to tredeler", "to tredeler"],
  ])("«%s» %# in %s, %s %s: %s", (published, share, code, form, word, expected) => {
    expect(said(tell(share, wish(form, word), languageOf(code), published))).toBe(expected);
  });

  it("names the word that may not be lost", () => {
    const telling = tell(om7, wish("av-ti"), languageOf("nb"), "om lag 7 av 10");
    expect(telling.ok || telling.alternatives[0]).toBe(
      'ord="om lag" form="av-ti" («om lag 7\u00A0av\u00A010»)',
    );
  });

  it("but not where they contradict the figure", () => {
    const telling = tell(
      rounded("0.71", "0.01"),
      wish("prosent", "hele"),
      languageOf("nb"),
      "hele 86 prosent",
    );
    expect(said(telling)).toBe("false");
  });

  it("says which are retold", () => {
    const cited = tell(om7, wish("av-ti", "om lag"), languageOf("nb"), "om lag 7 av 10");
    const counted = tell(exactly("0.71"), wish("av-ti", "om lag"), languageOf("nb"));
    expect([cited.ok && cited.phrase.cited, counted.ok && counted.phrase.cited]).toEqual([true, false]);
  });
});
