import type { Cell as FoundCell, Sheet } from "hucre/xlsx";
import { faultIn } from "../../files/archive.ts";
import { messages as fileMessages } from "../../files/messages.ts";
import { forbiddenSignIn } from "../../files/signs.ts";
import { nearest } from "../../problems/nearest.ts";
import type { Problems, Source } from "../../problems/problem.ts";
import { columnLetters } from "../../problems/show.ts";
import { READ_FIRST, SHEETS, type SheetName } from "./layout.ts";
import { messages } from "./messages.ts";

/** A cell as it is typed, and where it stands. */
export interface SheetCell {
  /** Without the spaces around it; a number with a decimal comma, a day as year-month-day. */
  readonly text: string;
  readonly source: Source;
  /** What a number is shown as: `0 %`. */
  readonly number?: { readonly value: number; readonly format: string };
  readonly isDate?: true;
  /** Of a day with a time of day that is not midnight: `05:00`. */
  readonly time?: string;
}

/** The cells of a sheet: its rows from the first, each by column from the first; undefined where nothing stands. */
export type SheetCells = readonly (readonly (SheetCell | undefined)[])[];

/** Far more than any survey of all municipalities has. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/**
 * Opens a workbook and takes out the sheets of an edition. What would be read otherwise than it looks is told: hidden
 * and merged cells, formulas without a value, dates.
 *
 * @param file project-relative path, for messages
 * @returns undefined when it cannot be opened: one problem has been added
 */
export async function readSheets(
  bytes: Uint8Array,
  file: string,
  problems: Problems,
): Promise<ReadonlyMap<SheetName, SheetCells> | undefined> {
  const fault = faultIn(bytes, "xl/workbook.xml");
  const sheets = fault === undefined ? await parsed(bytes) : undefined;
  if (sheets === undefined) {
    problems.add(messages["workbook.refused"], { file }, { fault: fault ?? "damaged" });
    return undefined;
  }
  const vast = sheets.find(
    ({ rows }) => rows.length > MOST_ROWS || rows.some(({ length }) => length > MOST_COLUMNS),
  );
  if (vast !== undefined) {
    const details = { rows: MOST_ROWS, columns: columnLetters(MOST_COLUMNS) };
    problems.add(messages["workbook.vast"], { file, sheet: vast.name }, details);
    return undefined;
  }
  return chosen(sheets, file, problems);
}

async function parsed(bytes: Uint8Array): Promise<readonly Sheet[] | undefined> {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    return (await readXlsx(bytes, { readStyles: true })).sheets;
  } catch {
    // Whatever the library stumbles over, the file is not a workbook that can be read.
    return undefined;
  }
}

function chosen(
  sheets: readonly Sheet[],
  file: string,
  problems: Problems,
): ReadonlyMap<SheetName, SheetCells> {
  const found = new Map<SheetName, SheetCells>();
  const names = Object.keys(SHEETS) as SheetName[];
  const plain = (name: string) => name.trim().normalize("NFC").toLowerCase();
  const nameOf = (sheet: Sheet) => names.find((name) => plain(SHEETS[name].name) === plain(sheet.name));
  const others = sheets.filter(
    (sheet) => nameOf(sheet) === undefined && plain(sheet.name) !== plain(READ_FIRST),
  );
  for (const sheet of sheets) {
    const name = nameOf(sheet);
    const isHidden = sheet.hidden === true || sheet.veryHidden === true;
    const source = { file, sheet: sheet.name };
    if (name === undefined) {
      if (isHidden) problems.warn(messages["workbook.hidden-sheet-unread"], source, { sheet: sheet.name });
      continue;
    }
    if (isHidden) problems.add(messages["workbook.hidden-sheet"], source, { sheet: sheet.name });
    found.set(name, cellsOf(sheet, file, problems));
  }
  for (const name of names) {
    const { name: sheet, isOptional } = SHEETS[name];
    if (found.has(name)) continue;
    const likely = nearest(
      sheet,
      others.map((other) => other.name),
    );
    if (likely === undefined && isOptional) continue;
    problems.add(messages["workbook.missing-sheet"], { file }, { sheet, nearest: likely });
  }
  return found;
}

function cellsOf(sheet: Sheet, file: string, problems: Problems): SheetCells {
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const [first, last] = [cellName(startRow, startCol), cellName(endRow, endCol)];
    const source = { file, sheet: sheet.name, line: startRow + 1, column: startCol + 1 };
    problems.add(messages["workbook.merged"], source, { range: `${first}–${last}` });
  }
  const rows = sheet.rows.map((row, line) =>
    Array.from(row, (value, column) => {
      const source = { file, sheet: sheet.name, line: line + 1, column: column + 1 };
      return cellOf(value, sheet.cells?.get(`${line},${column}`), source, problems);
    }),
  );
  for (const [line, row] of rows.entries()) {
    const isHidden = sheet.rowDefs?.get(line)?.hidden === true && row.some((cell) => cell !== undefined);
    if (isHidden)
      problems.add(
        messages["workbook.hidden-row"],
        { file, sheet: sheet.name, line: line + 1 },
        { row: line + 1 },
      );
  }
  for (const [column, { hidden }] of (sheet.columns ?? []).entries()) {
    const first = rows.findIndex((row) => row[column] !== undefined);
    if (hidden !== true || first < 0) continue;
    const source = { file, sheet: sheet.name, line: first + 1, column: column + 1 };
    problems.add(messages["workbook.hidden-column"], source, { column: columnLetters(column + 1) });
  }
  return rows;
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column + 1)}${row + 1}`;
}

function cellOf(
  value: unknown,
  found: FoundCell | undefined,
  source: Source,
  problems: Problems,
): SheetCell | undefined {
  if (found?.type === "error") {
    problems.add(messages["workbook.error-value"], source, { found: String(value) });
    return undefined;
  }
  if (value === null || value === undefined || value === "") {
    if (found?.formula !== undefined)
      problems.warn(messages["workbook.formula-without-value"], source, { formula: found.formula });
    return undefined;
  }
  if (typeof value === "number") {
    const format = found?.style?.numFmt ?? "General";
    return { text: numberText(value), source, number: { value, format } };
  }
  if (value instanceof Date) {
    const [day = "", clock = ""] = value.toISOString().split("T");
    const time = clock.slice(0, 5);
    return { text: day, source, isDate: true, ...(time !== "00:00" && { time }) };
  }
  if (typeof value === "boolean") return { text: value ? "ja" : "nei", source };
  const text = String(value).normalize("NFC").replace(/\r\n?/gu, "\n").trim();
  const sign = forbiddenSignIn(text);
  if (sign !== undefined) problems.add(fileMessages["files.sign"], source, sign);
  return text === "" ? undefined : { text, source };
}

/** The number that was typed: fifteen digits, as a spreadsheet keeps them, with a decimal comma. */
function numberText(value: number): string {
  const typed = Number(value.toPrecision(15));
  const plain = typed.toString();
  return (/e/u.test(plain) ? typed.toFixed(20).replace(/\.?0+$/u, "") : plain).replace(".", ",");
}
