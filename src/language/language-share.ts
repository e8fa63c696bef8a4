import Fraction from "fraction.js";
import { LANGUAGES, type WrittenLanguage } from "./language.ts";
import { LEAST_OF_EACH_LANGUAGE } from "./thresholds.ts";

/** Words of running text in each written language. */
export type WordCount = Readonly<Record<WrittenLanguage, number>>;

/** No words at all. */
export const NO_WORDS: WordCount = counts(() => 0);

/** Two counts together. */
export function addWords(a: WordCount, b: WordCount): WordCount {
  return counts((code) => a[code] + b[code]);
}

function counts(count: (code: WrittenLanguage) => number): WordCount {
  return Object.fromEntries(LANGUAGES.map((code) => [code, count(code)])) as WordCount;
}

/**
 * How much of the words is in a written language, 0–1, exact.
 *
 * @returns undefined where there are no words
 */
export function languageShare(words: WordCount, language: WrittenLanguage): Fraction | undefined {
  const all = LANGUAGES.reduce((sum, code) => sum + words[code], 0);
  return all === 0 ? undefined : new Fraction(words[language], all);
}

/**
 * The written languages that have less than the law's share of the words (språklova § 13); all of them where
 * there are no words. Exact: 24.99 percent is too little, however it is rounded when it is shown.
 */
export function languagesShortOf(
  words: WordCount,
  percent: number = LEAST_OF_EACH_LANGUAGE,
): readonly WrittenLanguage[] {
  return LANGUAGES.filter((code) => languageShare(words, code)?.mul(100).gte(percent) !== true);
}
