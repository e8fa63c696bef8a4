import { expect, test } from "vitest";
import { isGroupId, isOptionId, isQuestionId, makeKey, splitKey } from "../../src/survey/keys.ts";

test("the last part before the group is the option", () => {
  expect(splitKey("kapasitet.oker")).toEqual({ question: "kapasitet", option: "oker" });
  const parts = { question: "mottak.utilstrekkelig", option: "skole", group: "vertskommune=ja" };
  expect(splitKey("mottak.utilstrekkelig.skole@vertskommune=ja")).toEqual(parts);
  expect(makeKey(parts.question, parts.option, parts.group)).toBe(
    "mottak.utilstrekkelig.skole@vertskommune=ja",
  );
});

test.each(["", "kapasitet", ".oker", "kapasitet.", "kapasitet.oker@", "a.b@c@", "a.b@c@d@e"])(
  "«%s» is no key",
  (text) => {
    expect(splitKey(text)).toBeUndefined();
  },
);

test("which names may be used", () => {
  expect(["svar", "mottak.utilstrekkelig", "q1"].map(isQuestionId)).toEqual([true, true, true]);
  expect(["Svar", "a.", "a b", "a@b", ""].map(isQuestionId)).not.toContain(true);
  expect([isOptionId("ikke-god-nok"), isOptionId("a.b")]).toEqual([true, false]);
  expect(["alle", "landsdel=Nord-Norge", "fylke=Møre_og_Romsdal"].map(isGroupId)).toEqual([true, true, true]);
  expect(["Alle", "a=", "a b", "a@b"].map(isGroupId)).not.toContain(true);
});
