import type { Language } from "./language.ts";
import { writeInteger } from "./numbers.ts";

/** The gender of what is counted: «ett vedlegg», «éi rute» (nynorsk). Only «one» is inflected. */
export type Gender = "common" | "feminine" | "neuter";

/**
 * Writes a whole number in words up to twelve («sju»), with digits above («13»), language.md §4.
 *
 * @throws when `n` is negative or not whole
 */
export function writeNumeral(n: number, language: Language, gender: Gender = "common"): string {
  if (n < 0) throw new Error(`No numeral for ${n}`);
  if (n === 1 && gender !== "common") return language.one[gender];
  return language.numerals[n] ?? writeInteger(n);
}

/** A number of something: of which gender matters only for one. */
export interface Numeral {
  readonly number: number;
  readonly gender?: Gender;
}

/**
 * Writes the numbers of one sentence alike: in words when all are twelve or less, and all with digits when
 * one has to be (language.md §4: «fire kommuner og sju bydeler», but «4 kommuner og 13 bydeler»).
 *
 * Not for percent, years or the like, which are digits by themselves and even nothing out.
 *
 * @throws when one is negative or not whole
 */
export function evenOut(numbers: readonly (number | Numeral)[], language: Language): readonly string[] {
  const all = numbers.map((one) => (typeof one === "number" ? { number: one } : one));
  const inWords = all.map(({ number, gender }) => writeNumeral(number, language, gender));
  return all.every(({ number }) => number < language.numerals.length)
    ? inWords
    : all.map(({ number }) => writeInteger(number));
}

/** The two forms of 7 in bokmål (Språkrådet): one choice per document. */
export type Seven = "sju" | "syv";

/** The language with its numerals as the document has them. One that doesn't know the form keeps its own. */
export function inNumerals(language: Language, seven: Seven): Language {
  if (language.otherNumerals[seven] !== 7) return language;
  return { ...language, numerals: language.numerals.with(7, seven) };
}
