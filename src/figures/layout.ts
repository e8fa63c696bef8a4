import type { Measure } from "./measure.ts";
import type { DataRow } from "./shapes/shape.ts";
import type { Rapport } from "./spec.ts";
import { sizes } from "./theme.ts";

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
  /** The rows, their labels broken into lines and the width of their words added. */
  readonly rows: readonly DataRow[];
}

/** Decides where labels and words go, from what they measure: nothing is cut off and nothing overlaps. */
export function layOut(rapport: Rapport, rows: readonly DataRow[], width: number, measure: Measure): Layout {
  const smal = width <= sizes.narrow;
  const widest = Math.max(0, ...rows.map(({ navn }) => measure(String(navn), sizes.text, 400)));
  const over = smal || widest > sizes.besideLimit;
  const beside = rapport.over !== undefined && !over;
  const plot = beside ? width - widest - sizes.inset : width;
  const { size, room } = { size: sizes.text, room: undefined, ...rapport.words };
  const laid = rows.map((row) => ({
    ...row,
    navn: wrap(String(row.navn), beside ? Number.POSITIVE_INFINITY : width, measure),
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

/** Breaks a text between words into lines that are at most `width` px wide; a longer word keeps its own line. */
export function wrap(text: string, width: number, measure: Measure): string {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer, sizes.text, 400) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join("\n");
}
