import { expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { retell, retellComplement } from "../../src/narrative/retell.ts";
import { surveyOf } from "../support/survey.ts";

const survey = surveyOf();
const style = { profile: "streng", digits: "tall" } as const;
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");
const aggregate = (key: string) => {
  const found = survey.aggregates.get(key);
  if (!found) throw new Error(key);
  return found;
};

test.each([
  ["kapasitet.oker@alle", "86 %", "86 prosent"],
  ["resultatmal.ja@alle", "6 av 10", "6 av 10"],
  ["planer.samarbeid@alle", "nær 8 av 10", "nær 8 av 10"],
  ["svar.svart@alle", "76 %", "76 prosent"],
  ["antall.vertskommuner@alle", "189", "189"],
  ["tolk.retningslinjer@alle", "høyere enn året før", "høyere enn året før"],
  ["nytte.hoy@alle", "kjent bare i ord", "kjent bare i ord"],
  ["skjult.ja@alle", ":", ":"],
])("%s", (key, label, sentence) => {
  const words = (place: "label" | "sentence") =>
    plain(retell(aggregate(key), place, survey, languageOf("nb"), style));
  expect(words("label")).toBe(label);
  expect(words("sentence")).toBe(sentence);
});

test.each([
  ["resultatmal.ja@alle", "4 av 10"],
  ["bosetting.ja@alle", "25 %"],
  ["planer.samarbeid@alle", "vel 2 av 10"],
  ["kapasitet.oker@alle", undefined],
  ["skjult.ja@alle", undefined],
])("those who are left of %s", (key, words) => {
  expect(plain(retellComplement(aggregate(key), "label", survey, languageOf("nb"), style))).toBe(words);
});
