import type { Problems } from "../../problems/problem.ts";
import { amountColumns, amountOfNumber, readWrittenAmount } from "../amount-in-words.ts";
import { COLUMNS, type Column } from "../columns.ts";
import type { Cell, Table } from "../delivered.ts";
import { columnsOf, HIDDEN, MISSING, readWrittenShare, shareOfNumber } from "../shares-in-words.ts";
import { SHEETS } from "./layout.ts";
import { messages } from "./messages.ts";
import { headOf, plainHead, type SheetRecord } from "./records.ts";
import type { SheetCell, SheetCells } from "./sheets.ts";

/**
 * The columns of `aggregates.csv`, as the sheet «Tall» has them.
 *
 * @param askedOf the group that a question was put to: the one that is meant where a row names none
 */
export function figuresTable(
  records: readonly SheetRecord[],
  file: string,
  askedOf: (question: string) => string | undefined,
  problems: Problems,
): Table {
  const sheet = SHEETS.figures.name;
  const header = COLUMNS.map((text) => ({ text, source: { file, sheet, line: 1 } }));
  const rows = records.map((record) => {
    const { cells, placeOf } = record;
    const written = writtenFigure(record, problems);
    return COLUMNS.map((column): Cell => {
      const id = cellOf(column, cells.has("value"));
      const source = placeOf(id);
      const usual = column === "group" ? askedOf(cells.get("question")?.text ?? "") : undefined;
      const text = written[column] ?? cells.get(id)?.text ?? usual ?? "";
      return { text, source, head: headOf("figures", id) };
    });
  });
  return { file, header, rows };
}

/** Where a workbook says what a column does: how exact a number is stands with the number. */
function cellOf(column: Column, hasValue: boolean): string {
  if (column === "precision" && hasValue) return "value";
  return ["precision", "low", "high", "change"].includes(column) ? "share" : column;
}

/** What the columns say that a workbook writes in another way: counts, the share, and that nothing is known yet. */
function writtenFigure({ cells }: SheetRecord, problems: Problems): Partial<Record<Column, string>> {
  const [count, base] = (["count", "base"] as const).map((id) =>
    countIn(cells.get(id), headOf("figures", id), problems),
  );
  const cell = cells.get("share");
  const isCounted = count !== undefined && count !== "" && count !== MISSING;
  const value = amountIn(cells.get("value"), problems);
  const whole = {
    ...(count !== undefined && { count }),
    ...(base !== undefined && { base }),
    ...value,
  };
  if (cell === undefined) {
    const isEmpty = !cells.has("count") && !cells.has("value") && !cells.has("published");
    return {
      ...whole,
      share: isEmpty || count === MISSING ? MISSING : "",
      ...(count === MISSING && { count: "" }),
    };
  }
  const none = { share: "", precision: "", low: "", high: "", change: "" };
  const read = cell.isDate
    ? undefined
    : cell.number
      ? shareOfNumber(cell.number.value, cell.number.format)
      : readWrittenShare(cell.text);
  if (read !== undefined) return { ...whole, ...none, ...columnsOf(read, isCounted) };
  if (cell.isDate) problems.add(messages["workbook.date"], cell.source, dateDetails(cell));
  else
    problems.add(messages["workbook.not-a-share"], cell.source, {
      found: cell.text,
      likely: likelyShare(cell.text),
    });
  // The fault has been told; that nothing is known of the row would only be told again.
  return { ...whole, ...none, share: MISSING };
}

/** The columns of a mean, a median or a sum; what can't be read, as it stands. */
function amountIn(cell: SheetCell | undefined, problems: Problems): Partial<Record<Column, string>> {
  if (cell === undefined) return {};
  if (cell.isDate) {
    problems.add(messages["workbook.date"], cell.source, { found: cell.text, typed: undefined });
    return { value: HIDDEN, precision: "" };
  }
  const read =
    (cell.number && amountOfNumber(cell.number.value, cell.number.format)) ?? readWrittenAmount(cell.text);
  return read === undefined ? { value: cell.text, precision: "" } : amountColumns(read);
}

/** What was typed before the workbook made a date of it: «6/10» is the sixth of October. */
function dateDetails({ text }: SheetCell): { readonly found: string; readonly typed: string | undefined } {
  const [, month, day] = text.split("-").map(Number);
  return { found: text, typed: month === 10 && day !== undefined && day <= 10 ? `${day} av 10` : undefined };
}

/** «68» and «0,68» as the share that was most likely meant. */
function likelyShare(text: string): string | undefined {
  const number = Number(text.replace(",", "."));
  if (!(number >= 0 && number <= 100) || text.trim() === "") return undefined;
  const percent = number <= 1 && /[.,]/u.test(text) ? Number((number * 100).toFixed(6)) : number;
  return `${String(percent).replace(".", ",")} %`;
}

/** The number of a cell of counts; SSB's signs and what can't be read as they stand. */
function countIn(cell: SheetCell | undefined, column: string, problems: Problems): string | undefined {
  if (cell === undefined) return undefined;
  if (cell.isDate) {
    problems.add(messages["workbook.date"], cell.source, { found: cell.text, typed: undefined });
    return HIDDEN;
  }
  if (cell.number === undefined && /^\d+$/u.test(cell.text))
    problems.warn(messages["workbook.number-as-text"], cell.source, { found: cell.text, column });
  return cell.text;
}

/** What the columns of «Kommuner» are called in `population.csv`; the others are background variables. */
export function populationTable(cells: SheetCells, file: string): Table {
  const { columns, name: sheet } = SHEETS.population;
  const [heads = [], ...rows] = cells;
  const header = heads.map((cell, index): Cell => {
    const head = cell === undefined ? "" : plainHead(cell.text);
    const text = columns.find((column) => column.head === head)?.id ?? head;
    return { text, source: cell?.source ?? { file, sheet, line: 1, column: index + 1 }, head };
  });
  const body = rows.flatMap((row, line): Cell[][] => {
    if (row.every((cell) => cell === undefined)) return [];
    return [
      header.map(({ head = "" }, column): Cell => {
        const source = { file, sheet, line: line + 2, column: column + 1 };
        return { text: row[column]?.text ?? "", source, head };
      }),
    ];
  });
  return { file, header, rows: body };
}
