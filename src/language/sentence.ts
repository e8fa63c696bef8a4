import type { Language } from "./language.ts";

/** Opening quotes and brackets right before the value. They belong to its sentence. */
const OPENING = /[«“"'‘([]+$/u;

/** Closing quotes and brackets, after a full stop and before the space. */
const CLOSING = /[»”"'’)\]]+$/u;

/**
 * Whether a value begins a sentence, so that its first letter is to be upper case.
 *
 * @param before what is read ahead of the value in the same heading, paragraph, item or cell: nothing, opening
 *   quotes, or text. It begins a sentence where the text ends one: a stop and a space, but not an abbreviation
 *   («bl.a. », «ca. »), an ordinal or a date («19. »), or an initial («A. »).
 */
export function startsSentence(before: string, language: Language): boolean {
  const opened = before.replace(OPENING, "");
  if (opened.trim() === "") return true;
  return /\s$/u.test(opened) && endsSentence(opened.trimEnd(), language);
}

/**
 * A number of the survey's as the judgements of this file are to read it: in «en svarprosent på 76.» the stop
 * ends the sentence, while «den 19.» may go on. A word joiner, which nobody sees, tells the two apart.
 */
export function countedNumber(text: string): string {
  return `${text}\u2060`;
}

/** Whether a sentence begins with a digit, which none should (language.md §4): «I alt 189 kommuner …». */
export function startsWithDigit(sentence: string): boolean {
  return /^[\s«»“”"'‘’([]*\p{N}/u.test(sentence);
}

/** Whether a text that more follows, after a space, ends a sentence: closing quotes and marks may follow the stop. */
export function endsSentence(written: string, language: Language): boolean {
  const text = written.replace(CLOSING, "");
  if (/[!?]$/u.test(text)) return true;
  if (!text.endsWith(".") || text.endsWith("..")) return false;
  const word = /[^\s«“"'‘([]*$/u.exec(text.slice(0, -1))?.[0] ?? "";
  const counted = /(?:^|[\s(])(\p{L}+)\s\d+$/u.exec(text.slice(0, -1))?.[1]?.toLowerCase();
  const ordinal = /^\d{1,2}$/u.test(word) && !language.stops.beforeCounts.has(counted ?? "");
  const initial = /^\p{Lu}$/u.test(word);
  return word !== "" && !ordinal && !initial && !language.stops.abbreviations.has(word.toLowerCase());
}
