import Fraction from "fraction.js";
import { parseDecimal } from "../statistics/decimal.ts";
import { contains, type Interval, isPoint } from "../statistics/interval.ts";
import { roundedTo } from "../statistics/rounding.ts";
import { LANGUAGES, type Language, languageOf } from "./language.ts";
import { rangeAround } from "./range.ts";
import {
  AMOUNT_WORDS,
  type AmountWordId,
  FRACTION_READING,
  FRACTIONS,
  type FractionId,
  HEDGES,
  TENTHS_READING,
  type WordId,
} from "./thresholds.ts";
import { normalise, readFraction, takeModifier } from "./wording.ts";

/** Words that a figure was published in, taken apart: «hele 86 prosent», «om lag 7 av 10», «over halvparten». */
export type PublishedPhrase =
  | {
      readonly form: "prosent";
      readonly word?: WordId;
      readonly percent: Fraction;
      readonly decimals: number;
    }
  | { readonly form: "av-ti"; readonly word?: WordId; readonly tenths: number }
  | { readonly form: "brøk"; readonly word?: WordId; readonly fraction: FractionId };

const PERCENT = /^(\d+(?:[.,](\d+))?) ?(?:prosent|%|pst\.?)$/u;
const TENTHS = /^(\S+) av (?:10|ti)$/u;

/**
 * Takes published words apart, in any written language, digits or words: «hele 86 prosent», «86 %»,
 * «om lag 7 av 10», «sju av ti», «over halvparten», «ein tredel».
 *
 * @returns `undefined` where it is none of these phrases
 */
export function parsePhrase(text: string): PublishedPhrase | undefined {
  const { word, rest } = takeModifier(normalise(text), LANGUAGES);
  const modifier = word === undefined ? {} : { word };

  const percent = PERCENT.exec(rest);
  const value = percent?.[1] === undefined ? undefined : parseDecimal(percent[1]);
  if (value !== undefined) {
    if (value.gt(100)) return undefined;
    return { form: "prosent", ...modifier, percent: value, decimals: percent?.[2]?.length ?? 0 };
  }

  const tenths = readTenths(TENTHS.exec(rest)?.[1]);
  if (tenths !== undefined) return { form: "av-ti", ...modifier, tenths };

  const fraction = readFraction(rest, LANGUAGES);
  return fraction === undefined ? undefined : { form: "brøk", ...modifier, fraction };
}

/**
 * Whether published words say no more than the figure beside them: whatever the share can be, the words can mean it.
 * They are wider than what we would write ourselves, since publishers differ; «hele 86 prosent» of 0.71 contradicts the
 * figure none the less, and «86 prosent» of 0.9 to the nearest tenth says more than it. Judging words («hele», «bare»)
 * are left to the publisher.
 *
 * @param published the words, taken apart by `parsePhrase`, or as they stand in the file
 * @param share the figure in the same row
 * @returns true also for words that are no phrase we know: they say nothing that can be tried
 */
export function agrees(published: string | PublishedPhrase, share: Interval): boolean {
  const phrase = typeof published === "string" ? parsePhrase(published) : published;
  return phrase === undefined || covers(readingOf(phrase), share);
}

/**
 * Whether the words can mean each value that the share can have. Of an interval the very ends don't count: «over
 * halvparten» is written as a share from 0.5.
 */
function covers(reading: Interval, share: Interval): boolean {
  if (isPoint(share)) return contains(reading, share.low);
  return reading.low.lte(share.low) && reading.high.gte(share.high);
}

/** Phrases inside other words: «hele 86 prosent av kommunene», «av disse har 6 av 10 planer». The longest there are. */
export function phrasesIn(text: string): readonly PublishedPhrase[] {
  const words = text.split(/[\s,;:()«»]+(?!\d)/u).map((word) => word.replace(/[.!?]+$/u, ""));
  const found: PublishedPhrase[] = [];
  for (let from = 0; from < words.length; ) {
    const lengths = Array.from({ length: LONGEST_PHRASE }, (_, i) => LONGEST_PHRASE - i);
    const length = lengths.find((n) => parsePhrase(words.slice(from, from + n).join(" ")) !== undefined);
    const phrase = length === undefined ? undefined : parsePhrase(words.slice(from, from + length).join(" "));
    if (phrase !== undefined) found.push(phrase);
    from += length ?? 1;
  }
  return found;
}

