import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, type CellValue, readXlsx, type Sheet, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { Problems } from "../../../src/problems/problem.ts";
import { place } from "../../../src/problems/show.ts";
import type { Delivered } from "../../../src/survey/delivered.ts";
import { type DataFileName, TEXT_FILES } from "../../../src/survey/files.ts";
import { surveyFrom } from "../../../src/survey/read.ts";
import { readTextFiles } from "../../../src/survey/text-files.ts";
import { readWorkbook } from "../../../src/survey/workbook/read-workbook.ts";
import { writeWorkbook } from "../../../src/survey/workbook/write-workbook.ts";

export const root = join(import.meta.dirname, "../../..");
export const minimal = join(root, "test/editions/_minimal/data/2015");

/** An edition's text files. @param folder absolute */
export function textFilesIn(folder: string): ReadonlyMap<DataFileName, Uint8Array> {
  const there = TEXT_FILES.filter((name) => existsSync(join(folder, name)));
  return new Map(there.map((name) => [name, readFileSync(join(folder, name))]));
}

export function deliveredIn(folder: string, problems = new Problems()): Delivered {
  return readTextFiles(textFilesIn(folder), "data/2015", problems);
}

/** The minimal edition's workbook, as somebody has changed it. */
export async function workbookWith(change: (sheet: (name: string) => Editing) => void): Promise<Uint8Array> {
  const { sheets } = await readXlsx(await writeWorkbook(deliveredIn(minimal)), { readStyles: true });
  const all = [...sheets];
  change((name) => {
    const found = all.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return new Editing(found, all);
  });
  // Charts and pivot tables are read in another form than they are written in, and there are none.
  return writeXlsx({ sheets: all.map(({ charts: _, pivotTables: __, ...sheet }): WriteSheet => sheet) });
}

/** A sheet that is changed by the names that a spreadsheet has: `C14`. */
export class Editing {
  readonly sheet: Sheet;
  readonly all: Sheet[];

  constructor(sheet: Sheet, all: Sheet[]) {
    this.sheet = sheet;
    this.all = all;
  }

  set(name: string, value: CellValue, more: Partial<Cell> = {}): this {
    const [row, column] = at(name);
    const rows = this.sheet.rows;
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    const { style, ...rest } = more;
    const type = value === null ? "empty" : typeof value === "number" ? "number" : "string";
    this.sheet.cells ??= new Map();
    this.sheet.cells.set(`${row},${column}`, { value, type, style: style ?? {}, ...rest });
    return this;
  }
}

function at(name: string): readonly [number, number] {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(name) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** What is told of a workbook, as `code place`, and the survey that it gives. */
export async function toldOf(bytes: Uint8Array) {
  const problems = new Problems();
  const delivered = await readWorkbook(bytes, "data/2015/tall.xlsx", problems);
  const survey = surveyFrom(delivered, "2015", ["2014"], problems);
  const told = problems.all.map(
    ({ code, source }) => `${code} ${place(source).replace(/^data\/2015\/tall\.xlsx(?:, )?/u, "")}`,
  );
  return { told, survey, delivered, problems };
}
