import { expect, test } from "vitest";
import type { Question, Survey } from "../../../src/survey/survey.ts";
import { count, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const nb = (text: string) => ({ nb: text });
const described = (what: string) => ({
  plural: nb(`kommuner ${what}`),
  definitePlural: nb(`kommunene ${what}`),
});

/** A share of those that settle refugees, one of all, and one of those that were asked a question of their own. */
function surveyDescribed(): Survey {
  const survey = surveyOf([
    { key: "tolk.ja@vertskommune=ja", estimate: count(120, 189), label: "Bruker tolk" },
    { key: "plan.ja@alle", estimate: count(200, 324), label: "Har plan" },
    { key: "hjelp.god@alle", estimate: count(60, 90), label: "Fikk god hjelp" },
  ]);
  const groups = new Map(survey.groups);
  const hosts = groups.get("vertskommune=ja");
  if (hosts) groups.set(hosts.id, { ...hosts, described: described("som bosetter flyktninger") });
  const questions = new Map(survey.questions);
  const help = questions.get("hjelp") as Question;
  questions.set("hjelp", { ...help, baseDescribed: described("som har bedt om hjelp") });
  return { ...survey, groups, questions };
}

const survey = surveyDescribed();
const codes = (text: string) =>
  tell(`# T\n\nDet er slik: ${text}`, { survey }).faults.map((fault) => fault.replace(/ .*/, ""));

test.each([
  '{{andel "tolk.ja"}} av kommunene som bosetter flyktninger, bruker tolk.',
  'Blant kommunene som bosetter flyktninger, bruker {{andel "tolk.ja"}} tolk.',
  '{{andel "tolk.ja"}} av {{basis "tolk.ja" form="ord"}} bruker tolk.',
  '{{antall "tolk.ja"}} kommuner av {{basis "tolk.ja" form="med-ord"}} bruker tolk.',
  '{{andel "hjelp.god"}} av kommunene som har bedt om hjelp, fikk god hjelp.',
])("%s", (text) => {
  expect(codes(text)).toEqual([]);
});

test.each([
  // Another base's words.
  ['{{andel "plan.ja"}} av kommunene som bosetter flyktninger, har plan.', "review.other-group"],
  ['{{andel "tolk.ja"}} av kommunene som har bedt om hjelp, bruker tolk.', "review.other-group"],
  ['{{andel "plan.ja"}} av kommunene som har bedt om hjelp, har plan.', "review.other-group"],
  ['{{andel "plan.ja"}} av {{basis "tolk.ja" form="ord"}} har plan.', "review.other-base"],
  ['{{antall "tolk.ja"}} kommuner bruker tolk.', "review.other-group"],
  ['{{andel "tolk.ja"}} bruker tolk.', "review.base-not-named"],
])("not %s", (text, code) => {
  expect(codes(text)).toContain(code);
});

test("the base is told in its own words", () => {
  expect(sentence('Tolk: {{basis "tolk.ja" form="med-ord"}}.', { survey })).toBe(
    "Tolk: 189 kommuner som bosetter flyktninger.",
  );
  expect(sentence('Hjelp: {{basis "hjelp.god" form="ord"}}.', { survey })).toBe(
    "Hjelp: kommunene som har bedt om hjelp.",
  );
  // One that has none is told by its name.
  expect(sentence('Plan: {{basis "plan.ja" form="med-ord"}}.', { survey })).toBe("Plan: 324 kommuner.");
});
