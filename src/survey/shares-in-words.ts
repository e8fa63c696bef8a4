import Fraction from "fraction.js";
import { writeDecimal } from "../language/numbers.ts";
import { parseDecimal } from "../statistics/decimal.ts";
import type { Column } from "./columns.ts";

/**
 * What is known of a share, as one cell of a spreadsheet says it: «68 %», «6 av 10», «mellom 55 og 60 prosent», «over
 * 50 %», «økt», «:», «..».
 */
export type WrittenShare =
  /** Rounded to a step: «68 %» to 0.01, «6 av 10» to 0.1. */
  | { readonly kind: "rounded"; readonly value: Fraction; readonly step: Fraction }
  | { readonly kind: "between"; readonly low?: Fraction; readonly high?: Fraction }
  | { readonly kind: "change"; readonly change: "up" | "down" | "same" }
  /** SSB's signs: may not be published, and missing. */
  | { readonly kind: "hidden" }
  | { readonly kind: "missing" };

/** SSB's sign for a number that may not be published. */
export const HIDDEN = ":";

/** SSB's sign for a number that is missing. */
export const MISSING = "..";

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,4})?)`;
const PERCENT = String.raw`(?:%|prosent|pst\.?)`;
const ROUNDED = new RegExp(
  `^${NUMBER}\\s*${PERCENT}(?:[ ,(]+(?:avrundet )?til nærmeste ${NUMBER}\\s*${PERCENT}\\)?)?$`,
  "iu",
);
const OF = /^(\d{1,2}) av (\d{1,2})$/iu;
const BETWEEN = new RegExp(`^mellom ${NUMBER}\\s*${PERCENT}? og ${NUMBER}\\s*${PERCENT}$`, "iu");
const ABOVE = new RegExp(`^(?:over|mer enn|meir enn) ${NUMBER}\\s*${PERCENT}$`, "iu");
const BELOW = new RegExp(`^(?:under|mindre enn) ${NUMBER}\\s*${PERCENT}$`, "iu");
const CHANGES: Readonly<Record<"up" | "down" | "same", RegExp>> = {
  up: /^(?:har )?(?:økt|auka|gått opp|opp)$/iu,
  down: /^(?:har )?(?:gått ned|minket|minka|ned)$/iu,
  same: /^(?:er )?(?:uendret|uendra|lik)$/iu,
};

/** Each a way of parting everyone, whose share decimals can say exactly. */
const PARTS: Readonly<Record<string, string>> = { 2: "0.5", 4: "0.25", 5: "0.2", 10: "0.1", 20: "0.05" };

/**
 * Reads such a cell.
 *
 * @returns undefined for anything else, such as «0,68» (known to what?) and «168 %»
 */
export function readWrittenShare(text: string): WrittenShare | undefined {
  if (text === HIDDEN) return { kind: "hidden" };
  if (text === MISSING) return { kind: "missing" };
  const rounded = ROUNDED.exec(text);
  if (rounded) {
    const [, number = "", nearest] = rounded;
    const step = nearest === undefined ? lastDecimal(number) : percent(nearest);
    return within({ kind: "rounded", value: percent(number), step });
  }
  const [, some = "", all = ""] = OF.exec(text) ?? [];
  const part = PARTS[all];
  if (part !== undefined)
    return within({ kind: "rounded", value: new Fraction(some).div(all), step: new Fraction(part) });
  const between = BETWEEN.exec(text);
  if (between) return within({ kind: "between", low: percent(between[1]), high: percent(between[2]) });
  const above = ABOVE.exec(text);
  if (above) return within({ kind: "between", low: percent(above[1]) });
  const below = BELOW.exec(text);
  if (below) return within({ kind: "between", high: percent(below[1]) });
  const change = (["up", "down", "same"] as const).find((one) => CHANGES[one].test(text));
  return change && { kind: "change", change };
}

function percent(text = ""): Fraction {
  return (parseDecimal(text) ?? new Fraction(0)).div(100);
}

/** The step of the last decimal of a percentage: 0.01 of «68», 0.001 of «68,5». */
function lastDecimal(text: string): Fraction {
  return new Fraction(1n, 10n ** BigInt(2 + decimalsOf(text)));
}

function decimalsOf(text: string): number {
  return /[.,](\d+)$/u.exec(text)?.[1]?.length ?? 0;
}

/** A share is no more than all. */
function within<S extends WrittenShare>(share: S): S | undefined {
  const ends = [
    "value" in share && share.value,
    "low" in share && share.low,
    "high" in share && share.high,
  ].filter((end) => end instanceof Fraction);
  return ends.every((end) => end.gte(0) && end.lte(1)) ? share : undefined;
}

/**
 * The share of a number cell that is shown as a percentage.
 *
 * @param value 0–1, as the cell has it
 * @param format its number format: `0 %`, `0.0%`
 * @returns undefined where the format shows no percentage: nobody can know how exact the number is
 */
export function shareOfNumber(value: number, format: string): WrittenShare | undefined {
  const match = /0(?:\.(0+))?\s*%/u.exec(format.replaceAll("\\", "").split(";")[0] ?? "");
  if (match === null || !(value >= 0 && value <= 1)) return undefined;
  const decimals = match[1]?.length ?? 0;
  if (decimals > 2) return undefined;
  // As a spreadsheet shows it: rounded half up, of the decimal that was typed and not of the float.
  const steps = new Fraction(value.toFixed(12))
    .mul(10 ** (decimals + 2))
    .add(0.5)
    .floor();
  const step = new Fraction(1n, 10n ** BigInt(decimals + 2));
  return { kind: "rounded", value: steps.mul(step), step };
}

/** The same in words, as {@link readWrittenShare} takes them. */
export function writeShare(share: WrittenShare): string {
  switch (share.kind) {
    case "hidden":
      return HIDDEN;
    case "missing":
      return MISSING;
    case "change":
      return { up: "økt", down: "gått ned", same: "uendret" }[share.change];
    case "rounded":
      return writeRounded(share.value, share.step);
    case "between": {
      const { low, high } = share;
      if (low === undefined) return `under ${asPercent(high)} %`;
      if (high === undefined) return `over ${asPercent(low)} %`;
      return `mellom ${asPercent(low)} og ${asPercent(high)} %`;
    }
  }
}

function writeRounded(value: Fraction, step: Fraction): string {
  const parts = Object.keys(PARTS).find((all) => Number(all) <= 10 && step.equals(PARTS[all] ?? ""));
  if (parts !== undefined) return `${value.mul(parts).toString()} av ${parts}`;
  const decimals = [0, 1, 2].find((count) => step.equals(new Fraction(1n, 10n ** BigInt(count + 2))));
  if (decimals !== undefined) return `${writeDecimal(value.mul(100), decimals)} %`;
  return `${asPercent(value)} %, til nærmeste ${asPercent(step)} %`;
}

function asPercent(share: Fraction | undefined): string {
  return (share ?? new Fraction(0)).mul(100).toString().replace(".", ",");
}

/** The columns of a row of figures that say what is known of its share. */
const SHARE_COLUMNS = ["share", "precision", "low", "high", "change"] as const satisfies readonly Column[];

/**
 * What the columns of a row of figures say of its share.
 *
 * @param text of a column of the row; empty where it has none
 * @param isCounted the row has a count: its share is as exact as it is written, unless it says otherwise
 * @returns undefined where they say nothing, or not what can be read
 */
export function shareInColumns(
  text: (column: Column) => string,
  isCounted: boolean,
): WrittenShare | undefined {
  const written = SHARE_COLUMNS.map(text);
  if (written.includes(HIDDEN)) return { kind: "hidden" };
  if (written.includes(MISSING)) return { kind: "missing" };
  const change = (["up", "down", "same"] as const).find((one) => one === text("change").toLowerCase());
  if (change !== undefined) return { kind: "change", change };
  const [value, precision, low, high] = ["share", "precision", "low", "high"].map((column) =>
    parseDecimal(text(column as Column)),
  );
  if (low !== undefined || high !== undefined)
    return { kind: "between", ...(low && { low }), ...(high && { high }) };
  const decimals = decimalsOf(text("share"));
  const exact = isCounted ? new Fraction(1n, 10n ** BigInt(decimals === 0 ? 2 : decimals)) : undefined;
  const step = precision ?? exact;
  return value === undefined || step === undefined ? undefined : { kind: "rounded", value, step };
}

/** The same as columns of a row, as {@link shareInColumns} takes them, each written in one way only. */
export function columnsOf(share: WrittenShare, isCounted: boolean): Partial<Record<Column, string>> {
  switch (share.kind) {
    case "hidden":
      return { share: HIDDEN };
    case "missing":
      return { share: MISSING };
    case "change":
      return { change: share.change };
    case "between": {
      const { low, high } = share;
      const decimals = Math.max(2, ...[low, high].map((end) => decimalsOf(end?.toString() ?? "")));
      return {
        ...(low && { low: short(low, high, decimals) }),
        ...(high && { high: short(high, low, decimals) }),
      };
    }
    case "rounded": {
      const precision = decimal(share.step);
      const decimals = decimalsOf(precision);
      const isPlain = share.step.equals(new Fraction(1n, 10n ** BigInt(decimals)));
      return {
        share: writeDecimal(share.value, decimals),
        // Of a counted share, the last decimal says it.
        ...(!(isCounted && isPlain) && { precision }),
      };
    }
  }
}

/** «0,75» beside «0,80», but «0,5» alone. */
function short(end: Fraction, other: Fraction | undefined, decimals: number): string {
  return other === undefined ? decimal(end) : writeDecimal(end, decimals);
}

function decimal(number: Fraction): string {
  return number.toString().replace(".", ",");
}
