import Fraction from "fraction.js";
import { contains, type Interval } from "../statistics/interval.ts";
import { type Context, isIntensifier, mayJudge } from "./judging.ts";
import { LANGUAGES, type Language, type WrittenLanguage } from "./language.ts";
import { writeInteger } from "./numbers.ts";
import { readRange } from "./range.ts";
import { HEDGES, type HedgeId, type HedgeRow, LEAST_ROUND_COUNT, type WordId } from "./thresholds.ts";
import { normalise, takeModifier } from "./wording.ts";

/** A number of units with a word before it: «nærmere 200», «kun 22», «189». */
export interface CountPhrase {
  readonly word?: WordId;
  readonly number: number;
}

/**
 * Why a count cannot be told as wished. `unjudged`: «hele» and «bare» are said of a share, and it is not known of how
 * many the count is.
 */
export type CountRefusal = "false" | "unknown-word" | "unjudged";

export type CountTelling =
  | { readonly ok: true; readonly text: string; readonly phrase: CountPhrase }
  | { readonly ok: false; readonly why: CountRefusal; readonly alternatives: readonly string[] };

/**
 * Tells a count with a word before it, if that is true. A hedge goes with a round number, the roundest and then the
 * nearest of which it is true, or with the one that is named («nærmere 200»).
 *
 * @param words what stands in `ord=`, in the text's own written language
 * @param share what the count is a share of, by which «hele» and «bare» are judged
 */
export function tellCount(
  count: number,
  words: string,
  language: Language,
  share?: Interval,
  context: Context = {},
): CountTelling {
  const asked = readAsked(words, language);
  const refuse = (why: CountRefusal): CountTelling => ({
    ok: false,
    why,
    alternatives: alternatives(count, language),
  });
  if (asked === undefined) return refuse("unknown-word");
  const { word, number } = asked;
  if (isIntensifier(word)) {
    if (share === undefined) return refuse("unjudged");
    const isTrue = mayJudge(word, share, context) && (number ?? count) === count;
    return isTrue ? told({ word, number: count }, language) : refuse("false");
  }
  const found = number === undefined ? roundest(count, word) : number;
  if (found === undefined || !isTrueOfCount({ word, number: found }, count)) return refuse("false");
  return told({ word, number: found }, language);
}

/** Whether a number with a hedge before it may be said of a count (language.md §2). */
export function isTrueOfCount({ word, number }: CountPhrase, count: number): boolean {
  const row: HedgeRow | undefined = HEDGES.find(({ words }) => words.some(({ id }) => id === word));
  if (row?.count === undefined || !isRound(number)) return false;
  return contains(readRange(row.count.holds), new Fraction(count * 100, number));
}

/**
 * Takes a number of units apart, with the word before it: «nærmere 5 000», «kun 22».
 *
 * @param codes the written languages that it may be in
 */
export function parseCount(
  text: string,
  codes: readonly WrittenLanguage[] = LANGUAGES,
): CountPhrase | undefined {
  const { word, rest } = takeModifier(normalise(text), codes);
  const number = COUNT.test(rest) ? Number(rest.replaceAll(" ", "")) : undefined;
  return number === undefined ? undefined : { number, ...(word && { word }) };
}

const COUNT = /^(?:\d{1,3}(?: \d{3})+|\d+)$/u;

/** Two figures and noughts, from ten: 20, 190, 5 000, 12 000. */
export function isRound(number: number): boolean {
  return number >= LEAST_ROUND_COUNT && Number.isInteger(number / step(number));
}

function readAsked(words: string, language: Language): { word: WordId; number?: number } | undefined {
  const codes = [language.code];
  const { word, rest } = takeModifier(normalise(words), codes);
  if (word === undefined) return undefined;
  if (rest === "") return { word };
  const number = parseCount(rest, codes)?.number;
  return number === undefined ? undefined : { word, number };
}

/** The roundest number of which the hedge is true, and of two as round the nearer. */
function roundest(count: number, word: HedgeId): number | undefined {
  for (let by = 10 ** String(count).length; by >= step(count); by /= 10) {
    const below = Math.floor(count / by) * by;
    const near = [below - by, below, below + by]
      .filter((number) => isTrueOfCount({ word, number }, count))
      .sort((a, b) => Math.abs(a - count) - Math.abs(b - count));
    if (near[0] !== undefined) return near[0];
  }
  return undefined;
}

/** What the round numbers of this size go up by. */
function step(number: number): number {
  return 10 ** Math.max(1, String(number).length - 2);
}

function told(phrase: CountPhrase & { readonly word: WordId }, { words }: Language): CountTelling {
  return { ok: true, text: `${words.modifiers[phrase.word]} ${writeInteger(phrase.number)}`, phrase };
}

/** One word of those that mean the same, with what to write to get it. */
function alternatives(count: number, language: Language): readonly string[] {
  return (HEDGES as readonly HedgeRow[]).flatMap(({ words: [first], alike }) => {
    const word = first?.id as HedgeId;
    const number = alike ? undefined : roundest(count, word);
    if (number === undefined) return [];
    const text = `${language.words.modifiers[word]} ${writeInteger(number)}`;
    return [`ord="${language.words.modifiers[word]}" («${text}»)`];
  });
}
