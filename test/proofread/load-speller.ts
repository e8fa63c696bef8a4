import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { loadDictionary } from "../../src/proofread/load-dictionary.ts";
import { type Speller, speller } from "../../src/proofread/speller.ts";

/** A speller with the kept dictionary of a written language and some words of the project's own. */
export async function loadSpeller(language: WrittenLanguage, ownWords: readonly string[]): Promise<Speller> {
  return speller(language, await loadDictionary(languageOf(language)), ownWords);
}
