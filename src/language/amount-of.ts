import Fraction from "fraction.js";
import { type AmountEstimate, STATISTICS, type Statistic } from "../statistics/estimate.ts";
import { roundHalfUp } from "../statistics/rounding.ts";
import type { Language } from "./language.ts";
import { writeDecimal } from "./numbers.ts";

/** What a number is a number of, after one and after several: «stilling, stillinger». */
export interface Unit {
  readonly one: string;
  readonly many: string;
}

/** Words for powers that large numbers are told in, and the step from which they are. */
const POWERS = [
  { id: "milliard", value: new Fraction(1_000_000_000) },
  { id: "million", value: new Fraction(1_000_000) },
] as const;

export type PowerId = (typeof POWERS)[number]["id"];

/** Decimals of «1,25 millioner»; a number that is known more exactly than they tell is written with all its digits. */
const MOST_DECIMALS = 2;
const TEN = new Fraction(10);

/**
 * Writes a number with its unit, no finer than it is known: «4,2 stillinger», «1 stilling», «1,2 millioner kroner»,
 * «54 321 kroner».
 *
 * @param unit none where the unit is written elsewhere
 */
export function writeAmountOf(estimate: AmountEstimate, unit: Unit | undefined, language: Language): string {
  const number = writeNumberOf(estimate, language);
  if (unit === undefined) return number;
  return `${number} ${estimate.value.equals(1) && number === "1" ? unit.one : unit.many}`;
}

function writeNumberOf({ value, precision }: AmountEstimate, language: Language): string {
  for (const { id, value: power } of POWERS) {
    const decimals = decimalsOf(precision.div(power));
    if (value.abs().lt(power) || decimals > MOST_DECIMALS) continue;
    const times = value.div(power);
    const [one, many] = language.words.powers[id];
    return `${writeDecimal(times, decimals)} ${times.equals(1) ? one : many}`;
  }
  return writeDecimal(value, decimalsOf(precision));
}

/** How many decimals show a step: one for 0.1 and for 0.5, none for 1 and above. */
function decimalsOf(step: Fraction): number {
  let decimals = 0;
  for (let at = step; at.d !== 1n && decimals < 20; at = at.mul(TEN)) decimals++;
  return decimals;
}

/**
 * A number told more coarsely: to so many decimals.
 *
 * @returns undefined where it isn't known so exactly, or not which of two it is
 */
export function coarser(estimate: AmountEstimate, decimals: number): AmountEstimate | undefined {
  const step = new Fraction(1n, 10n ** BigInt(decimals));
  const [low, high] = [estimate.range.low, estimate.range.high].map((end) => roundHalfUp(end, step));
  const value = roundHalfUp(estimate.value, step);
  // The upper end is no value of it.
  const isOne =
    low?.equals(value) && (high?.equals(value) || estimate.range.high.equals(value.add(step.div(2))));
  return isOne ? { ...estimate, value, precision: step } : undefined;
}

/** A mean, a median or a sum as it is written: what `writeAmountOf` and `tellStatistic` write, taken apart again. */
export interface AmountPhrase {
  readonly statistic?: Statistic;
  readonly value: Fraction;
  /** The step that its last digit is of: what it says is that the number rounds to this. */
  readonly step: Fraction;
  /** What follows the number: «stillinger»; empty where nothing does. */
  readonly unit: string;
}

/**
 * Takes a number with its unit apart: «i gjennomsnitt 4,2 stillinger», «1,2 millioner kroner», «54 321».
 *
 * @returns undefined where it is none
 */
export function parseAmountOf(text: string, { words }: Language): AmountPhrase | undefined {
  const plain = text.replace(/\s+/gu, " ").trim();
  const statistic = STATISTICS.find((one) => plain.startsWith(`${words.statistics[one]} `));
  const rest = statistic === undefined ? plain : plain.slice(words.statistics[statistic].length + 1);
  const [, sign = "", whole = "", decimals = "", after = ""] = NUMBER.exec(rest) ?? [];
  if (whole === "") return undefined;
  const digits = new Fraction(`${whole.replaceAll(" ", "")}.${decimals || "0"}`);
  const step = new Fraction(1n, 10n ** BigInt(decimals.length));
  const [first = "", ...others] = after.trim().split(" ");
  const power = POWERS.find(({ id }) => words.powers[id].includes(first));
  const times = power?.value ?? new Fraction(1);
  const value = digits.mul(times).mul(sign === "" ? 1 : -1);
  const unit = (power === undefined ? [first, ...others] : others).join(" ");
  return { ...(statistic && { statistic }), value, step: step.mul(times), unit };
}

const NUMBER = /^([\u2212-]?)(\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?((?: .*)?)$/u;

/** «i gjennomsnitt 4,2 stillinger», «en median på 4 stillinger», «til sammen 1,2 millioner kroner» */
export function tellStatistic(statistic: Statistic, number: string, { words }: Language): string {
  return `${words.statistics[statistic]} ${number}`;
}
