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
