import Fraction from "fraction.js";
import { MINUS, NBSP } from "../language/characters.ts";
import { writeDecimal } from "../language/numbers.ts";
import { parseDecimal, withThousands } from "../statistics/decimal.ts";
import type { Column } from "./columns.ts";

/** A mean, a median or a sum as one cell of a spreadsheet says it, with the step that it was rounded to. */
export interface WrittenAmount {
  readonly value: Fraction;
  readonly step: Fraction;
}

/** What a spreadsheet keeps of a number. */
const MOST_DIGITS = 15;
/** Of the formats that a spreadsheet offers. */
const MOST_DECIMALS = 10;

const ROUNDED = /^(.+?)[ ,(]+(?:avrundet |avrunda )?til nærmeste ([\d ,.]+)\)?$/iu;

/** Of «4,2» a tenth, of «4» one: a number is as exact as it is written. */
export function stepOfNumber(text: string): Fraction {
  const decimals = /[.,](\d+)$/u.exec(text.trim())?.[1]?.length ?? 0;
  return stepOfDecimals(decimals);
}

function stepOfDecimals(decimals: number): Fraction {
  return new Fraction(1n, 10n ** BigInt(decimals));
}

/**
 * Reads such a cell: «3,4», «12 000, til nærmeste 1000».
 *
 * @returns undefined for anything else
 */
export function readWrittenAmount(text: string): WrittenAmount | undefined {
  const [, number = text, nearest] = ROUNDED.exec(text) ?? [];
  return amountIn(number, nearest);
}

/** The number of a cell, as exact as its format shows it: `0.0`, `#,##0`. */
export function amountOfNumber(value: number, format: string): WrittenAmount | undefined {
  const match = /^[^0]*0(?:\.(0+))?(?!.*%)/u.exec(format.replaceAll("\\", "").split(";")[0] ?? "");
  const decimals = match?.[1]?.length ?? 0;
  if (match === null || decimals > MOST_DECIMALS || !Number.isFinite(value)) return undefined;
  const step = stepOfDecimals(decimals);
  // As a spreadsheet shows it: rounded half up, of the decimal that was typed and not of the float.
  const typed = new Fraction(value.toPrecision(MOST_DIGITS));
  const rounded = typed.abs().div(step).add(0.5).floor().mul(step);
  return { value: typed.lt(0) ? rounded.neg() : rounded, step };
}

/**
 * What the columns of a row of figures say of its amount.
 *
 * @param text of a column of the row; empty where it has none
 * @returns undefined where they say nothing, or not what can be read
 */
export function amountInColumns(text: (column: Column) => string): WrittenAmount | undefined {
  return amountIn(text("value"), text("precision") || undefined);
}

/** The same as columns of a row, each written in one way only. */
export function amountColumns({ value, step }: WrittenAmount): Partial<Record<Column, string>> {
  const decimals = decimalsOf(step);
  const written = plain(value, decimals);
  // The last decimal says it, where the step is one of it.
  const isSaid = step.equals(stepOfDecimals(decimals)) && withThousands(written) === undefined;
  return { value: unmistakable(written), precision: isSaid ? "" : unmistakable(plain(step, decimals)) };
}

/** The same as a cell: a number with its format, or words where no format says how exact it is. */
export function amountContent(
  amount: WrittenAmount,
): string | { readonly number: number; readonly format: string } {
  const { value, step } = amount;
  const decimals = decimalsOf(step);
  const written = plain(value, decimals);
  const isFormat = step.equals(stepOfDecimals(decimals)) && decimals <= MOST_DECIMALS;
  if (!isFormat || written.replace(/\D/gu, "").length > MOST_DIGITS) return writeAmount(amount);
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
  return { number: Number(written.replace(",", ".")), format };
}

/** «12.000» may be twelve thousand, and a number that lies between steps can't have been rounded so. */
function amountIn(number: string, nearest: string | undefined): WrittenAmount | undefined {
  if ([number, nearest].some((text) => text !== undefined && withThousands(text) !== undefined))
    return undefined;
  const value = parseDecimal(number);
  const step = nearest === undefined ? stepOfNumber(number) : parseDecimal(nearest);
  if (value === undefined || step === undefined) return undefined;
  return step.gt(0) && value.div(step).d === 1n ? { value, step } : undefined;
}

/** «3,400» might be three thousand four hundred; «3,4000» is not. */
function unmistakable(text: string): string {
  return withThousands(text) === undefined ? text : `${text}0`;
}

/** The same in words: «3,4», «12000, til nærmeste 1000». */
export function writeAmount({ value, step }: WrittenAmount): string {
  const decimals = decimalsOf(step);
  const number = unmistakable(plain(value, decimals));
  const isSaid = step.equals(stepOfNumber(number));
  return isSaid ? number : `${number}, til nærmeste ${unmistakable(plain(step, decimals))}`;
}

/** How many a step has that decimals can say exactly. */
function decimalsOf(step: Fraction): number {
  return step.toString(60).split(".")[1]?.length ?? 0;
}

/** Without spaces between the thousands, and with a minus that a spreadsheet knows. */
function plain(value: Fraction, decimals: number): string {
  return writeDecimal(value, decimals).replaceAll(NBSP, "").replace(MINUS, "-");
}
