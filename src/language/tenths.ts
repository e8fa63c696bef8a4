import { NBSP } from "./characters.ts";
import type { Language } from "./language.ts";
import { writeNumeral } from "./numerals.ts";

/** Whether «6 av 10» is written with digits or in words («seks av ti»): one choice per document. */
export type Digits = "tall" | "ord";

/** Writes a number of ten: «6 av 10», held together by non-breaking spaces, or «seks av ti». */
export function writeTenths(tenths: number, digits: Digits, language: Language): string {
  return digits === "tall"
    ? `${tenths}${NBSP}av${NBSP}10`
    : `${writeNumeral(tenths, language)} av ${writeNumeral(10, language)}`;
}
