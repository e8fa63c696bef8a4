import { plainText } from "../../document/document.ts";
import type { Cell, DataTable, Row } from "../../document/tables/table.ts";
import type { FigureTable } from "../../figures/table.ts";
import type { Grid, GridCell } from "../../narrative/tree.ts";
import type { Html } from "./html.ts";
import type { Medium } from "./medium.ts";
import { type InlineContext, writeInlines } from "./write-inlines.ts";

/** What the layout `tabell` shows. Texts are as the medium has them, HTML is safe by its type. */
export interface TableView {
  readonly id?: string | undefined;
  /** A list of all numbers or claims. */
  readonly kind?: string;
  /** «Tabell 3». */
  readonly label?: string | undefined;
  readonly caption: string | Html;
  /** Label and caption in words, for those who listen. */
  readonly region: string;
  readonly columns: readonly HeadView[];
  /** Rows that belong together, with their head where they have one of their own. */
  readonly groups: readonly {
    readonly head?: { readonly text: string | Html; readonly link?: string; readonly note?: string };
    readonly rows: readonly RowView[];
  }[];
  /** How many columns the head of a group lies across. */
  readonly across: number;
  readonly notes: readonly string[];
}

interface RowView {
  readonly id?: string;
  /** Keys of the data that it rests on, for machines. */
  readonly keys?: string;
  readonly head: HeadView;
  readonly cells: readonly CellView[];
}

interface HeadView {
  /** Nothing in it: then it is the head of nothing. */
  readonly empty?: boolean;
  readonly text: string | Html;
  readonly link?: string;
  readonly column?: ColumnClass | undefined;
}

interface CellView {
  readonly column?: ColumnClass | undefined;
  /** The whole cell, where it was written already. */
  readonly written?: Html;
  readonly text?: string;
  readonly spoken?: string;
  readonly link?: string;
}

type ColumnClass = "tallkolonne" | "midtkolonne";

/** @param label «Tabell 3», where it has a number */
export function tableView(table: DataTable, medium: Medium, label?: string): TableView {
  const { caption, columns, rows, notes } = table;
  const classOf = (index: number) => (columns[index]?.numeric ? "tallkolonne" : undefined);
  return {
    ...captionView(caption, medium, label),
    columns: columns.map(({ header }, index) => ({
      text: medium.text(header, "cell"),
      column: classOf(index),
    })),
    across: columns.length,
    groups: groupsOf(rows).map(({ head, inside }) => ({
      ...(head && { head: headOf(head, medium) }),
      rows: inside.map((row) => ({
        ...(row.id !== undefined && { id: row.id }),
        ...(row.origin && { keys: row.origin.keys.join(" ") }),
        head: { text: medium.text(row.header, "cell"), ...linked(row) },
        cells: row.cells.map((cell, index) => ({ ...cellView(cell, medium), column: classOf(index + 1) })),
      })),
    })),
    notes: notes.map((note) => medium.text(note, "running")),
  };
}

function headOf({ header, note = "", ...row }: Row, medium: Medium) {
  const more = note === "" ? {} : { note: medium.text(note, "running") };
  return { text: medium.text(header, "whole"), ...linked({ header, ...row }), ...more };
}

function linked({ link }: Row): { readonly link?: string } {
  return link === undefined ? {} : { link };
}

function groupsOf(rows: readonly Row[]): readonly { readonly head?: Row; readonly inside: readonly Row[] }[] {
  const groups: { head?: Row; inside: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.isHead) groups.push({ head: row, inside: [] });
    else if (last) last.inside.push(row);
    else groups.push({ inside: [row] });
  }
  return groups;
}

/** The table of a figure, which is shown beside it. */
export function figureTableView(caption: string, { columns, rows }: FigureTable, medium: Medium): TableView {
  const text = (words: string) => medium.text(words, "cell");
  return {
    ...captionView(caption, medium),
    columns: columns.map((header) => ({ text: text(header) })),
    across: columns.length,
    groups: [
      {
        rows: rows.map(({ header, cells }) => ({
          head: { text: text(header) },
          cells: cells.map((cell) => ({ text: text(cell.text) })),
        })),
      },
    ],
    notes: [],
  };
}

/** A table of the author's own. Its first cells are what the rows are about. */
export function gridView(grid: Grid, context: InlineContext): TableView {
  const { document, medium } = context;
  const { terms } = document.language;
  const numbered = document.grids.get(grid);
  const label = numbered && terms.tableNumber(numbered.number);
  const columnOf = (index: number): ColumnClass | undefined =>
    (({ right: "tallkolonne", center: "midtkolonne", left: undefined }) as const)[
      grid.align[index] ?? "left"
    ];
  const write = ({ inlines }: GridCell) =>
    inlines.length === 0 ? medium.emptyCell : writeInlines(inlines, "cell", context);
  const head = (cell: GridCell, index: number): HeadView => ({
    empty: cell.inlines.length === 0,
    text: write(cell),
    column: columnOf(index),
  });
  return {
    ...captionView(plainText(grid.caption, document.references), medium, label),
    id: numbered?.id,
    caption: writeInlines(grid.caption, "whole", context),
    columns: grid.head.map(head),
    across: grid.head.length,
    groups: [
      {
        rows: grid.rows.flatMap(([first, ...cells]) =>
          first === undefined
            ? []
            : [
                {
                  head: head(first, 0),
                  cells: cells.map((cell, index) => ({ written: write(cell), column: columnOf(index + 1) })),
                },
              ],
        ),
      },
    ],
    notes: [],
  };
}

function captionView(caption: string, medium: Medium, label?: string) {
  return {
    label: label && medium.text(label, "whole"),
    caption: medium.text(caption, "whole"),
    region: label ? `${label} ${caption}` : caption,
  };
}

function cellView({ text, spoken, link }: Cell, medium: Medium): CellView {
  return {
    // Not on the web, where text is copied and a table scrolls.
    text: medium.text(medium.web ? text : breakCompounds(text), "cell"),
    ...(spoken !== undefined && { spoken }),
    ...(link !== undefined && { link }),
  };
}

/** A narrow column needs long compounds to break in their joint. */
export function breakCompounds(text: string): string {
  return text.replace(/(\p{L}{5,})(kommun)/gu, "$1\u00AD$2");
}
