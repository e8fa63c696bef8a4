import fc from "fast-check";
import { expect, test } from "vitest";
import { hasNoSpelling, wordsIn } from "../../src/proofread/tokens.ts";

const texts = (text: string) => wordsIn(text).map((word) => word.text);

test("hyphens, apostrophes and soft hyphens stay inside a word, dashes and slashes do not", () => {
  expect(texts("«IMDi-ansatte» i Nord-Norge – og/eller l'Oréal")).toEqual([
    "IMDi-ansatte",
    "i",
    "Nord-Norge",
    "og",
    "eller",
    "l'Oréal",
  ]);
  expect(wordsIn("bosettings\u00ADkommune")[0]?.parts).toEqual(["bosettingskommune"]);
});

test("a part that is understood from the next word is told apart", () => {
  expect(wordsIn("bosettings- og integreringsarbeid").map((w) => [w.text, w.unfinished])).toEqual([
    ["bosettings", true],
    ["og", false],
    ["integreringsarbeid", false],
  ]);
});

test("addresses, file names and dotted abbreviations are no words", () => {
  expect(
    texts("Se https://www.imdi.no/om?a=b, imdi.no, post@imdi.no og hovedfunn.md, f.eks. bl.a. her."),
  ).toEqual(["Se", "og", "her"]);
  expect(texts("et mål.Det er")).toEqual(["et", "mål", "Det", "er"]);
});

test("composed and decomposed letters are the same word", () => {
  expect(wordsIn("a\u030Ar")[0]?.parts).toEqual(["år"]);
});

test("numbers, single letters, abbreviations and names with a capital inside have no spelling", () => {
  for (const part of ["2020", "5G", "e", "NAV", "IMDi", "IMDis"])
    expect(hasNoSpelling(part), part).toBe(true);
  for (const part of ["Oslo", "kommune", "Å"]) expect(hasNoSpelling(part), part).toBe(part === "Å");
});

test("a word stands where its index says, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      for (const { index, text: word } of wordsIn(text)) expect(text.startsWith(word, index)).toBe(true);
    }),
  );
});
