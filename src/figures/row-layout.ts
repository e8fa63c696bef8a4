import type { Layout } from "./layout.ts";
import type { Measure } from "./measure.ts";
import type { DataRow } from "./shapes/shape.ts";
import type { Rapport } from "./spec.ts";
import { sizes } from "./theme.ts";
import { wrap } from "./wrap.ts";

/** Measures of rows in px. 560 px is 148 mm, so that a millimetre on paper is 3.78. */
interface RowSizes {
  /** Where the scale begins: the room for labels, with the space between them and the marks. */
  readonly labels: number;
  /** From nought to everybody. */
  readonly scale: number;
  /** Height of a mark: 6 mm; and the space between two rows: 2.8 mm. */
  readonly mark: number;
  readonly gap: number;
  readonly font: number;
  readonly line: number;
}

const beside: RowSizes = { labels: 159, scale: 348, mark: 23, gap: 10.5, font: 13.5, line: 16.5 };
/** Many rows are set closer, with more room for labels: 4.8 mm and 1.7 mm. */
const close: RowSizes = { ...beside, labels: 250, scale: 262, mark: 18, gap: 6.5 };
const manyRows = 8;
/** Labels of more lines than these beside their marks get the same room as many rows have. */
const mostLines = 3;
/** On a phone the label stands over its mark. */
const above: RowSizes = { labels: 0, scale: 252, mark: 14, gap: 14, font: 15, line: 19 };

/** Between a label and its mark: beside it, and over it. */
const labelGap = { beside: 11, above: 6 } as const;
/** Between a heading over some rows and the first of them. */
const headingGap = 5;
/** Between a mark and its words. */
export const wordsGap = 8;
/** Slanting lines: 1.15 mm from one to the next, 0.53 mm wide; their outline is 0.3 mm. */
const hatch = { step: 4.35, edge: 0.6 } as const;

/**
 * Puts each row where it is drawn: as tall as its own label, its label right-aligned beside the mark, or over it on a
 * phone. Every figure has the same scale, but where words behind a mark need some of its room.
 *
 * @param rows of one figure; those with the same key, such as ten dots, are one row of it
 */
export function layOutRows(
  { rows: own = {}, words }: Rapport,
  rows: readonly DataRow[],
  width: number,
  measure: Measure,
): Layout {
  const smal = width <= sizes.narrow;
  const keys = [...new Set(rows.map(({ key }) => String(key)))];
  const nameOf = new Map(rows.map(({ key, navn }) => [String(key), String(navn)]));
  const names = [...nameOf.values()];
  const linesIn = ({ labels, font }: RowSizes, name: string) =>
    wrap(name, labels - labelGap.beside, (text) => measure(text, font, 600)).split("\n").length;
  const isLong = names.some((name) => linesIn(beside, name) > mostLines);
  const roomy = isLong ? { ...beside, labels: close.labels, scale: close.scale } : beside;
  const usual = smal ? above : names.length >= manyRows ? close : roomy;
  const set = { ...usual, mark: own.mark ?? usual.mark, gap: smal ? usual.gap : (own.gap ?? usual.gap) };
  const parts = names.flatMap((name) => name.split(/[ \n]+/));
  const longest = Math.max(0, ...parts.map((word) => measure(word, set.font, 600)));
  // Words are not broken: a long one takes of the room on the right.
  const start = smal
    ? (own.left ?? 0)
    : Math.min(close.labels, Math.max(set.labels, longest + labelGap.beside + 1));
  const wordSize = words?.size ?? set.font + 0.5;
  const widths = rows.map(({ tekst }) => measure(String(tekst), wordSize, 600));
  const room = rows.map((row, i) => {
    if (own.right !== undefined) return width - start - own.right;
    const left = width - start - wordsGap - (widths[i] ?? 0) - 1;
    return smal ? left : left / Math.max(0.01, Number(row.til ?? 1));
  });
  const slutt = start + Math.min(set.scale, ...room);
  let y = own.top ?? (smal ? 1 : 0);
  const places = new Map<string, object>();
  let under = "";
  for (const rowKey of keys) {
    const first = rows.find(({ key }) => String(key) === rowKey);
    const name = nameOf.get(rowKey) ?? "";
    const weight = rows.some(({ key, hoved }) => String(key) === rowKey && hoved === true) ? 600 : 400;
    // A heading stands over the first of its rows, across the figure.
    const heading = String(first?.overskrift ?? "");
    const isNew = heading !== "" && heading !== under;
    const told = isNew ? wrap(heading, width, (text) => measure(text, set.font, 600)) : "";
    if (isNew) y += (under === "" ? 0 : set.gap) + told.split("\n").length * set.line + headingGap;
    const overskrifty = y - headingGap - (told.split("\n").length - 0.5) * set.line + set.font * 0.34;
    under = heading;
    const labelWidth = smal ? width : start - labelGap.beside - 1;
    const navn = wrap(name, labelWidth, (text) => measure(text, set.font, weight));
    const lines = navn.split("\n").length;
    const labelHeight = lines * set.line;
    const height = smal ? labelHeight + labelGap.above + set.mark : Math.max(set.mark, labelHeight);
    const midt = smal ? y + height - set.mark / 2 : y + height / 2;
    const firstLine = smal ? y + set.line / 2 : midt - ((lines - 1) * set.line) / 2;
    places.set(rowKey, {
      navn,
      ...(heading !== "" && { overskrift: told, overskrifty: px(overskrifty) }),
      midt: px(midt),
      topp: px(midt - set.mark / 2),
      bunn: px(midt + set.mark / 2),
      // The base line of letters lies a third of their size under their middle.
      navny: px(firstLine + set.font * 0.34),
    });
    y += height + set.gap;
  }
  const scale = slutt - start;
  const laid = rows.map((row, i) => ({
    ...row,
    ...places.get(String(row.key)),
    tekstbredde: widths[i] ?? 0,
    ...("fra" in row && { felt: field((Number(row.til) - Number(row.fra)) * scale, set.mark) }),
  }));
  const lines = 1;
  const placed = { start: px(start), slutt: px(slutt), merke: set.mark, skrift: set.font, linje: set.line };
  const height = px(Math.max(1, y - set.gap + (own.bottom ?? (smal ? 2 : 0))));
  return { width, smal, over: smal, utenfor: false, lines, rows: laid as DataRow[], ...placed, height };
}

/**
 * What is not known: lines at 45° in a field with an outline, from its left edge in the middle of its height, px.
 *
 * @returns an SVG path to be stroked; one that draws nothing where there is no field
 */
export function field(width: number, height: number): string {
  const { step, edge } = hatch;
  const [left, right, half] = [edge, width - edge, height / 2 - edge];
  if (right <= left) return "M0,0Z";
  const outline = [
    [left, -half, right, -half],
    [right, -half, right, half],
    [right, half, left, half],
    [left, half, left, -half],
  ];
  const lines: number[][] = [];
  for (let from = left + step - 2 * half; from < right; from += step) {
    // The line begins at the bottom, at `from`, and rises as much as it goes to the right.
    const [x1, x2] = [Math.max(left, from), Math.min(right, from + 2 * half)];
    if (x2 - x1 > 0.5) lines.push([x1, half - (x1 - from), x2, half - (x2 - from)]);
  }
  return [...outline, ...lines].map(([a, b, c, d]) => `M${px(a)},${px(b)}L${px(c)},${px(d)}`).join("");
}

/** Hundredths of a pixel, as everything is drawn. */
function px(value = 0): number {
  return Math.round(value * 100) / 100 || 0;
}
