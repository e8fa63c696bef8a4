import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, languageOf } from "../../src/language/language.ts";
import { judgingWordFinder, REMEDIES } from "../../src/language/words-by-hand.ts";
import { GUILTY, INNOCENT_SENTENCES } from "./by-hand-sentences.ts";

describe.each(LANGUAGES)("words typed by hand (%s)", (language) => {
  const { words } = languageOf(language);
  const findJudgingWords = judgingWordFinder(languageOf(language));

  it.each(GUILTY[language])("finds %j", (marked) => {
    const word = /\[(.*)\]/s.exec(marked)?.[1];
    const index = marked.indexOf("[");
    const found = findJudgingWords(marked.replace(/[[\]]/g, ""));
    expect(found.map((one) => one.word)).toEqual([word]);
    expect(found[0]).toMatchObject({ index, length: word?.length, severity: "error" });
    expect(REMEDIES).toHaveProperty(found[0]?.remedyCode ?? "");
  });

  it.each(INNOCENT_SENTENCES[language])("lets pass %j", (sentence) => {
    expect(findJudgingWords(sentence)).toEqual([]);
  });

  it("has sixty sentences of each kind", () => {
    expect(new Set(GUILTY[language]).size).toBeGreaterThanOrEqual(60);
    expect(new Set(INNOCENT_SENTENCES[language]).size).toBeGreaterThanOrEqual(60);
  });

  it("finds everything that a helper writes", () => {
    for (const word of Object.values(words.modifiers)) {
      expect(findJudgingWords(`Det er ${word} 40 her.`).map((one) => one.word)).toEqual([word]);
    }
    const amounts = Object.values(words.amounts).filter(
      (word) => !/^(?:lav|høy|låg|høg|få|mange|noen|nokre|alle|ingen)$/.test(word),
    );
    const changes = Object.values(words.change.steps).flatMap(({ up, down }) => [up, down]);
    for (const word of [...Object.values(words.fractions), ...amounts, ...changes]) {
      expect([word, findJudgingWords(`Der ${word} no.`).length]).toEqual([word, 1]);
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
        for (const { index, length, word } of findJudgingWords(text)) {
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
  const found = judgingWordFinder(languageOf("nb"))(
    "Noen kommuner har mange ulike tiltak, og det har vart i tidligere år.",
  );
  expect(found.map(({ word, severity }) => [word, severity])).toEqual([
    ["Noen", "warning"],
    ["mange", "warning"],
    ["tidligere år", "warning"],
  ]);
});

it("names the helper that should have been used", () => {
  const find = judgingWordFinder(languageOf("nb"));
  const codes = (text: string) => find(text).map(({ remedyCode }) => remedyCode);
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

it("has a pattern for every kind of word in every language, and no innocent use twice", () => {
  for (const { judging } of LANGUAGES.map(languageOf)) {
    expect(new Set(judging.innocent).size).toBe(judging.innocent.length);
    for (const pattern of Object.values(judging.rows)) expect(pattern.length).toBeGreaterThan(0);
  }
});
