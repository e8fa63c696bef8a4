import type { WrittenLanguage } from "../language/language.ts";
import type { Sentence } from "../narrative/prose.ts";
import type { Problems } from "../problems/problem.ts";
import type { Dictionary } from "./dictionary.ts";
import { hintsFor } from "./hints.ts";
import { readOwnWords, wordsFor } from "./own-words.ts";
import { speller } from "./speller.ts";

/**
 * Reads the finished prose of an edition as a second reader would, in each of its written languages: spelling
 * by the kept dictionaries and the project's own words, long sentences, and sections that are hard to read.
 * Adds a warning for each; never an error. A dictionary takes 0.2–0.3 s to load, so a build does without.
 *
 * @param root absolute path of the project, whose word list is used
 * @param texts the finished sentences, in reading order
 * @param dictionaryOf loads a dictionary, or has it at hand: see `load-dictionary.ts`
 */
export async function proofread(
  root: string,
  texts: ReadonlyMap<WrittenLanguage, readonly Sentence[]>,
  dictionaryOf: (language: WrittenLanguage) => Promise<Dictionary>,
  problems: Problems,
): Promise<void> {
  const ownWords = await readOwnWords(root, problems);
  for (const [language, sentences] of texts) {
    const reader = speller(language, await dictionaryOf(language), wordsFor(ownWords, language));
    for (const hint of hintsFor(sentences, reader)) problems.note(hint);
  }
}
