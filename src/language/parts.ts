import { NBSP } from "./characters.ts";
import type { Language } from "./language.ts";
import { writeNumeral } from "./numerals.ts";

/** Whether «6 av 10» is written with digits or in words («seks av ti»): one choice per document. */
export type Digits = "tall" | "ord";

/** Writes so many of ten or of five: «6 av 10», held together by non-breaking spaces, or «seks av ti». */
export function writeParts(parts: number, of: number, digits: Digits, language: Language): string {
  return digits === "tall"
    ? `${parts}${NBSP}av${NBSP}${of}`
    : `${writeNumeral(parts, language)} av ${writeNumeral(of, language)}`;
}
