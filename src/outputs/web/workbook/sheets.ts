import Fraction from "fraction.js";
import { plainText, type ReportDocument } from "../../../document/document.ts";
import type { DataTable, Row } from "../../../document/tables/table.ts";
import type { TableCell } from "../../../figures/table.ts";
import { NBSP } from "../../../language/characters.ts";
import type { Language } from "../../../language/language.ts";
import { writeInteger } from "../../../language/numbers.ts";
import { writePercentSign } from "../../../language/percent.ts";
import type { Grid } from "../../../narrative/tree.ts";
import { type Interval, isPoint } from "../../../statistics/interval.ts";
import type { Survey } from "../../../survey/survey.ts";

/** What stands in a cell: words, or a number with as many decimals as are known of it (of a percent, in percent). */
export type Content =
  | string
  | { readonly number: number; readonly decimals: number; readonly percent: boolean };

/** One table, as a sheet holds it: a head, and rows of as many cells. */
export interface SheetTable {
  /** «Tabell 3», which is the sheet's name too. */
  readonly name: string;
  readonly caption: string;
  readonly notes: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Content[])[];
}

/**
 * Each numbered table of a document in order, then each figure, as the report tells them; and where some share in a table
 * is known as an interval only, both ends of each.
 */
export function tablesOf(document: ReportDocument, survey: Survey): readonly SheetTable[] {
  const { figures, language } = document;
  const { terms } = language;
  const listed = [...document.chapters, ...document.appendices]
    .flatMap(({ lead, sections }) => [...lead, ...sections.flatMap(({ blocks }) => blocks)])
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .map((table) => ({ number: table.number, table: ofTable(table, survey, language) }));
  const written = [...document.grids].map(([grid, { number }]) => ({
    number,
    table: ofGrid(grid, document),
  }));
  return [
    ...[...listed, ...written]
      .toSorted((a, b) => a.number - b.number)
      .map(({ number, table }) => ({ name: terms.tableNumber(number), ...table })),
    ...figures.map(({ number, caption, note, base, table }) => ({
      name: terms.figureNumber(number),
      caption,
      notes: [note, base].filter((text) => text !== ""),
      columns: table.columns,
      rows: table.rows.map(({ header, cells }) => [plain(header), ...cells.map(contentOf)]),
    })),
  ].map(plainly);
}

function plainly({ rows, ...table }: SheetTable): SheetTable {
  return {
    name: plain(table.name),
    caption: plain(table.caption),
    notes: table.notes.map(plain),
    columns: table.columns.map(plain),
    rows,
  };
}

type Unnamed = Omit<SheetTable, "name">;

/** What heads of rows say stands in columns of its own, so that each row says by itself what it is of. */
function ofTable({ caption, notes, columns, rows }: DataTable, survey: Survey, { terms }: Language): Unnamed {
  const heads = rows.filter(({ isHead }) => isHead);
  const hasNotes = heads.some(({ note = "" }) => note !== "");
  const hasEnds = rows.some((row) => {
    const share = shareOf(row, survey);
    return share !== undefined && !isPoint(share);
  });
  let head: Row | undefined;
  const own = rows.flatMap((row): (readonly Content[])[] => {
    if (row.isHead) {
      head = row;
      return [];
    }
    const share = shareOf(row, survey);
    return [
      [
        ...(heads.length > 0 ? [plain(head?.header ?? "")] : []),
        plain(row.header),
        ...row.cells.map(contentOf),
        ...(hasEnds ? [endOf(share?.low), endOf(share?.high)] : []),
        ...(hasNotes ? [plain(head?.note ?? "")] : []),
      ],
    ];
  });
  return {
    caption,
    notes,
    columns: [
      ...(heads.length > 0 ? [terms.question] : []),
      ...columns.map(({ header }) => header),
      ...(hasEnds ? [terms.low, terms.high] : []),
      ...(hasNotes ? [terms.workbook.remark] : []),
    ],
    rows: own,
  };
}

/** The share that a row is of, where it is of one. */
function shareOf({ origin }: Row, survey: Survey): Interval | undefined {
  const [key, ...more] = origin?.keys ?? [];
  const estimate = key === undefined || more.length > 0 ? undefined : survey.aggregates.get(key)?.estimate;
  return estimate?.kind === "counted" || estimate?.kind === "published" ? estimate.share : undefined;
}

/** One end of what a share can be. */
function endOf(share: Fraction | undefined): Content {
  return share === undefined
    ? ""
    : { number: share.valueOf(), decimals: share.mul(100).d === 1n ? 0 : 1, percent: true };
}

function ofGrid({ caption, head, rows }: Grid, { references }: ReportDocument): Unnamed {
  const words = ({ inlines }: Grid["head"][number]) => plainText(inlines, references);
  return {
    caption: plainText(caption, references),
    notes: [],
    columns: head.map(words),
    rows: rows.map((row) => row.map((cell) => contentOf({ text: words(cell) }))),
  };
}

/** «76,1 %», «12 000» */
const PERCENT = /^(\d+)(?:,(\d+))? %$/u;
const WHOLE = /^\d+(?: \d{3})*$/u;

/**
 * A number where the cell is one and is shown as it stands in the report: «0301» is a name, and of a value whose last digit
 * would be rounded to another than the words have, the words' own number.
 */
export function contentOf({ text, value, isName }: TableCell): Content {
  const words = plain(text);
  if (isName) return words;
  return numbersIn(words, value).find((number) => shownAs(number) === words) ?? words;
}

type Numeric = Exclude<Content, string>;

/** What a cell may be as a number: its value, and what its words say. */
function numbersIn(words: string, value: string | undefined): readonly Numeric[] {
  const [, units, decimals = ""] = PERCENT.exec(words) ?? [];
  if (units !== undefined) {
    const told = (Number(`${units}.${decimals || 0}`) / 100).toFixed(decimals.length + 2);
    return [value ?? told, told].map((number) => ({
      number: Number(number),
      decimals: decimals.length,
      percent: true,
    }));
  }
  const isWhole = WHOLE.test(words) && words.length < 13;
  return isWhole ? [{ number: Number(words.replaceAll(" ", "")), decimals: 0, percent: false }] : [];
}

/** How a spreadsheet shows a number: rounded as decimals are, and grouped from five digits. */
function shownAs({ number, decimals, percent }: Numeric): string {
  return plain(percent ? writePercentSign(new Fraction(number), decimals) : writeInteger(number));
}

/** The format by which a spreadsheet shows a number so. */
export function formatOf({ number, decimals, percent }: Numeric): string {
  if (percent) return `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""} %`;
  return number < 10_000 ? "0" : "#,##0";
}

/** Spaces that only keep words together on a page would hide them from whoever searches. */
export function plain(text: string): string {
  return text.replaceAll(NBSP, " ");
}
