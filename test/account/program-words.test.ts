import { expect, test } from "vitest";
import { programWords } from "../../src/account/program-words.ts";
import { LANGUAGES, languageOf } from "../../src/language/language.ts";

test("the program's words have a gap where something is put in, and none is left out", () => {
  const words = programWords(languageOf("nb"));
  for (const one of ["Innhold", "Figur …", "Lenke hit: …", "fra og med …, men under …", "ikke aktuelt"])
    expect(words).toContain(one);
  for (const code of LANGUAGES)
    expect(programWords(languageOf(code)).filter((one) => /77|undefined|\d{2}/.test(one))).toEqual([]);
});
