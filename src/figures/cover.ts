import type { Estimate } from "../statistics/estimate.ts";
import { dotRow, paintRow } from "./dots.ts";
import { mix, type Palette } from "./palette.ts";
import { type DrawnShare, drawnShare } from "./share.ts";

/** A finding on the cover: «86 prosent», «planlegger å øke kapasiteten». */
export interface CoverFinding {
  readonly key: string;
  readonly value: string;
  readonly words: string;
  /** The words were written for the cover; else they are the answer's. */
  readonly isOwn: boolean;
  /** Its own row of dots (inline SVG), for a page where the words take more lines than a row; none without a share. */
  readonly dots: string | undefined;
}

/** How many of the cover's rows the head of the page has room for, so that the text begins on the first screen. */
export const ROWS_ON_PAGE = 5;

/** Measures of the dots in mm. Rows are as far apart as their words need, which stand beside them. */
const dots = { width: 114.4, step: 11.6, radius: 5, stroke: 0.3 } as const;

/** From the top of a row to that of the next, in mm, by how many there are: up to ten have room under a long title. */
export function rowStep(rows: number): number {
  return rows <= 8 ? 16.4 : 13.6;
}

/** Whether a part of some row is hatched, since its share is known as an interval. */
export function hatchesAny(rows: readonly Estimate[]): boolean {
  return rows.some((row) => {
    const share = drawnShare(row);
    return share !== undefined && share.low < share.high;
  });
}

/**
 * The cover's drawing: one row of ten dots for each finding, from this edition's own estimates; the first,
 * the main finding, in the accent colour. New data, new cover. It lies on the lead colour.
 *
 * A percentage fills its last dot in part: 86 prosent is eight dots and 60 % of the area of the ninth. An interval,
 * such as a published «8 av 10», is hatched between its ends. Estimates without a share are left out.
 *
 * @returns an SVG, hidden from screen readers: what stands beside it says what it shows
 */
export function coverArt(rows: readonly Estimate[], palette: Palette): string {
  const shares = rows.map((row) => drawnShare(row)).filter((share) => share !== undefined);
  const step = rowStep(shares.length);
  const height = 2 * dots.radius + Math.max(0, shares.length - 1) * step;
  const drawn = shares.map((share: DrawnShare, i) => {
    const places = { ...dots, left: dots.radius, y: dots.radius + i * step };
    return paintRow(dotRow(share, places), rowColours(i === 0, palette));
  });
  return (
    `<svg aria-hidden="true" viewBox="0 0 ${dots.width} ${round(height)}" ` +
    `width="${dots.width}mm" height="${round(height)}mm">${drawn.join("")}</svg>`
  );
}

/**
 * One row of that drawing alone, without a size of its own.
 *
 * @param isMain the main finding, in the accent colour
 */
export function coverRow(estimate: Estimate, isMain: boolean, palette: Palette): string | undefined {
  const share = drawnShare(estimate);
  if (share === undefined) return undefined;
  const row = paintRow(
    dotRow(share, { ...dots, left: dots.radius, y: dots.radius }),
    rowColours(isMain, palette),
  );
  return `<svg aria-hidden="true" viewBox="0 0 ${dots.width} ${2 * dots.radius}">${row}</svg>`;
}

/** Rings step back, but keep 3:1 against the cover. */
function rowColours(isMain: boolean, { accent, sand, lead }: Palette) {
  return { fill: isMain ? accent : sand, ring: mix(sand, lead, 0.6) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
