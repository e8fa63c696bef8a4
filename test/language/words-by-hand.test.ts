import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INNOCENT } from "../../src/language/by-hand/innocent.ts";
import { JUDGING_ROWS } from "../../src/language/by-hand/rows.ts";
import { LANGUAGES } from "../../src/language/language.ts";
import {
  AMOUNT_WORDS,
  CHANGE_STEPS,
  FRACTIONS,
  HEDGES,
  INTENSIFIERS,
} from "../../src/language/thresholds.ts";
import { findJudgingWords, REMEDIES } from "../../src/language/words-by-hand.ts";
import { GUILTY, INNOCENT_SENTENCES } from "./by-hand-sentences.ts";

describe.each(LANGUAGES)("words typed by hand (%s)", (language) => {
  it.each(GUILTY[language])("finds %j", (marked) => {
    const word = /\[(.*)\]/s.exec(marked)?.[1];
    const index = marked.indexOf("[");
    const found = findJudgingWords(marked.replace(/[[\]]/g, ""), language);
    expect(found.map((one) => one.word)).toEqual([word]);
    expect(found[0]).toMatchObject({ index, length: word?.length, severity: "error" });
    expect(REMEDIES).toHaveProperty(found[0]?.remedyCode ?? "");
  });

  it.each(INNOCENT_SENTENCES[language])("lets pass %j", (sentence) => {
    expect(findJudgingWords(sentence, language)).toEqual([]);
  });

  it("has sixty sentences of each kind", () => {
    expect(new Set(GUILTY[language]).size).toBeGreaterThanOrEqual(60);
    expect(new Set(INNOCENT_SENTENCES[language]).size).toBeGreaterThanOrEqual(60);
  });

  it("finds everything that a helper writes", () => {
    const before = [...HEDGES.flatMap((row) => [...row.words]), ...INTENSIFIERS].map((row) => row[language]);
    for (const word of before) {
      expect(findJudgingWords(`Det er ${word} 40 her.`, language).map((one) => one.word)).toEqual([word]);
    }
    const amounts = Object.values(AMOUNT_WORDS)
      .map((row) => row[language])
      .filter((word) => !/^(?:lav|høy|låg|høg|få|mange|noen|nokre|alle|ingen)$/.test(word));
    const changes = CHANGE_STEPS.flatMap((row) => [row.up[language], row.down[language]]);
    for (const word of [...FRACTIONS.map((row) => row[language]), ...amounts, ...changes]) {
      expect([word, findJudgingWords(`Der ${word} no.`, language).length]).toEqual([word, 1]);
    }
  });

  it("gives places within the text, in order and apart", () => {
    const pieces = fc.constantFrom(
      ...GUILTY[language].map((one) => one.replace(/[[\]]/g, "")),
      " ",
      "\n",
      "over",
      "få",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        const text = list.join(" ");
        let end = 0;
        for (const { index, length, word } of findJudgingWords(text, language)) {
          expect(index).toBeGreaterThanOrEqual(end);
          expect(text.slice(index, index + length)).toBe(word);
          end = index + length;
        }
      }),
      { numRuns: 50 },
    );
  });
});

it("warns where a word only says little", () => {
  const found = findJudgingWords(
    "Noen kommuner har mange ulike tiltak, og det har vart i tidligere år.",
    "nb",
  );
  expect(found.map(({ word, severity }) => [word, severity])).toEqual([
    ["Noen", "warning"],
    ["mange", "warning"],
    ["tidligere år", "warning"],
  ]);
});

it("names the helper that should have been used", () => {
  const codes = (text: string) => findJudgingWords(text, "nb").map(({ remedyCode }) => remedyCode);
  expect(codes("Om lag 40, hele 86, seks av ti, en tredel, flertallet.")).toEqual([
    "hedge",
    "intensifier",
    "tenths",
    "fraction",
    "amount",
  ]);
  expect(
    codes("Alle kommunene, høyest andel, høy svarprosent, representativ, har økt, i fjor, signifikant."),
  ).toEqual(["everyone", "rank", "response-rate", "representativity", "change", "year", "significance"]);
});

it("has a row and a use for both languages, and no row twice", () => {
  for (const language of LANGUAGES) {
    expect(new Set(INNOCENT[language]).size).toBe(INNOCENT[language].length);
    for (const row of JUDGING_ROWS) expect(row[language].length).toBeGreaterThan(0);
  }
});
