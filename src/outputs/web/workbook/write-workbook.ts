import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre/xlsx";
import type { ReportDocument } from "../../../document/document.ts";
import { writeMoment } from "../../../language/dates.ts";
import { markedTitle } from "../../../language/marks.ts";
import { columnLetters } from "../../../problems/show.ts";
import type { Survey } from "../../../survey/survey.ts";
import { textIn } from "../../../survey/text.ts";
import { colophonRows, type Theme } from "../../html/edition-view.ts";
import { type Content, formatOf, plain, type SheetTable, tablesOf } from "./sheets.ts";

const TOP: CellStyle["alignment"] = { vertical: "top", wrapText: true };
/** Away from the words in the next column. */
const NUMBER = { vertical: "top", horizontal: "right", indent: 1 } as const;
/** Named in each style: a program that has no type of that name takes another for all of them. */
const FONT = { name: "Calibri", size: 11 } as const;
const TITLE: CellStyle = { font: { ...FONT, bold: true, size: 14 } };
const LINE: CellStyle = { font: FONT };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  alignment: TOP,
  border: { bottom: { style: "thin" } },
};
const TERM: CellStyle = { font: { ...FONT, bold: true }, alignment: TOP };
const BODY: CellStyle = { font: FONT, alignment: TOP };
const WAY: CellStyle = { font: { ...FONT, underline: true, color: { rgb: "0B5563" } }, alignment: TOP };

/** Of a line of text, in points; not every program finds out how many a cell has. */
const LINE_HEIGHT = 15;

/** Widths in characters: no narrower than a number with its sign, no wider than a line that is easily read. */
const WIDTH = { least: 10, most: 60 };

/**
 * The tables and figures of a report as a workbook that people and programs read alike: what it is on the first sheet,
 * a list of the sheets, what the signs mean, and then a table on each, with its heads in one row, one value in each cell
 * and no cells merged (the habits of the UK's Government Analysis Function for spreadsheets, as in its «aftables»).
 *
 * @returns the same bytes for the same report: the workbook's own time is the day the report is dated
 */
export async function writeWorkbook(
  document: ReportDocument,
  survey: Survey,
  theme: Theme,
): Promise<Uint8Array> {
  const { language, edition, subtitle } = document;
  const { terms, code } = language;
  const tables = tablesOf(document, survey);
  const sheets = [
    about(document, theme),
    list(
      terms.contents,
      [terms.workbook.sheet, terms.workbook.content],
      tables.map(({ name, caption }) => [name, caption]),
      tables.map(({ name }) => name),
    ),
    list(
      terms.workbook.signs,
      [terms.workbook.sign, terms.workbook.meaning],
      Object.values(terms.signs).map(({ sign, spoken }) => [sign, spoken]),
    ),
    ...tables.map(sheetOf),
  ];
  const when = new Date(edition.published === "" ? Date.UTC(2000, 0, 1) : `${edition.published}T00:00:00Z`);
  const { writeXlsx } = await import("hucre/xlsx");
  return writeXlsx({
    sheets,
    activeSheet: 0,
    properties: {
      title: markedTitle(document.title, theme.marks, language),
      subject: subtitle,
      creator: textIn(code, theme.config.publisher.name),
      created: when,
      modified: when,
    },
  });
}

/** The first sheet: what a report's colophon tells, line by line. */
function about(document: ReportDocument, theme: Theme): WriteSheet {
  const { language, edition, subtitle } = document;
  const { terms } = language;
  const { marks } = theme;
  const lines: readonly (readonly string[])[] = [
    [markedTitle(document.title, marks, language)],
    [subtitle],
    ...(marks.draft ? [[terms.draftWarning]] : []),
    ...(marks.embargo === undefined ? [] : [[terms.embargoWarning(writeMoment(marks.embargo, language))]]),
    ...(edition.numbers === "constructed" ? [[terms.constructedWarning]] : []),
    [terms.workbook.about],
    ...colophonRows(document, theme).flatMap(({ term, lines: said }) => said.map(({ text }) => [term, text])),
  ].map((line) => line.map(plain));
  const cells = new Map<string, Partial<Cell>>([["0,0", { style: TITLE }]]);
  for (const [row, line] of lines.entries())
    if (line.length > 1) cells.set(`${row},0`, { style: TERM }).set(`${row},1`, { style: BODY });
    else if (row > 0) cells.set(`${row},0`, { style: LINE });
  return {
    name: terms.colophon,
    rows: lines.map((line) => [...line]),
    cells,
    columns: [{ width: 24 }, { width: 80 }],
    rowDefs: heightsOf(
      lines.map((line) => (line.length > 1 ? line : [])),
      [24, 80],
    ),
    pageSetup: PAGE,
  };
}

