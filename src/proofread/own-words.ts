import { isAbsent, readText } from "../files/read.ts";
import { LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages.ts";

/** The project's own words, where staff keep them. */
export const OWN_WORDS_FILE = "templates/ordliste.txt";

/** A word that is right here and stands in no dictionary. */
export interface OwnWord {
  readonly word: string;
  /** Absent for a word of both written languages. */
  readonly language?: WrittenLanguage;
}

/**
 * Reads the project's word list: a word a line, `nb:` or `nn:` before those of one written language, and
 * what follows `#` is a comment. Adds a warning for a line that is something else. No list, no words.
 */
export async function readOwnWords(root: string, problems: Problems): Promise<readonly OwnWord[]> {
  const read = await readText(root, OWN_WORDS_FILE);
  if ("text" in read) return parseOwnWords(read.text, problems);
  if (!isAbsent(read.fault)) {
    problems.warn(
      messages["proofread.own-words-unreadable"],
      { file: OWN_WORDS_FILE },
      { fault: read.fault },
    );
  }
  return [];
}

/** The word list's text, read. */
export function parseOwnWords(text: string, problems: Problems): readonly OwnWord[] {
  return text.split(/\r?\n/).flatMap((line, index): OwnWord[] => {
    const entry = line.replace(/#.*$/, "").trim();
    if (entry === "") return [];
    const [, prefix, word = ""] = /^(?:([^:]*):)?\s*(.*)$/.exec(entry) ?? [];
    const language = LANGUAGES.find((one) => one === prefix);
    const fits =
      /^\p{L}[\p{L}\p{M}\p{N}'’-]*$/u.test(word) && (prefix === undefined || language !== undefined);
    if (!fits) {
      problems.warn(messages["proofread.own-word"], { file: OWN_WORDS_FILE, line: index + 1 }, { entry });
      return [];
    }
    return [language === undefined ? { word } : { word, language }];
  });
}

/** The words that are right in a written language: its own, and those of both. */
export function wordsFor(words: readonly OwnWord[], language: WrittenLanguage): readonly string[] {
  return words
    .filter((own) => own.language === undefined || own.language === language)
    .map(({ word }) => word);
}
