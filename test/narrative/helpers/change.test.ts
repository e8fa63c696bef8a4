import { describe, expect, test } from "vitest";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { count, percent, type Row, surveyOf, tenth } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const direction = (change: "up" | "down" | "same", comparable: Row["comparableWith"]): Row => ({
  key: "tolk.har@alle",
  estimate: { kind: "direction", change },
  ...(comparable && { comparableWith: comparable }),
});
const yes = { 2014: { comparable: true } };

test.each([
  ["up", "Andelen har økt sammenlignet med i fjor."],
  ["down", "Andelen har gått ned sammenlignet med i fjor."],
  ["same", "Andelen er om lag uendret sammenlignet med i fjor."],
] as const)("%s", (change, expected) => {
  const survey = surveyOf([direction(change, yes)]);
  expect(sentence('Andelen {{endring "tolk.har"}}.', { survey })).toBe(expected);
});

test("an older edition is named by its year", () => {
  const survey = surveyOf([direction("up", { 2012: { comparable: true } })], { previous: "2012" });
  expect(sentence('Den {{endring "tolk.har"}}.', { survey })).toBe(
    "Den har økt sammenlignet med 2012-undersøkelsen.",
  );
});

test("questions that cannot be compared are not, and the reason is told", () => {
  const reason = { nb: "Spørsmålet er stilt på en annen måte." };
  const survey = surveyOf([direction("up", { 2014: { comparable: false, reason } })]);
  const { faults, said } = tell('# T\n\n{{endring "tolk.har"}}', { survey });
  expect(faults).toEqual(["narrative.not-comparable 3:1"]);
  expect(said).toContain("Spørsmålet er stilt på en annen måte.");
});

test.each([
  [surveyOf([direction("up", undefined)]), "narrative.not-comparable"],
  [surveyOf([direction("up", { v1: { comparable: true } })], { previous: "v1" }), "narrative.previous-year"],
  [surveyOf([direction("up", yes)], { year: 2014 }), "narrative.previous-year"],
])("case %#", (survey, code) => {
  expect(tell('# T\n\n{{endring "tolk.har"}}', { survey }).faults).toEqual([`${code} 3:1`]);
});

/** 2014 and 2015, with one figure of each. */
function editions(before: Estimate | undefined, now: Estimate, then: Partial<Row> = {}, edition = {}) {
  const key = "tolk.har@alle";
  const rate = (answered: number): Row => ({ key: "svar.svart@alle", estimate: count(answered, 428) });
  const list = before ? [{ key, estimate: before, ...then }, rate(203)] : [rate(203)];
  const previous = surveyOf(list, { id: "2014", year: 2014, ...edition });
  return surveyOf([{ key, estimate: now, comparableWith: yes }, rate(324)], {}, { previous });
}

const subject = 'Andelen {{endring "tolk.har"}}.';
const whole = '{{endring "tolk.har" form="setning"}}.';

describe("between two editions", () => {
  test.each<[string, Estimate, Estimate, string]>([
    ["a large increase", count(100, 203), count(240, 324), "har økt klart sammenlignet med i fjor"],
    ["a large decrease", count(120, 203), count(100, 324), "har gått klart ned sammenlignet med i fjor"],
    ["twice the share", count(40, 200), count(128, 320), "er doblet sammenlignet med i fjor"],
    ["published percents", percent("0.40"), percent("0.48"), "har økt sammenlignet med i fjor"],
    ["much the same", count(6, 203), count(10, 324), "er om lag uendret sammenlignet med i fjor"],
  ])("%s", (_, before, now, words) => {
    const survey = editions(before, now);
    expect(sentence(subject, { survey })).toBe(`Andelen ${words}.`);
    expect(sentence(whole, { survey })).toBe(`Andelen ${words}.`);
  });

  test("what chance may have made is said as a sentence, and as nothing less", () => {
    const survey = editions(count(100, 203), count(165, 324));
    expect(sentence(whole, { survey })).toBe(
      "Undersøkelsen gir ikke grunnlag for å si om andelen er endret fra i fjor.",
    );
    expect(tell(`# T\n\n${subject}`, { survey }).faults).toEqual(["narrative.change-untold 3:9"]);
  });

  test("in tenths both times, it says that no change can be told, and why", () => {
    const survey = editions(tenth("0.6"), tenth("0.6"));
    expect(sentence(whole, { survey })).toBe(
      "Andelen er publisert til nærmeste tidel begge årene, og derfor kan vi ikke si om den er endret.",
    );
    expect(tell(`# T\n\n${subject}`, { survey }).faults).toEqual(["narrative.change-untold 3:9"]);
  });

  test.each<[string, ReturnType<typeof editions>, string, string]>([
    ["a figure before", editions(undefined, count(1, 9)), "not-comparable", "Spørsmålet finnes ikke"],
    [
      "the same answers",
      editions(count(9, 20), count(9, 20), { key: "tolk.annet@alle" }),
      "not-comparable",
      "Svarene å velge",
    ],
    [
      "a share before",
      editions({ kind: "mention" }, count(9, 20)),
      "no-change",
      "verken om andelen har gått opp",
    ],
    ["what may be shown", editions({ kind: "suppressed" }, count(9, 20)), "no-change", "skjult"],
  ])("needs %s", (_, survey, code, words) => {
    const { faults, said } = tell(`# T\n\n${whole}`, { survey });
    expect(faults).toEqual([`narrative.${code} 3:1`]);
    expect(said).toContain(words);
  });

  test("needs the group to be made up of the same", () => {
    const survey = editions(count(9, 20), count(9, 20));
    const groups = new Map(survey.groups);
    const all = groups.get("alle");
    if (all) groups.set("alle", { ...all, sumOf: ["vertskommune=ja"] });
    const { faults, said } = tell(`# T\n\n${whole}`, { survey: { ...survey, groups } });
    expect(faults).toEqual(["narrative.not-comparable 3:1"]);
    expect(said).toContain("satt sammen på en annen måte");
  });

  test("takes the margin of the population from the response rate, in both rounds", () => {
    // 203 and then 324 of 428 answered: about 5.7 points are enough, but 8.8 would be needed of a sample.
    const survey = editions(count(100, 203), count(182, 324));
    expect(sentence(subject, { survey })).toBe("Andelen har økt sammenlignet med i fjor.");
    const unknown = { ...survey, edition: { ...survey.edition, responseRate: "svar.ukjent@alle" } };
    expect(tell(`# T\n\n${subject}`, { survey: unknown }).faults).toEqual(["narrative.change-untold 3:9"]);
  });
});
