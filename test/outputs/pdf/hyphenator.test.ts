import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import { loadHyphenator } from "../../../src/outputs/pdf/hyphenator.ts";

const shown = (text: string) => text.replace(/\u00AD/g, "·");

describe.each(["nb", "nn"] as const)("%s", async (language) => {
  const hyphenate = await loadHyphenator(languageOf(language));

  test.each([
    ["kommuneundersøkelsen", "kommune·under·søkelsen"],
    ["Kommuneundersøkelsen", "Kommune·under·søkelsen"],
    ["introduksjonsprogrammet", "introduksjons·programmet"],
    ["minoritetsspråklige", "mino·ri·tets·språk·lige"],
  ])("breaks long words: %s", (word, expected) => {
    expect(shown(hyphenate(word))).toBe(expected);
  });

  test.each(["kommunene", "samarbeid", "barnevernet"])("leaves shorter words whole: %s", (word) => {
    expect(hyphenate(word)).toBe(word);
  });

  test("leaves what was broken by hand, and codes, whole", () => {
    for (const word of ["bosettings\u00ADkommuner", "utenforSkapetKommunen"])
      expect(hyphenate(word)).toBe(word);
  });

  test("takes nothing from a word and adds nothing else, and leaves four letters on each side", () => {
    for (const word of ["opplæringssystemutviklingsprosjekt", "integreringsarbeidet", "tverrfagligheten"]) {
      const broken = hyphenate(word);
      expect(broken.replaceAll("\u00AD", "")).toBe(word);
      expect(broken).toMatch(/^[^\u00AD]{4}.*[^\u00AD]{4}$/);
    }
  });
});
