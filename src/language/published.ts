import Fraction from "fraction.js";
import { parseDecimal } from "../statistics/decimal.ts";
import { type Interval, intersect, isPoint } from "../statistics/interval.ts";
import { roundedTo } from "../statistics/rounding.ts";
import { LANGUAGES, type Language, languageOf } from "./language.ts";
import { rangeAround } from "./range.ts";
import {
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
 * Whether words and figure can both be right: some value that the share can have is one that the words
 * can mean. Wider than what we would write ourselves, since publishers differ; «hele 86 prosent» of 0.71
 * is a contradiction none the less. Judging words («hele», «bare») are left to the publisher.
 *
 * @param published the words, taken apart by `parsePhrase`, or as they stand in the file
 * @param share the figure in the same row
 * @returns true also for words that are no phrase we know: they contradict nothing
 */
export function agrees(published: string | PublishedPhrase, share: Interval): boolean {
  const phrase = typeof published === "string" ? parsePhrase(published) : published;
  if (phrase === undefined) return true;
  const common = intersect(readingOf(phrase), share);
  // «6 av 10» and a figure of 0.7 to the nearest tenth meet at 65 percent, and nowhere else.
  return common !== undefined && (isPoint(share) || !isPoint(common));
}

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
