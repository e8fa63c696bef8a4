import Fraction from "fraction.js";
import type { Problems } from "../problems/problem.ts";
import { parseDecimal, withThousands } from "../statistics/decimal.ts";
import type { Column } from "./columns.ts";
import type { Cell } from "./delivered.ts";
import { messages as impossibleMessages } from "./messages/impossible.ts";
import { messages } from "./messages/rows.ts";

type Cells = ReadonlyMap<Column, Cell>;

/** The finest that a share may be published to: hundredths of a percent. */
const finestStep = new Fraction(1, 10_000);

/** What the author sees above a cell. */
function headOf({ head }: Cell, column: Column): string {
  return head ?? column;
}

/** A number as it was written; undefined where there is none, or where it cannot be read (a problem). */
function readNumber(column: Column, cells: Cells, problems: Problems): Fraction | undefined {
  const cell = cells.get(column);
  if (cell === undefined) return undefined;
  const number = parseDecimal(cell.text);
  if (number === undefined) {
    const share = column === "count" || column === "base" ? undefined : fromPercent(cell.text);
    problems.add(messages["survey.not-a-number"], cell.source, {
      column: headOf(cell, column),
      found: cell.text,
      share,
    });
  }
  return number;
}

/** More than there are people; sums of what is below it are exact. */
const MOST_UNITS = 1_000_000_000;

/**
 * A whole number of units, in a cell or a setting. «12,000» and «12.000» are refused, since they may be both twelve
 * and twelve thousand.
 *
 * @returns the number, or what is wrong with it: `other` where it is no number, or below `least`
 */
export function wholeIn(
  text: string,
  least: 0 | 1,
): number | { readonly thousands: string } | { readonly above: number } | "other" {
  const thousands = withThousands(text);
  if (thousands !== undefined) return { thousands };
  const number = parseDecimal(text);
  if (number === undefined) return isHuge(text) ? { above: MOST_UNITS } : "other";
  if (number.d !== 1n || number.lt(least)) return "other";
  return number.gt(MOST_UNITS) ? { above: MOST_UNITS } : number.valueOf();
}

function isHuge(text: string): boolean {
  return /^\d{20,}$/u.test(text);
}

/** Tells what {@link wholeIn} found, but for what is told otherwise from file to file. */
export function reportWhole(
  column: string,
  cell: Cell,
  fault: { readonly thousands: string } | { readonly above: number },
  problems: Problems,
): void {
  const details = { column, found: cell.text };
  if ("above" in fault)
    problems.add(impossibleMessages["survey.too-large"], cell.source, { ...details, most: fault.above });
  else
    problems.add(impossibleMessages["survey.thousands"], cell.source, { ...details, meant: fault.thousands });
}

/**
 * A whole number of units in a row.
 *
 * @param least 0 for a count, 1 for a base
 */
export function readWhole(
  column: Column,
  cells: Cells,
  least: 0 | 1,
  problems: Problems,
): number | undefined {
  const cell = cells.get(column);
  if (cell === undefined) return undefined;
  const found = wholeIn(cell.text, least);
  if (typeof found === "number") return found;
  if (found !== "other") reportWhole(headOf(cell, column), cell, found, problems);
  else if (readNumber(column, cells, problems) !== undefined)
    problems.add(messages["survey.not-whole"], cell.source, {
      column: headOf(cell, column),
      found: cell.text,
      least,
    });
  return undefined;
}

/** A share, 0–1. */
export function readShare(column: Column, cells: Cells, problems: Problems): Fraction | undefined {
  const number = readNumber(column, cells, problems);
  const cell = cells.get(column);
  if (number === undefined || cell === undefined) return undefined;
  if (number.gte(0) && number.lte(1)) return number;
  const share = fromPercent(cell.text);
  problems.add(messages["survey.share-outside"], cell.source, {
    column: headOf(cell, column),
    found: cell.text,
    share,
  });
  return undefined;
}

/** A number of any size. «12.000» is refused, since it may be both twelve and twelve thousand. */
export function readAmountCell(
  column: "value" | "precision",
  cells: Cells,
  problems: Problems,
): Fraction | undefined {
  const cell = cells.get(column);
  const thousands = cell && withThousands(cell.text);
  if (cell === undefined || thousands === undefined) return readNumber(column, cells, problems);
  reportWhole(column, cell, { thousands }, problems);
  return undefined;
}

/** The step a share was rounded to: a whole number of them makes 1, such as 0.01, 0.05 or 0.1. */
export function readStep(cells: Cells, problems: Problems): Fraction | undefined {
  const number = readNumber("precision", cells, problems);
  const cell = cells.get("precision");
  if (number === undefined || cell === undefined) return undefined;
  if (number.n === 1n && number.lt(1) && number.gte(finestStep)) return number;
  problems.add(messages["survey.not-a-step"], cell.source, { found: cell.text });
  return undefined;
}

/** «86», «86 %» or «86 prosent» as the share it was most likely meant to be: «0,86». */
function fromPercent(text: string): string | undefined {
  const number = parseDecimal(text.replace(/(?:%|prosent)$/i, "").trimEnd());
  if (number === undefined || number.lte(1) || number.gt(100)) return undefined;
  // Exact: the same digits with the mark moved two places.
  return number.div(100).toString(6).replace(".", ",");
}
