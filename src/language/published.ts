import Fraction from "fraction.js";
import { parseDecimal } from "../statistics/decimal.ts";
import { contains, type Interval, isPoint } from "../statistics/interval.ts";
import { roundedTo } from "../statistics/rounding.ts";
import { anchorOf, isHalf } from "./conditions.ts";
import { LANGUAGES, type Language, languageOf, type WrittenLanguage } from "./language.ts";
import { rangeAround } from "./range.ts";
import {
  AMOUNT_WORDS,
  type AmountWordId,
  FRACTION_READING,
  FRACTIONS,
  type FractionId,
  HEDGES,
  type HedgeRow,
  TENTHS_READING,
  type WordId,
} from "./thresholds.ts";
import { type Amount, normalise, readFraction, takeModifier } from "./wording.ts";

/** Words that a figure was published in, taken apart: «hele 86 prosent», «om lag 7 av 10», «over halvparten». */
export type PublishedPhrase =
  | {
      readonly form: "prosent";
      readonly word?: WordId;
      readonly percent: Fraction;
      readonly decimals: number;
    }
  | { readonly form: "av-ti"; readonly word?: WordId; readonly tenths: number }
  | { readonly form: "av-fem"; readonly word?: WordId; readonly fifths: number }
  | { readonly form: "mellom"; readonly word?: undefined; readonly from: number; readonly to: number }
  | { readonly form: "brøk"; readonly word?: WordId; readonly fraction: FractionId };

const PERCENT = /^(\d+(?:[.,](\d+))?) ?(?:prosent|%|pst\.?)$/u;
const PARTS = /^(\S+) av (\S+)$/u;

/**
 * Takes a phrase apart, in any written language, digits or words: «hele 86 prosent», «86 %», «om lag 7 av 10»,
 * «sju av ti», «4 av 5», «over halvparten», «ein tredel», «mellom 55 og 60 prosent».
 *
 * @param codes the written languages that it may be in
 * @returns `undefined` where it is none of these phrases
 */
export function parsePhrase(
  text: string,
  codes: readonly WrittenLanguage[] = LANGUAGES,
): PublishedPhrase | undefined {
  const { word, rest } = takeModifier(normalise(text), codes);
  const modifier = word === undefined ? {} : { word };

  const percent = PERCENT.exec(rest);
  const value = percent?.[1] === undefined ? undefined : parseDecimal(percent[1]);
  if (value !== undefined) {
    if (value.gt(100)) return undefined;
    return { form: "prosent", ...modifier, percent: value, decimals: percent?.[2]?.length ?? 0 };
  }

  const fraction = readFraction(rest, codes);
  if (fraction !== undefined) return { form: "brøk", ...modifier, fraction };

  const [, some, all] = PARTS.exec(rest) ?? [];
  const [parts, of] = [some, all].map((number) => readNumeral(number, codes));
  if (parts !== undefined && of !== undefined && parts < of) {
    if (of === 10) return { form: "av-ti", ...modifier, tenths: parts };
    if (of === 5) return { form: "av-fem", ...modifier, fifths: parts };
    // «2 av 3» is «to av tre».
    const row = FRACTIONS.find(
      ({ id, value }) => id.includes(" av ") && value[0] === parts && value[1] === of,
    );
    if (row !== undefined) return { form: "brøk", ...modifier, fraction: row.id };
  }
  return word === undefined ? readBetween(rest, codes) : undefined;
}

/** «mellom 55 og 60 prosent», whole percents and the lower first. */
function readBetween(text: string, codes: readonly WrittenLanguage[]): PublishedPhrase | undefined {
  const [, between, low, and, high] = BETWEEN.exec(text) ?? [];
  const isOurs = codes.map(languageOf).some((own) => own.words.between === between && own.and === and);
  const [from, to] = [Number(low), Number(high)];
  return isOurs && from < to && to <= 100 ? { form: "mellom", from, to } : undefined;
}

const BETWEEN = /^(\S+) (\d+)(?: ?(?:prosent|%|pst\.?))? (\S+) (\d+) ?(?:prosent|%|pst\.?)?$/u;

/** The number of a phrase; none of a percent with decimals, which is no number of ours. */
export function amountOf(phrase: PublishedPhrase): Amount | undefined {
  switch (phrase.form) {
    case "prosent":
      return phrase.decimals > 0 ? undefined : { kind: "percent", percent: phrase.percent.valueOf() };
    case "av-ti":
      return { kind: "tenths", tenths: phrase.tenths };
    case "av-fem":
      return { kind: "fifths", fifths: phrase.fifths };
    case "mellom":
      return { kind: "between", from: phrase.from, to: phrase.to };
    case "brøk":
      return { kind: "fraction", fraction: phrase.fraction };
  }
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

/** What something is told to be so many parts of: «6 av 10», «2 av 3». That is no count. */
const PARTS_OF: ReadonlySet<number> = new Set([3, 4, 5, 10]);

/** «324 av landets 428 kommuner»: the numbers that words tell as a count and its base. */
export function countsIn(text: string): readonly { readonly count: number; readonly base: number }[] {
  return [...text.matchAll(COUNT_OF_BASE)].flatMap(([, count = "", base = ""]) => {
    const [some, all] = [count, base].map((digits) => Number(digits.replace(/\s/gu, "")));
    return some === undefined || all === undefined || PARTS_OF.has(all) ? [] : [{ count: some, base: all }];
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

/** All that the words can mean when somebody else has said them. */
function readingOf(phrase: PublishedPhrase): Interval {
  if (phrase.form === "mellom") return rangeAround(`[${phrase.from}, ${phrase.to}]`);
  const amount = amountOf(phrase);
  const anchor = phrase.form === "prosent" ? phrase.percent.div(100) : anchorOf(amount as Amount);
  const hedge: HedgeRow | undefined = HEDGES.find((row) => row.words.some(({ id }) => id === phrase.word));
  if (hedge !== undefined) {
    const isOfHalf = amount !== undefined && isHalf(amount);
    return rangeAround((isOfHalf && hedge.readingOfHalf) || hedge.reading, anchor);
  }
  if (phrase.form === "prosent") return roundedTo(anchor, new Fraction(1, 100 * 10 ** phrase.decimals));
  return rangeAround(phrase.form === "av-ti" ? TENTHS_READING : FRACTION_READING, anchor);
}

/** A number from one to ten, with digits or in words. */
function readNumeral(text: string | undefined, codes: readonly WrittenLanguage[]): number | undefined {
  if (text === undefined) return undefined;
  if (/^(?:[1-9]|10)$/u.test(text)) return Number(text);
  return codes.map((code) => numeralIn(text, languageOf(code))).find((number) => number !== undefined);
}

function numeralIn(text: string, { numerals, one, otherNumerals }: Language): number | undefined {
  if (text === one.feminine || text === one.neuter) return 1;
  const number = otherNumerals[text] ?? numerals.indexOf(text);
  return number >= 1 && number <= 10 ? number : undefined;
}
