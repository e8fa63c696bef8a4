import { type FigureTable, shareTable } from "../table.ts";
import { andeler } from "./andeler.ts";
import type { Content, FigureShape } from "./shape.ts";

/**
 * The bars of each answer under its name, one for each group, which is named beside its bar. The last group is the
 * darkest, in every answer alike.
 */
export const gruppert: FigureShape = {
  ...andeler,
  name: "gruppert",
  opening: { nb: "Liggende søyler, gruppert etter svar", nn: "Liggjande søyler, grupperte etter svar" },
  inMessages: { nb: "grupperte søyler", en: "grouped bars" },
  fields: [...andeler.fields, "overskrift", "overskrifty", "siste"],
  under: "group",
  rows: (row, index, all) => {
    const { heading = "" } = row;
    const isLast = all[index + 1]?.heading !== heading;
    return andeler.rows(row, index, all).map((one) => ({ ...one, overskrift: heading, siste: isLast }));
  },
  table: (content) => byColumn(content, content.language.terms.group),
};

/** As of shares, with what stands beside each bar as a column of its own. */
export function byColumn(content: Content, head: string): FigureTable {
  const { columns, rows } = shareTable(content);
  const [answer = "", ...others] = columns;
  return {
    columns: [answer, head, ...others],
    rows: rows.map(({ header, cells }, index) => ({
      header: content.rows[index]?.heading ?? "",
      cells: [{ text: header, isName: true as const }, ...cells],
    })),
  };
}
