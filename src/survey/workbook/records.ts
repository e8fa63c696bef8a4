import { nearest } from "../../problems/nearest.ts";
import type { Problems, Source } from "../../problems/problem.ts";
import { parseDecimal } from "../../statistics/decimal.ts";
import { messages as fileMessages } from "../messages/files.ts";
import { messages as rowMessages } from "../messages/rows.ts";
import { SHEETS, type SheetName, WORDS, type WordKind } from "./layout.ts";
import { messages } from "./messages.ts";
import type { SheetCell, SheetCells } from "./sheets.ts";

/** A row of a sheet with a head: its cells by column. */
export interface SheetRecord {
  readonly cells: ReadonlyMap<string, SheetCell>;
  readonly row: Source;
  /** Where a cell of a column stands, also one that is empty. */
  readonly placeOf: (column: string) => Source;
}

/** The records below a sheet's first row, which names the columns. Undefined when they can't be trusted. */
export function readRecords(
  name: SheetName,
  cells: SheetCells,
  file: string,
  problems: Problems,
): readonly SheetRecord[] | undefined {
  const { columns, name: sheet } = SHEETS[name];
  const before = problems.errorCount;
  const at = new Map<string, number>();
  const absent = () => columns.filter(({ id }) => !at.has(id)).map(({ head }) => head);
  const heads = (cells[0] ?? []).map(
    (cell) => cell && columns.find(({ head }) => head === plainHead(cell.text)),
  );
  for (const [index, column] of heads.entries()) {
    const cell = cells[0]?.[index];
    if (cell === undefined || isBeside(cell.text)) continue;
    if (column === undefined) {
      const likely = nearest(plainHead(cell.text), absent());
      const details = { column: cell.text, columns: columns.map(({ head }) => head), nearest: likely };
      problems.add(fileMessages["survey.unknown-column"], cell.source, details);
    } else if (at.has(column.id)) {
      problems.add(fileMessages["survey.column-twice"], cell.source, { column: column.head });
    } else at.set(column.id, index);
  }
  const top = { file, sheet, line: 1 };
  const written = (cells[0] ?? []).flatMap((cell) => cell?.text ?? []);
  for (const { id, head, isRequired } of columns)
    if (isRequired && !at.has(id))
      problems.add(fileMessages["survey.missing-column"], top, { column: head, written });
  if (problems.errorCount > before && [...columns].some(({ id, isRequired }) => isRequired && !at.has(id)))
    return undefined;
  return cells.slice(1).flatMap((row, index): SheetRecord[] => {
    const line = index + 2;
    const found = [...at].flatMap(([id, column]) => {
      const cell = row[column];
      return cell === undefined ? [] : [[id, cell] as const];
    });
    for (const cell of row) {
      if (cell === undefined || cells[0]?.[(cell.source.column ?? 1) - 1] !== undefined) continue;
      problems.add(fileMessages["survey.cell-without-column"], cell.source, { text: cell.text });
    }
    if (found.length === 0) return [];
    const placeOf = (id: string): Source => {
      const column = at.get(id);
      return { file, sheet, line, ...(column !== undefined && { column: column + 1 }) };
    };
    return [{ cells: new Map(found), row: { file, sheet, line, column: 1 }, placeOf }];
  });
}

/** A head as it is compared. */
export function plainHead(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, " ");
}

/** «i fjor»: what stands beside a cell to help whoever fills it in. */
function isBeside(head: string): boolean {
  return /^i fjor\b/iu.test(head);
}

/**
 * What a word of the workbook is called by the program.
 *
 * @returns undefined for a word that is not one of them: a problem has been added
 */
export function wordIn(
  kind: WordKind,
  cell: SheetCell,
  field: string,
  problems: Problems,
): string | boolean | undefined {
  const words: Readonly<Record<string, string | boolean>> = WORDS[kind];
  const found = cell.text.toLowerCase();
  const known = Object.keys(words);
  if (known.includes(found)) return words[found];
  const details = { field, found: cell.text, known, nearest: nearest(found, known) };
  problems.add(messages["workbook.unknown-word"], cell.source, details);
  return undefined;
}

/** A whole number, a year or a size; the text itself where it is none, which the settings' own shape refuses. */
export function numberIn(cell: SheetCell, field: string, problems: Problems): number | undefined {
  if (/^\d{1,15}$/u.test(cell.text)) return Number(cell.text);
  problems.add(messages["workbook.not-a-number"], cell.source, { field, found: cell.text });
  return undefined;
}

/** A number with or without decimals: «3,5», «−2». */
export function decimalIn(cell: SheetCell, field: string, problems: Problems): number | undefined {
  const number = parseDecimal(cell.text);
  if (number === undefined)
    problems.add(rowMessages["survey.not-a-number"], cell.source, {
      column: field,
      found: cell.text,
      share: undefined,
    });
  return number?.valueOf();
}

/** What stands above a column. */
export function headOf(sheet: SheetName, id: string): string {
  return SHEETS[sheet].columns.find((column) => column.id === id)?.head ?? id;
}

/** A list in a cell, with commas or line breaks between. */
export function listIn({ text }: SheetCell): readonly string[] {
  return text
    .split(/[,;\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** A cell that a row cannot do without; its absence is told. */
export function nameIn(
  { cells, placeOf }: SheetRecord,
  sheet: SheetName,
  id: string,
  problems: Problems,
): SheetCell | undefined {
  const cell = cells.get(id);
  if (cell === undefined)
    problems.add(messages["workbook.name-missing"], placeOf(id), { column: headOf(sheet, id) });
  return cell;
}

/** Whether something stands twice that may stand only once, which is told. */
export function isTwice(
  key: string,
  name: SheetCell,
  first: Map<string, number>,
  problems: Problems,
): boolean {
  const earlier = first.get(key);
  if (earlier === undefined) {
    first.set(key, name.source.line ?? 0);
    return false;
  }
  problems.add(messages["workbook.row-twice"], name.source, { name: name.text, first: earlier });
  return true;
}
