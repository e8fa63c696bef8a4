import type { Language } from "./language.ts";
import { endsSentence } from "./sentence.ts";

/** How hard a text is to read. */
export interface Readability {
  /** Words per sentence plus the percentage of long words; 0 for a text without words. */
  readonly lix: number;
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u00AD]|['’./,:\u00A0-](?=[\p{L}\p{N}]))*/gu;
const LONG = 6;

/**
 * LIX, the readability index for the Scandinavian languages (C. H. Björnsson, «Läsbarhet», 1968): words per
 * sentence, plus 100 times long words per word, where a long word has more than six letters. About 30 is
 * easy, above 50 hard.
 *
 * @param text finished prose without markup
 */
export function lix(text: string, language: Language): Readability {
  const sentences = splitSentences(text, language).filter((sentence) => countWords(sentence) > 0).length;
  const words = wordsOf(text);
  const longWords = words.filter((word) => word.replace(/[^\p{L}]/gu, "").length > LONG).length;
  const index = words.length === 0 ? 0 : words.length / sentences + (100 * longWords) / words.length;
  return { lix: index, words: words.length, sentences, longWords };
}

/** How many words a text has: «f.eks.», «6 av 10» held together and «54 321» are one each. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/**
 * Parts a text into its sentences, which put together are the text. As Björnsson counts, one also ends at a
 * colon before a capital letter, and at the end of a paragraph; not at «f.eks.», «19. juli» or «ca. 5».
 */
function splitSentences(text: string, language: Language): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(/\s+/gu)) {
    const before = text.slice(start, index);
    const after = text.slice(index + space.length);
    const paragraph = /\n[ \t]*\n/u.test(space);
    const colon = /:[»”"')]*$/u.test(before) && /^[«“"'(]*\p{Lu}/u.test(after);
    if (before.trim() === "" || after === "" || !(paragraph || colon || endsSentence(before, language)))
      continue;
    sentences.push(text.slice(start, index + space.length));
    start = index + space.length;
  }
  return text.slice(start).trim() === "" ? sentences : [...sentences, text.slice(start)];
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}
