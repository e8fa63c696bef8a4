import type { WrittenLanguage } from "../language/language.ts";

/**
 * Everyday words that the dictionaries (spell-norwegian 2.2) lack. Found by trying some 500 of the most usual
 * words of each written language. What is special to the report belongs in `templates/ordliste.txt`.
 */
export const LACKING: Record<WrittenLanguage, readonly string[]> = {
  nb: ["noe", "noen", "dataene", "dataenes"],
  nn: ["dataa", "éi"],
};
