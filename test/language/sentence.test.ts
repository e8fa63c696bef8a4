import { describe, expect, it } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { startsSentence } from "../../src/language/sentence.ts";

describe("startsSentence", () => {
  it.each([
    "",
    "  ",
    "«",
    "(«",
    "Kommunene har svart. ",
    "Kommunene har svart.\n",
    "Har de mål? ",
    "Endelig! ",
    "Det er sant (og viktig). ",
    "Det er sant. (",
    "Hun sa: «Ja.» ",
    "Det gjelder skole, helse osv. ",
    "Undersøkelsen er fra 2015. ",
    "Det gjelder 428. ",
    "Se figur 3. ",
    "Det gjelder 6 av 10. ",
    "Det gjelder 86 prosent. ",
    "Det gjelder {{andel 'a.b'}}. ",
  ])("is true after %j", (before) => {
    expect(startsSentence(before, languageOf("nb"))).toBe(true);
  });

  it.each([
    "I alt ",
    "Av kommunene har ",
    "Det gjelder bl.a. ",
    "Det er ca. ",
    "Det gjelder f.eks. ",
    "Alle, dvs. ",
    "Se nr. ",
    "Møtet er kl. ",
    "Tjenestene (bl.a. ",
    "Bl.a. ",
    "Undersøkelsen kom 19. ",
    "Han heter A. ",
    "Slik er det: ",
    "Slik er det: «",
    "Kommunene sier at ",
    "Kommunene har svart.",
    "Kommunene har svart (",
    "av kommunene,\n",
    "Skole, helse … ",
    "#hovedfunn ",
    "Kommunene - ",
    "{{andel 'a.b'}} ",
  ])("is false after %j", (before) => {
    expect(startsSentence(before, languageOf("nb"))).toBe(false);
  });

  it("knows the abbreviations of the language that is written", () => {
    expect(startsSentence("Det gjeld t.d. ", languageOf("nn"))).toBe(false);
    expect(startsSentence("Det gjeld m.a. ", languageOf("nn"))).toBe(false);
    expect(startsSentence("Se figur 3. ", languageOf("nn"))).toBe(true);
  });
});
