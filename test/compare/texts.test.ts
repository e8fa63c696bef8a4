import { expect, test } from "vitest";
import type { ComparedEdition, ComparedText } from "../../src/compare/comparison.ts";
import { languageOfBoth, speaking, textNear, textOf } from "../../src/compare/texts.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { textIn } from "../../src/survey/text.ts";
import { surveyOf } from "../support/survey.ts";

const text: ComparedText = {
  templates: [],
  prose: { chapters: [], claims: [], untold: [], untrue: [], sentences: [] },
};
const edition = (...codes: WrittenLanguage[]): ComparedEdition => ({
  survey: surveyOf(),
  texts: new Map(codes.map((code) => [code, text])),
});

test("a text is taken in the language that is asked for, or in the one there is", () => {
  expect(textOf(edition("nb", "nn"), "nn")?.language).toBe("nn");
  expect(textOf(edition("nn"), "nb")?.language).toBe("nn");
  expect(textOf(edition(), "nb")).toBeUndefined();
});

test("words are compared in a language that both editions have", () => {
  expect(languageOfBoth(edition("nb", "nn"), edition("nn", "nb"), "nn")).toBe("nn");
  expect(languageOfBoth(edition("nn"), edition("nb", "nn"), "nb")).toBe("nn");
  expect(languageOfBoth(edition("nn"), edition("nb"), "nb")).toBeUndefined();
});

test("a label that is in one language only is lent to the other, and says which it is", () => {
  expect(textNear("nn", { nb: "Har svart" })).toEqual({ text: "Har svart", language: "nb" });
  expect(textNear("nn", { nb: "Øke", nn: "Auke" })).toEqual({ text: "Auke", language: "nn" });
  const survey = speaking("nn", surveyOf());
  const { code } = languageOf("nn");
  for (const question of survey.questions.values()) {
    expect(textIn(code, question.text)).not.toBe("");
    for (const { label } of question.options.values()) expect(textIn(code, label)).not.toBe("");
  }
  for (const group of survey.groups.values()) expect(textIn(code, group.definitePlural)).not.toBe("");
});
