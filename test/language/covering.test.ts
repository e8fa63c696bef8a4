import { describe, expect, test } from "vitest";
import { conditionName, coveringConditions } from "../../src/language/by-hand/covering.ts";
import { foreignWordFinder } from "../../src/language/foreign-words.ts";
import { LANGUAGES, languageOf } from "../../src/language/language.ts";
import { listLengths, respectiveLists } from "../../src/language/lists-in-text.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../src/language/thresholds.ts";
import { judgingWordFinder } from "../../src/language/words-by-hand.ts";

/** The conditions that cover the first judging word of a text. */
function coverOf(text: string, language = languageOf("nb")): readonly string[] {
  const [found] = judgingWordFinder(language)(text);
  if (!found) throw new Error(`Nothing judges in «${text}»`);
  return coveringConditions(found, language);
}

describe("the claims within which a judging word may be typed", () => {
  test.each([
    ["Flertallet", ["flertall", "klart-flertall", "stort-flertall", "de-fleste", "de-aller-fleste", "alle"]],
    ["Et stort flertall", ["stort-flertall", "de-aller-fleste", "alle"]],
    ["de aller fleste", ["de-aller-fleste", "alle"]],
    [
      "en stor andel",
      [
        "en-stor-andel",
        "klart-flertall",
        "stort-flertall",
        "de-fleste",
        "de-aller-fleste",
        "nesten-alle",
        "alle",
      ],
    ],
    ["svært få kommuner", ["svært-få", "ingen"]],
    ["samtlige kommuner", ["alle"]],
    ["høy svarprosent", ["høy-svarprosent"]],
    ["svarprosenten var lav", ["lav-svarprosent"]],
    ["flest kommuner", ["størst"]],
    ["andelen har økt", ["økt", "doblet", "mer-enn-doblet"]],
    ["andelen har gått ned", ["gått-ned"]],
    ["andelen er uendret", ["uendret"]],
    ["er doblet", ["doblet"]],
    ["mer enn doblet", ["mer-enn-doblet"]],
    ["signifikant", ["signifikant"]],
    ["god representativitet", ["representativ"]],
  ])("%s", (text, expected) => {
    expect(coverOf(text)).toEqual(expected);
  });

  test.each([
    "om lag 60",
    "hele 86",
    "halvparten",
    "seks av ti",
    "i fjor",
    "andelen har økt klart",
    "andelen har gått noe ned",
    "enn i fjor",
    "tredoblet",
    "mesteparten",
    "lavere andel",
    "dårlig representativitet",
    "stor økning",
  ])("%s: only a helper may write it", (text) => {
    expect(coverOf(text)).toEqual([]);
  });

  test.each(LANGUAGES)("every word of the table is covered by its own condition (%s)", (code) => {
    const language = languageOf(code);
    for (const id of Object.keys(AMOUNT_WORDS) as AmountWordId[]) {
      const word = language.words.amounts[id];
      const noun = id.endsWith("svarprosent") ? " svarprosent" : code === "nb" ? " kommuner" : " kommunar";
      expect([id, coverOf(word + noun, language)[0]]).toEqual([id, conditionName(id)]);
    }
  });
});

describe("lists after «henholdsvis»", () => {
  const nb = languageOf("nb");
  test.each([
    ["a og b er henholdsvis 1 og 2", 2, [2]],
    ["a, b og c er henholdsvis 37,5, 2 og 3 prosent", 3, [2, 3]],
    ["a og b er hhv. store", 1, [2]],
  ])("%s", (text, length, rest) => {
    const [list] = respectiveLists(text, nb);
    expect(list?.length).toBe(length);
    expect(listLengths(list?.rest ?? "")).toEqual(rest);
  });

  test("there are none without the word", () => {
    expect(respectiveLists("skole, helse og barnevern", nb)).toEqual([]);
    expect(listLengths("skole, helse. Mer")).toEqual([]);
  });
});

describe("words of the other written language", () => {
  test.each([
    ["nn", "Hva har de svart?", ["Hva→kva", "de→dei"]],
    ["nn", "Spørreundersøkelsen er god.", ["Spørreundersøkelsen→spørreundersøkinga"]],
    ["nn", "Høy svarprosent", ["Høy→høg"]],
    ["nb", "Det vart svart av kommunane.", ["vart", "kommunane→kommunene"]],
    ["nb", "Busettingskommunane", ["Busettingskommunane→busettingskommunene"]],
  ] as const)("%s: %s", (language, text, expected) => {
    const found = foreignWordFinder(languageOf(language))(text).map(({ word, instead }) =>
      [word, instead].filter(Boolean).join("→"),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    ["nn", "Dei har ikkje svart på undersøkinga i 2015-undersøkelsen."],
    ["nn", "Vi les «Kommuneundersøkelsen» og Integrerings- og mangfoldsdirektoratet."],
    ["nn", "Fordelane er mange, og vi ser fram til meir."],
    ["nb", "Fordelen er at vi gir mer, og den fjerde kvart time."],
    ["nb", "Telemark fylke har flere kommuner enn før."],
  ] as const)("%s: nothing in %s", (language, text) => {
    expect(foreignWordFinder(languageOf(language))(text)).toEqual([]);
  });
});
