import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import type { Cell, Table } from "./delivered.ts";
import { messages } from "./messages/files.ts";

/** The columns of `aggregates.csv`. */
export const COLUMNS = [
  "question",
  "option",
  "group",
  "count",
  "base",
  "share",
  "value",
  "precision",
  "low",
  "high",
  "change",
  "published",
  "note",
] as const;

export type Column = (typeof COLUMNS)[number];

/** These three say what a row is about; of the others, those that are used. */
const required: readonly Column[] = ["question", "option", "group"];

/** The cells of one row by column; an empty cell is not there. */
export interface Row {
  readonly cells: ReadonlyMap<Column, Cell>;
  /** The empty ones, for messages. */
  readonly empty: ReadonlyMap<Column, Cell>;
  /** Where the row starts. */
  readonly source: Source;
}

/**
 * Gives each cell its column's name. Columns may stand in any order, and letter case doesn't count.
 *
 * @returns undefined when the header is not to be trusted; its problems have then been added
 */
export function readRows(table: Table, problems: Problems): readonly Row[] | undefined {
  const { file } = table;
  const header = readHeader(table.header, file, problems);
  if (header === undefined) return undefined;
  if (table.rows.length === 0) {
    problems.add(messages["survey.no-rows"], belowHead(table));
  }
  return table.rows.map((row) => readRow(row, header, file, problems));
}

/** Where the first row would stand. */
export function belowHead({ file, header }: Table): Source {
  const { sheet, line = 1 } = header[0]?.source ?? {};
  return { file, ...(sheet !== undefined && { sheet }), line: line + 1 };
}

/** By position; undefined for an empty column, which Excel leaves at the end. */
type Header = readonly (Column | undefined)[];

function readHeader(cells: readonly Cell[], file: string, problems: Problems): Header | undefined {
  const before = problems.errorCount;
  const [first, second] = cells;
  if (first !== undefined && second === undefined) {
    problems.add(messages["survey.one-column"], first.source, { found: first.text });
    return undefined;
  }
  const header = cells.map((cell) => COLUMNS.find((name) => name === cell.text.toLowerCase()));
  const absent = COLUMNS.filter((name) => !header.includes(name));
  const seen = new Set<Column>();
  for (const [i, cell] of cells.entries()) {
    const name = header[i];
    if (cell.text === "") continue;
    if (name === undefined) {
      problems.add(messages["survey.unknown-column"], cell.source, {
        column: cell.text,
        columns: COLUMNS,
        get nearest() {
          return nearest(cell.text.toLowerCase(), absent);
        },
      });
    } else if (seen.has(name)) {
      problems.add(messages["survey.column-twice"], cell.source, { column: name });
    } else seen.add(name);
  }
  const written = cells.map((cell) => cell.text).filter((text) => text !== "");
  for (const column of required.filter((name) => absent.includes(name))) {
    const source = { file, line: cells[0]?.source.line ?? 1 };
    problems.add(messages["survey.missing-column"], source, { column, written });
  }
  return problems.errorCount > before ? undefined : header;
}

function readRow(row: readonly Cell[], header: Header, file: string, problems: Problems): Row {
  const cells = new Map<Column, Cell>();
  const empty = new Map<Column, Cell>();
  for (const [i, cell] of row.entries()) {
    const column = header[i];
    if (cell.text === "") {
      if (column !== undefined) empty.set(column, cell);
    } else if (column === undefined)
      problems.add(messages["survey.cell-without-column"], cell.source, { text: cell.text });
    else cells.set(column, cell);
  }
  return { cells, empty, source: row[0]?.source ?? { file } };
}
