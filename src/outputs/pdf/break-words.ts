import type { Standing } from "../html/medium.ts";
import type { Hyphenator } from "./hyphenator.ts";

const word = /\p{L}[\p{L}\u00AD]+/gu;
/** What may have no room in a narrow column. */
const longWord = /\p{L}{14,}/gu;
/** The words that may be hyphenated, by where they stand. */
const hyphenated: Readonly<Record<Standing, RegExp | undefined>> = {
  running: word,
  whole: undefined,
  cell: longWord,
};
/** A hyphen, a dash or a slash inside a word, after which a line may end (UAX #14, classes BA, HY and SY). */
const insideWord = /(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])/gu;
const zeroWidthSpace = "\u200B";

/**
 * Prepares the words of a text for print: long ones may be broken at their soft hyphens, which Chromium puts in
 * for no Norwegian of its own; and every other place where a line may end inside a word is told by a space of no
 * width. Then a line that ends in neither ends a word. In cells long words may be broken too: Chromium would cut up
 * one that is wider than its column, and nobody could tell that from the end of a word. Both signs are taken out of
 * the text again when the print is finished.
 *
 * @param text as it is read, whole: up to where an element begins or ends
 * @param hyphenate what puts soft hyphens into a word; see loadHyphenator
 */
export function breakWords(text: string, standing: Standing, hyphenate: Hyphenator): string {
  const words = hyphenated[standing];
  const broken = words ? text.replace(words, (found) => hyphenate(found)) : text;
  return broken.replace(insideWord, zeroWidthSpace);
}
