import { hatching, slice } from "./circle.ts";
import type { FigureRow } from "./figure-rows.ts";
import { drawnShare, grainOf } from "./share.ts";
import type { Shape } from "./spec.ts";

/**
 * What a spec's data is made of, with the names that specs use. Shares are 0–1.
 * `navn` may hold line breaks; everything is text or a number, never markup.
 */
export type DataRow = Readonly<Record<string, string | number | boolean>>;

/** The fields that every row of a shape has (`tekstbredde`, in px, comes with the layout); a spec that names another is told so. */
export const fields: Readonly<Record<Shape, readonly string[]>> = {
  andeler: ["key", "navn", "tekst", "tekstbredde", "fra", "til", "hoved", "skjult"],
  todelt: ["key", "navn", "tekst", "tekstbredde", "motsatt", "fra", "til", "hoved", "skjult"],
  enheter: ["key", "navn", "tekst", "tekstbredde", "overskrift", "gruppenr", "nr", "svart", "hoved"],
  tideler: ["key", "navn", "tekst", "tekstbredde", "nr", "fylt", "form", "skravur", "hoved"],
};

/** The rows that replace a spec's example values. */
export function dataRows(shape: Shape, rows: readonly FigureRow[]): DataRow[] {
  switch (shape) {
    case "andeler":
    case "todelt":
      return rows.map(shareRow);
    case "enheter":
      return rows.flatMap(unitRows);
    case "tideler":
      return rows.flatMap(dotRows);
  }
}

function shareRow(row: FigureRow): DataRow {
  const share = drawnShare(row.aggregate.estimate);
  const { low, high } = share ?? { low: 0, high: 0 };
  const own = { fra: low, til: high, skjult: share === undefined };
  return { ...common(row), ...own, motsatt: row.complement?.told ?? "" };
}

function unitRows(row: FigureRow, group: number): DataRow[] {
  const { estimate } = row.aggregate;
  if (estimate.kind !== "counted") return [];
  const heading = `${row.label}: ${row.told}`;
  return Array.from({ length: estimate.base }, (_, nr) => ({
    ...common(row),
    overskrift: heading,
    gruppenr: group,
    nr,
    svart: nr < estimate.count,
  }));
}

function dotRows(row: FigureRow): DataRow[] {
  const share = drawnShare(row.aggregate.estimate, grainOf("tideler"));
  if (share === undefined) return [];
  return Array.from({ length: 10 }, (_, i) => {
    const [low, high] = [dotShare(share.low, i), dotShare(share.high, i)];
    return { ...common(row), nr: i + 1, fylt: low, form: slice(0, low), skravur: hatching(low, high) };
  });
}

/** How much of dot number `i` (from 0) of ten a share fills, 0–1. */
export function dotShare(share: number, i: number): number {
  // Shares are decimals: without rounding, 0.6 would leave a hair of the seventh dot.
  return Math.min(1, Math.max(0, Math.round((share * 10 - i) * 1e6) / 1e6));
}

function common({ aggregate, label, told, emphasis }: FigureRow) {
  return { key: aggregate.key, navn: label, tekst: told, hoved: emphasis };
}
