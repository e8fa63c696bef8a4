import type { Measure } from "./measure.ts";
import type { DataRow } from "./rows.ts";
import type { Rapport } from "./spec.ts";
import { sizes } from "./theme.ts";

/** How one figure is laid out at one width; specs read the flags as params of the same names. */
export interface Layout {
  /** px. */
  readonly width: number;
  readonly smal: boolean;
  /** Labels stand above the bars. */
  readonly over: boolean;
  /** Words stand under the bars, since they do not fit in them. */
  readonly utenfor: boolean;
  /** Lines of the longest label. */
  readonly lines: number;
  /** The rows, their labels broken into lines. */
  readonly rows: readonly DataRow[];
}

/** Decides where labels and words go, from what they measure: nothing is cut off and nothing overlaps. */
export function layOut(rapport: Rapport, rows: readonly DataRow[], width: number, measure: Measure): Layout {
  const smal = width <= sizes.narrow;
  const label = (row: DataRow) => measure(String(row.navn), sizes.text, 400);
  const widest = Math.max(0, ...rows.map(label));
  const over = smal || widest > sizes.besideLimit;
  const beside = rapport.over !== undefined && !over;
  const plot = beside ? width - widest - sizes.inset : width;
  const broken = rows.map((row) => ({
    ...row,
    navn: wrap(String(row.navn), beside ? Infinity : width, measure),
  }));
  const lines = Math.max(1, ...broken.map(({ navn }) => navn.split("\n").length));
  const utenfor = !rows.every((row) => fitsInside(row, plot, measure));
  return { width, smal, over, utenfor, lines, rows: broken };
}

/** Whether the words of a share fit in its bar, and those of its complement in the rest. */
function fitsInside(row: DataRow, plot: number, measure: Measure): boolean {
  const fits = (text: unknown, share: number) => {
    const words = String(text ?? "");
    return words === "" || measure(words, sizes.text, 600) + 2 * sizes.inset <= share * plot;
  };
  return fits(row.tekst, Number(row.fra ?? 1)) && fits(row.motsatt, 1 - Number(row.til ?? 0));
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
