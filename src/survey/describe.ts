import { type Unit, writeAmountOf } from "../language/amount-of.ts";
import { writeDirection } from "../language/change.ts";
import { NBSP } from "../language/characters.ts";
import type { Language, WrittenLanguage } from "../language/language.ts";
import { writeDecimal, writeInteger } from "../language/numbers.ts";
import { writeParts } from "../language/parts.ts";
import { writePercentSign } from "../language/percent.ts";
import { type Interval, isPoint } from "../statistics/interval.ts";
import { roundOf } from "./rounds.ts";
import type { Aggregate, Question, Survey } from "./survey.ts";
import { textIn } from "./text.ts";

/** What a number is a number of, in a written language: «stilling, stillinger». */
export function unitIn(unit: Question["unit"], code: WrittenLanguage): Unit {
  return { one: textIn(code, unit?.one), many: textIn(code, unit?.many) };
}

/** The coarsest step at which a share may be written in percent; above it a percentage is false precision. */
const PERCENT_STEP = 0.01;

/** What is known of an aggregate, as short as a table's cell: «324 av 428», «86 %», «6 av 10». */
export function describeValue(aggregate: Aggregate, survey: Survey, language: Language): string {
  const { estimate, published } = aggregate;
  const { terms } = language;
  switch (estimate.kind) {
    case "counted":
      return `${writeInteger(estimate.count)}${NBSP}av${NBSP}${writeInteger(estimate.base)}`;
    case "total":
      return writeInteger(estimate.count);
    case "published": {
      const { value, precision } = estimate;
      if (!value || !precision) return published ?? describeInterval(estimate.share, language);
      if (precision.valueOf() <= PERCENT_STEP) return writePercentSign(value);
      return writeParts(Math.round(value.mul(10).valueOf()), 10, "tall", language);
    }
    case "amount": {
      const unit = roundOf(survey, aggregate).questions.get(aggregate.question)?.unit;
      return writeAmountOf(estimate, unitIn(unit, language.code), language);
    }
    case "direction":
      return describeDirection(estimate.change, roundOf(survey, aggregate), language);
    case "mention":
      return terms.knownOnlyInWords;
    case "suppressed":
      return terms.signs.suppressed.sign;
    case "missing":
      return terms.signs.missing.sign;
  }
}

/** The values that the share can have: «75,7 %» exactly, or «fra og med 85,5 %, men under 86,5 %». */
export function describeExact({ estimate }: Aggregate, language: Language): string {
  if (estimate.kind === "counted" || estimate.kind === "published")
    return describeInterval(estimate.share, language);
  if (estimate.kind === "total") return writeInteger(estimate.count);
  return language.terms.signs.notApplicable.sign;
}

/** The same as narrow as a cell of a table: «85,5 til under 86,5 %». */
export function describeBriefly({ estimate }: Aggregate, language: Language): string {
  if (estimate.kind === "counted" || estimate.kind === "published")
    return describeInterval(estimate.share, language, true);
  if (estimate.kind === "total") return writeInteger(estimate.count);
  return language.terms.signs.notApplicable.sign;
}

/**
 * Who the aggregate is about, with their number where it is known: «189 vertskommuner». How many answered the
 * survey is not how many answered a question: a group whose shares are told in words of their own has no number.
 */
export function describeBase(aggregate: Aggregate, survey: Survey, language: Language): string {
  const { estimate, group } = aggregate;
  const found = roundOf(survey, aggregate).groups.get(group);
  const isCount = estimate.kind === "counted" || estimate.kind === "total";
  const own = "base" in estimate ? estimate.base : undefined;
  if (!isCount && own === undefined && found?.inShares) return textIn(language.code, found.inShares);
  const base = own ?? found?.size;
  const plural = textIn(language.code, found?.plural);
  return base === undefined ? plural : `${writeInteger(base)} ${plural}`;
}

/** @param isBrief the first end has no unit of its own */
function describeInterval(share: Interval, { terms }: Language, isBrief = false): string {
  if (isPoint(share)) return writePercentSign(share.low, 1);
  const words = isBrief ? terms.inCell : terms;
  const low = `${shortPercent(share.low.mul(100))}${isBrief ? "" : `${NBSP}%`}`;
  const high = `${shortPercent(share.high.mul(100))}${NBSP}%`;
  if (!share.includesLow) return words.overUpToAndIncluding(low, high);
  return share.includesHigh ? words.fromUpToAndIncluding(low, high) : words.fromUpTo(low, high);
}

/** «85,5», but «75» and not «75,0»: the ends of an interval are exact. */
function shortPercent(percent: Interval["low"]): string {
  return writeDecimal(percent, percent.d === 1n ? 0 : 1);
}

function describeDirection(change: "up" | "down" | "same", { edition }: Survey, language: Language): string {
  const { year, previous } = edition;
  return writeDirection(
    change,
    year,
    previous === undefined ? year - 1 : Number.parseInt(previous, 10),
    language,
  );
}
