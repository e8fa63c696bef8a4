import Fraction from "fraction.js";
import { LANGUAGES, type WrittenLanguage } from "./language.ts";
import { LEAST_OF_EACH_LANGUAGE } from "./thresholds.ts";

/** Words of running text in each written language. */
export type WordCount = Readonly<Record<WrittenLanguage, number>>;

/** No words at all. */
export const NO_WORDS: WordCount = { nb: 0, nn: 0 };

/** Both counts together. */
export function addWords(a: WordCount, b: WordCount): WordCount {
  return { nb: a.nb + b.nb, nn: a.nn + b.nn };
}

/**
 * How much of the words is in a written language, 0–1, exact.
 *
 * @returns undefined where there are no words
 */
export function languageShare(words: WordCount, language: WrittenLanguage): Fraction | undefined {
  const all = words.nb + words.nn;
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
