import { expect, test } from "vitest";
import { type Row, surveyOf } from "../../support/survey.ts";
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
  [surveyOf([{ ...direction("up", yes), estimate: { kind: "mention" } }]), "narrative.no-direction"],
  [surveyOf([direction("up", { v1: { comparable: true } })], { previous: "v1" }), "narrative.previous-year"],
  [surveyOf([direction("up", yes)], { year: 2014 }), "narrative.previous-year"],
])("case %#", (survey, code) => {
  expect(tell('# T\n\n{{endring "tolk.har"}}', { survey }).faults).toEqual([`${code} 3:1`]);
});
