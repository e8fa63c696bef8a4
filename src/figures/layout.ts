import type { Measure } from "./measure.ts";
import { layOutRows } from "./row-layout.ts";
import type { DataRow } from "./shapes/shape.ts";
import type { Rapport } from "./spec.ts";
import { sizes } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** How one figure is laid out at one width; specs read the flags as params of the same names. */
export interface Layout {
  /** px. */
  readonly width: number;
  readonly smal: boolean;
  /** Labels stand above the bars. */
  readonly over: boolean;
  /** Words stand under the bars or dots, since they do not fit in or beside them. */
  readonly utenfor: boolean;
  /** Lines of the longest label. */
  readonly lines: number;
  /** Of a figure whose rows are put in their places: where its scale begins and ends, px. */
  readonly start?: number;
  readonly slutt?: number;
  /** Height of its marks; size and line height of its labels, px. */
  readonly merke?: number;
  readonly skrift?: number;
  readonly linje?: number;
  readonly height?: number;
  /** The rows, their labels broken into lines and the width of their words added. */
  readonly rows: readonly DataRow[];
}

/** Decides where labels and words go, from what they measure: nothing is cut off and nothing overlaps. */
export function layOut(rapport: Rapport, rows: readonly DataRow[], width: number, measure: Measure): Layout {
  if (rapport.rows !== undefined) return layOutRows(rapport, rows, width, measure);
  const smal = width <= sizes.narrow;
  const widest = Math.max(0, ...rows.map(({ navn }) => measure(String(navn), sizes.text, 400)));
  const over = smal || widest > sizes.besideLimit;
  const beside = rapport.over !== undefined && !over;
  const plot = beside ? width - widest - sizes.inset : width;
  const asText = (text: string) => measure(text, sizes.text, 400);
  const { size, room } = { size: sizes.text, room: undefined, ...rapport.words };
  const laid = rows.map((row) => ({
    ...row,
    navn: wrap(String(row.navn), beside ? Number.POSITIVE_INFINITY : width, asText),
    tekstbredde: measure(String(row.tekst), size, 600),
  }));
  const lines = Math.max(1, ...laid.map(({ navn }) => navn.split("\n").length));
  const utenfor =
    room === undefined
      ? !laid.every((row) => fitsInside(row, plot, measure))
      : smal || laid.some((row) => row.tekstbredde > room);
  return { width, smal, over, utenfor, lines, rows: laid };
}

/** Whether the words of a share fit in its bar, and those of its complement in the rest. */
function fitsInside(
  row: DataRow & { readonly tekstbredde: number },
  plot: number,
  measure: Measure,
): boolean {
  const rest = String(row.motsatt ?? "");
  const restWidth = rest === "" ? 0 : measure(rest, sizes.text, 400) + 2 * sizes.inset;
  const inBar = row.tekstbredde + 2 * sizes.inset <= Number(row.fra ?? 1) * plot;
  return inBar && restWidth <= (1 - Number(row.til ?? 0)) * plot;
}