/** «i underkant av sju av ti» */
const LONGEST_PHRASE = 6;

/** «324 av landets 428 kommuner»: the numbers that words tell as a count and its base. Tenths are no count. */
export function countsIn(text: string): readonly { readonly count: number; readonly base: number }[] {
  return [...text.matchAll(COUNT_OF_BASE)].flatMap(([, count = "", base = ""]) => {
    const [some, all] = [count, base].map((digits) => Number(digits.replace(/\s/gu, "")));
    return some === undefined || all === undefined || all === 10 ? [] : [{ count: some, base: all }];
  });
}

const WHOLE = String.raw`\d{1,3}(?:\s\d{3})+|\d+`;
const COUNT_OF_BASE = new RegExp(
  String.raw`(?<![\d.,])(${WHOLE}) av (?:(?!(?:i|fra|frå|på|siden|sidan) )\p{L}+ ){0,3}(${WHOLE})(?![\d.,]?\d| ?%| prosent)`,
  "gu",
);

/**
 * Whether the word for an amount that a text begins with («De aller fleste …», «alle») can be said of the share, by the
 * plain meaning of the word and not by our own thresholds.
 */
export function amountAgrees(text: string, share: Interval): boolean {
  const small = normalise(text);
  const ids = (Object.keys(AMOUNT_WORDS) as AmountWordId[])
    .flatMap((id) => LANGUAGES.map((code) => ({ id, words: languageOf(code).words.amounts[id] })))
    .filter(({ words }) => small === words || small.startsWith(`${words} `))
    .sort((a, b) => b.words.length - a.words.length);
  const [first] = ids;
  const row = first && AMOUNT_WORDS[first.id];
  return row === undefined || !("limit" in row) || covers(rangeAround(row.limit), share);
}

/** Whether words that tell a change tell this one. Words that tell none contradict none. */
export function changeAgrees(text: string, change: Direction): boolean {
  const said = normalise(text);
  const told = LANGUAGES.flatMap((code) =>
    DIRECTIONS.filter((direction) => languageOf(code).vocabulary.directions[direction].test(said)),
  );
  return told.length === 0 || told.includes(change);
}

type Direction = "up" | "down" | "same";
const DIRECTIONS: readonly Direction[] = ["up", "down", "same"];

/** The share that the phrase's number is, 0–1. */
export function anchorOf(phrase: PublishedPhrase): Fraction {
  if (phrase.form === "prosent") return phrase.percent.div(100);
  if (phrase.form === "av-ti") return new Fraction(phrase.tenths, 10);
  const [numerator, denominator] = FRACTIONS.find((row) => row.id === phrase.fraction)?.value ?? [0, 1];
  return new Fraction(numerator, denominator);
}

function readingOf(phrase: PublishedPhrase): Interval {
  const anchor = anchorOf(phrase);
  const hedge = HEDGES.find((row) => row.words.some(({ id }) => id === phrase.word));
  if (hedge !== undefined) return rangeAround(hedge.reading, anchor);
  if (phrase.form === "prosent") return roundedTo(anchor, new Fraction(1, 100 * 10 ** phrase.decimals));
  return rangeAround(phrase.form === "av-ti" ? TENTHS_READING : FRACTION_READING, anchor);
}

function readTenths(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]$/u.test(text)) return Number(text);
  return LANGUAGES.map((code) => numeralIn(text, languageOf(code))).find((number) => number !== undefined);
}

/** A numeral from one to nine. */
function numeralIn(text: string, { numerals, one, otherNumerals }: Language): number | undefined {
  if (text === one.feminine || text === one.neuter) return 1;
  const number = otherNumerals[text] ?? numerals.indexOf(text);
  return number >= 1 && number <= 9 ? number : undefined;
}
