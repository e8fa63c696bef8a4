import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { beginsCompounds, isCompound, placesToMend, type Vocabulary } from "./compounds.ts";
import type { Dictionary } from "./dictionary.ts";
import { suggestions } from "./suggest.ts";
import { hasNoSpelling, type Word, wordsIn } from "./tokens.ts";

export interface Misspelling {
  /** Where the word begins in the text, in UTF-16 units. */
  readonly index: number;
  readonly word: string;
  /** What may have been meant, the likeliest first; three at most. */
  readonly suggestions: readonly string[];
}

export interface Speller {
  readonly language: WrittenLanguage;
  /** The words of a plain text that are neither in the dictionary, in the project's list nor compounds. */
  readonly checkWords: (text: string) => readonly Misspelling[];
}

const MOST_SUGGESTIONS = 3;

/**
 * Makes a speller of a dictionary.
 *
 * @param ownWords the project's words that no dictionary has
 */
export function speller(
  language: WrittenLanguage,
  dictionary: Dictionary,
  ownWords: readonly string[],
): Speller {
  const own = new Set([
    ...languageOf(language).dictionary.extraWords,
    ...ownWords.map((word) => word.normalize("NFC")),
  ]);
  const vocabulary: Vocabulary = { dictionary, own, first: new Map() };
  const known = (word: string) => own.has(word) || dictionary.has(word) || isOwnGenitive(word, own);
  const right = memoized((part: string): boolean => {
    if (hasNoSpelling(part) || known(part)) return true;
    const small = uncapitalised(part);
    return known(small) || isCompound(small, vocabulary);
  });
  const begins = memoized((part: string) => right(part) || beginsCompounds(uncapitalised(part), vocabulary));
  const suggest = memoized((part: string): readonly string[] => {
    const small = uncapitalised(part);
    const compound = (word: string) => isCompound(word, vocabulary);
    const mayMend = placesToMend(small, vocabulary);
    const found = suggestions(small, dictionary, known, compound, mayMend, MOST_SUGGESTIONS);
    return part === small ? found : found.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  });

  const check = (word: Word): Misspelling | undefined => {
    if (known(word.parts.join("-")) || known(uncapitalised(word.parts.join("-")))) return undefined;
    const wrong = word.parts.findIndex((part, at) => {
      const first = at < word.parts.length - 1 || word.unfinished;
      return !(first ? begins(part) : right(part));
    });
    if (wrong < 0) return undefined;
    const instead = suggest(word.parts[wrong] ?? "");
    return {
      index: word.index,
      word: word.text,
      suggestions: instead.map((part) => word.parts.with(wrong, part).join("-")),
    };
  };
  return {
    language,
    checkWords: (text) =>
      wordsIn(text)
        .map(check)
        .filter((found) => found !== undefined),
  };
}

/** «Vinjes»: a name in the list may stand in the genitive. */
function isOwnGenitive(word: string, own: ReadonlySet<string>): boolean {
  return /^\p{Lu}.*s$/u.test(word) && own.has(word.slice(0, -1));
}

function uncapitalised(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The same words come again and again in a report. */
function memoized<T>(answer: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    const now = answer(word);
    answers.set(word, now);
    return now;
  };
}
