import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import type { Dictionary } from "../../src/proofread/dictionary.ts";
import { loadDictionary } from "../../src/proofread/load-dictionary.ts";
import { type Speller, speller } from "../../src/proofread/speller.ts";

const dictionaries = new Map<WrittenLanguage, Promise<Dictionary>>();

/** The kept dictionary of a written language, read once for all test files of a worker. */
export function dictionaryOf(language: WrittenLanguage): Promise<Dictionary> {
  const dictionary = dictionaries.get(language) ?? loadDictionary(languageOf(language));
  dictionaries.set(language, dictionary);
  return dictionary;
}

/** A speller with the kept dictionary of a written language and some words of the project's own. */
export async function loadSpeller(language: WrittenLanguage, ownWords: readonly string[]): Promise<Speller> {
  return speller(language, await dictionaryOf(language), ownWords);
}
