import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { defineMessages } from "../../../src/problems/message.ts";
import { problem, type Source } from "../../../src/problems/problem.ts";
import { workbookTeller } from "../../../src/survey/workbook/told.ts";
import { root } from "./support.ts";

const { said } = defineMessages({
  said: (text: string) => ({
    nb: { what: text, remedy: "" },
    en: { what: text, remedy: "" },
  }),
});

const chapter: Source = { file: "templates/narrative/nb/hovedfunn.md", line: 3 };
const inSheet = (sheet: string): Source => ({ file: "data/2015/tall.xlsx", sheet, line: 4 });
const told = (text: string, source: Source = chapter, language: "nb" | "en" = "nb") =>
  workbookTeller()(problem(said, source, text)).message[language].what;

test.each([
  [
    "Spørsmålet «x» finnes ikke i questions.yaml.",
    "Spørsmålet «x» finnes ikke i arket «Spørsmål» i tall.xlsx.",
  ],
  [
    "Gruppen «x» finnes ikke under «groups» i edition.yaml.",
    "Gruppen «x» finnes ikke i arket «Grupper» i tall.xlsx.",
  ],
  [
    "Skriv under «comparableWith» i questions.yaml om det går an.",
    "Skriv i arket «Sammenligning» i tall.xlsx om det går an.",
  ],
  ["Rett «comparableWith» i questions.yaml.", "Rett arket «Sammenligning» i tall.xlsx."],
  [
    "Skriv «twoWay: true» i questions.yaml.",
    "Skriv «ja» i «to svar deler alle» i arket «Spørsmål» i tall.xlsx.",
  ],
  ["Legg raden inn i aggregates.csv.", "Legg raden inn i arket «Tall» i tall.xlsx."],
  ["edition.yaml har ikke «responseRate».", "Arket «Utgaven» i tall.xlsx har ikke «svarprosent»."],
  [
    "Rett «previous» eller «year» i edition.yaml.",
    "Rett «forrige utgave» eller «år» i arket «Utgaven» i tall.xlsx.",
  ],
  // What is not about the data is left as it is.
  ["Gi dem hvert sitt navn med «label».", "Gi dem hvert sitt navn med «label»."],
])("«%s» is told to the author of a workbook", (text, expected) => {
  expect(told(text)).toBe(expected);
});

test.each([
  ["«count» er 3, som er flere enn «base», 2.", "Tall", "«antall» er 3, som er flere enn «av», 2."],
  ["«size» for gruppen «x» er 4.", "Grupper", "«har svart» for gruppen «x» er 4."],
  ["Skriv «type: multiple» i questions.yaml.", "Tall", "Skriv «flere svar» i «type» i arket «Spørsmål»."],
  ["Skriv «unit: { one: …, many: … }».", "Spørsmål", "Skriv «måles i»."],
  ["Rett «range» i questions.yaml.", "Tall", "Rett «minst» og «mest» i arket «Spørsmål»."],
  ["Skriver du «unknown: [published]».", "Utgaven", "Skriver du «publisert» i «ikke kjent»."],
])("«%s» in the sheet «%s» names its cells, and not the file that it is in", (text, sheet, expected) => {
  expect(told(text, inSheet(sheet))).toBe(expected);
});

test("in English, the sheets have the names that they have", () => {
  expect(told("There is no question «x» in questions.yaml.", chapter, "en")).toBe(
    "There is no question «x» in the sheet «Spørsmål» in tall.xlsx.",
  );
});

describe("no message names a text file or a key of one to the author of a workbook", () => {
  const rooms = ["app", "figures", "narrative", "survey"];
  const files = rooms.flatMap((room) =>
    readdirSync(join(root, "src", room), { recursive: true, encoding: "utf8" })
      .filter((path) => /(?:^|\/)messages(?:\.ts$|\/)/u.test(path) && path.endsWith(".ts"))
      .map((path) => join("src", room, path)),
  );

  test.each(files)("%s", (file) => {
    const pieces = readFileSync(join(root, file), "utf8").match(/"[^"\n]*"|`[^`\n]*`/gu) ?? [];
    const isOfSurvey = file.startsWith("src/survey/messages/") && !file.endsWith("/files.ts");
    const about = pieces.filter(
      (piece) => isOfSurvey || /(?:edition|questions)\.yaml|(?:aggregates|population)\.csv/u.test(piece),
    );
    const source = isOfSurvey ? inSheet("Tall") : chapter;
    for (const piece of about)
      expect(told(piece, source)).not.toMatch(
        /\.yaml|\.csv|«(?:[a-z]+[A-Z]\w*|base|count|share|size|year|previous|range)(?:: \w+)?»/u,
      );
  });
});