/** A list with its own name above it. @param ways the sheets that the rows lead to */
function list(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  ways: readonly string[] = [],
): WriteSheet {
  return sheet({ name, title: name, notes: [], columns, rows }, ways);
}

function sheetOf({ name, caption, ...table }: SheetTable): WriteSheet {
  return sheet({ name, title: `${name}: ${caption}`, ...table });
}

/** As wide as a page, in print. */
const PAGE = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A title, what has to be known, and right below it one table with its heads, which stay in sight. */
function sheet(
  {
    name,
    title,
    notes,
    columns,
    rows,
  }: Pick<SheetTable, "name" | "notes" | "columns" | "rows"> & { readonly title: string },
  ways: readonly string[] = [],
): WriteSheet {
  const heads = notes.length + 1;
  const cells = new Map<string, Partial<Cell>>([["0,0", { style: TITLE }]]);
  for (const [row] of notes.entries()) cells.set(`${row + 1},0`, { style: LINE });
  for (const [column] of columns.entries()) {
    const hasNumbers = rows.some((line) => typeof line[column] === "object");
    cells.set(`${heads},${column}`, { style: hasNumbers ? { ...HEAD, alignment: NUMBER } : HEAD });
  }
  for (const [row, line] of rows.entries())
    for (const [column, content] of line.entries())
      cells.set(`${heads + 1 + row},${column}`, { style: styleOf(content) });
  for (const [row, way] of ways.entries())
    cells.set(`${heads + 1 + row},0`, { style: WAY, hyperlink: { target: "", location: `'${way}'!A1` } });
  const values: CellValue[][] = [
    [title],
    ...notes.map((note) => [note]),
    [...columns],
    ...rows.map((line) =>
      line.map((content) => (typeof content === "string" ? content || null : content.number)),
    ),
  ];
  const widths = columns.map((head, column) =>
    widthOf([head, ...rows.map((line) => textOf(line[column] ?? ""))]),
  );
  const above = Array.from({ length: heads }, () => []);
  return {
    name,
    rows: values,
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heightsOf([...above, columns, ...rows.map((line) => line.map(textOf))], widths),
    pageSetup: PAGE,
    freezePane: { rows: heads + 1 },
    tables: tableOf(name, columns, heads, rows.length),
  };
}

/** A table that Excel knows as one has heads that are told apart. */
function tableOf(
  name: string,
  columns: readonly string[],
  heads: number,
  rows: number,
): NonNullable<WriteSheet["tables"]> {
  const isApart = new Set(columns.map((head) => head.toLowerCase())).size === columns.length;
  if (!isApart || columns.includes("") || rows === 0) return [];
  return [
    {
      name: name.replaceAll(" ", "_"),
      range: `A${heads + 1}:${columnLetters(columns.length)}${heads + 1 + rows}`,
      columns: columns.map((head) => ({ name: head })),
      style: "TableStyleLight1",
      showAutoFilter: false,
    },
  ];
}

function styleOf(content: Content): CellStyle {
  if (typeof content === "string") return BODY;
  return { font: FONT, alignment: NUMBER, numFmt: formatOf(content) };
}

function textOf(content: Content): string {
  return typeof content === "string" ? content : "00,0 %";
}

/** How high each row has to be for the lines that its cells take. */
function heightsOf(rows: readonly (readonly string[])[], widths: readonly number[]) {
  return new Map(
    rows.map((line, row) => {
      const lines = line.map((text, column) => linesIn(text, widths[column] ?? WIDTH.most));
      return [row, { height: LINE_HEIGHT * Math.max(1, ...lines) + (row === 0 ? 5 : 0) }] as const;
    }),
  );
}

/** Word by word: widths are counted in figures, and letters are no wider than these on the whole. */
function linesIn(text: string, width: number): number {
  let [lines, at] = [1, 0];
  for (const { length } of text.split(" ")) {
    if (at > 0 && at + 1 + length > width) [lines, at] = [lines + 1, length];
    else at += (at > 0 ? 1 : 0) + length;
  }
  return lines;
}

function widthOf(texts: readonly string[]): number {
  const longest = Math.max(...texts.map((text) => text.length));
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
