import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { aggregatesOf, findAggregate } from "../../src/survey/find.ts";
import { readSurvey } from "../../src/survey/read.ts";
import type { Survey } from "../../src/survey/survey.ts";

let survey: Survey;
beforeAll(async () => {
  const read = await readSurvey(join(import.meta.dirname, "../.."), "2015", new Problems());
  if (read === undefined) throw new Error("The 2015 edition cannot be read");
  survey = read;
});

test.each([
  ["kapasitet.oker", undefined, "kapasitet.oker@alle"],
  ["mottak.utilstrekkelig.skole", undefined, "mottak.utilstrekkelig.skole@vertskommune=ja"],
  ["svar.svart", undefined, "svar.svart@alle"],
  ["svar.svart", "enhet=bydel", "svar.svart@enhet=bydel"],
  ["svar.svart@enhet=bydel", undefined, "svar.svart@enhet=bydel"],
  ["svar.svart@enhet=bydel", "enhet=kommune", "svar.svart@enhet=kommune"],
])("%s, gruppe=%s is %s", (key, group, expected) => {
  const found = findAggregate(survey, key, group);
  expect(found.kind === "found" && found.aggregate.key).toBe(expected);
});

test("what isn't found says why, with the nearest name", () => {
  expect(findAggregate(survey, "kapasitett.oker")).toMatchObject({
    kind: "unknown-question",
    nearest: "kapasitet.oker",
  });
  expect(findAggregate(survey, "tolk")).toMatchObject({
    kind: "unknown-question",
    nearest: "tolk.retningslinjer",
  });
  expect(findAggregate(survey, "resultatmal.uten")).toMatchObject({
    kind: "unknown-option",
    nearest: "resultatmal.uten.sma",
    known: ["ja", "nei"],
  });
  expect(findAggregate(survey, "kapasitet.okker")).toMatchObject({ nearest: "kapasitet.oker" });
  expect(findAggregate(survey, "svar.svart", "enhet=bydell")).toMatchObject({
    kind: "unknown-group",
    nearest: "enhet=bydel",
  });
  expect(findAggregate(survey, "svar.svart", "vertskommune=ja")).toMatchObject({
    kind: "no-figure",
    groups: ["enhet=kommune", "enhet=bydel", "samarbeidskommune=ja", "alle"],
  });
});

test("the answers to a question, in the order of its options", () => {
  const options = aggregatesOf(survey, "mottak.utilstrekkelig").map((aggregate) => aggregate.option);
  expect(options).toEqual(["skole", "barnevern", "helse"]);
  expect(aggregatesOf(survey, "ukjent")).toEqual([]);
});
