import { expect, test } from "vitest";
import { listedFigures, listedTables } from "../../src/document/captions.ts";
import { surveyOf } from "../support/survey.ts";
import { tellAll } from "../support/telling.ts";

const own = (caption: string) => `Tabell: ${caption}\n\n| A | B |\n|---|---|\n| c | d |`;
const told = (text: string, figures: readonly string[]) =>
  tellAll([{ name: "hovedfunn", file: "hovedfunn.md", text }], { survey: surveyOf(), figures });

test("figures are listed where there are three of them, in the order of their numbers", () => {
  const put = (names: readonly string[]) => names.map((name) => `{{figur "${name}"}}`).join("\n\n");
  const names = ["svar", "mottak", "tolk"];
  const { document } = told(`# A\n\n${put(names)}`, names);
  expect(listedFigures(document).map(({ number, id }) => [number, id])).toEqual([
    [1, "figur-svar"],
    [2, "figur-mottak"],
    [3, "figur-tolk"],
  ]);
  expect(listedFigures(told(`# A\n\n${put(["svar", "mottak"])}`, names).document)).toEqual([]);
});

test("tables of the program and of the author are listed together, by their numbers", () => {
  const text = `# A\n\n${own("Min egen")}\n\n{{tabell "mottak"}}\n\n## B\n\n> ${own("I et sitat").replaceAll("\n", "\n> ")}`;
  const { document, faults } = told(text, []);
  expect(faults).toEqual([]);
  expect(listedTables(document).map(({ number, caption }) => [number, caption])).toEqual([
    [1, "Min egen"],
    [2, expect.any(String)],
    [3, "I et sitat"],
  ]);
  expect(listedTables(told(`# A\n\n${own("Alene")}`, []).document)).toEqual([]);
});
