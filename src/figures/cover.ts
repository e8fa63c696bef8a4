import type { Estimate } from "../statistics/estimate.ts";
import { dotRow, paintRow } from "./dots.ts";
import { mix, type Palette } from "./palette.ts";
import { type DrawnShare, drawnShare } from "./share.ts";

/** Measures of the cover's art in mm: the full width of A4, the dots in line with the title. */
const page = { width: 210, left: 27.5, step: 17.2, radius: 5.6, rowStep: 14.4, stroke: 0.35 } as const;

/**
 * The cover's drawing: one row of ten dots for each finding, from this edition's own estimates; the first,
 * the main finding, in the accent colour. New data, new cover. It lies on the lead colour.
 *
 * A published «8 av 10» is eight dots. A percentage fills its last dot in part: 86 prosent is eight dots and
 * 60 % of the area of the ninth. An interval is hatched between its ends. Estimates without a share are left out.
 *
 * @returns an SVG, hidden from screen readers: the key beneath it says what it shows
 */
export function coverArt(rows: readonly Estimate[], palette: Palette): string {
  const shares = rows.map((row) => drawnShare(row, "tenths")).filter((share) => share !== undefined);
  // Rings step back, but keep 3:1 against the cover.
  const ring = mix(palette.sand, palette.lead, 0.6);
  const height = 2 * page.radius + Math.max(0, shares.length - 1) * page.rowStep;
  const drawn = shares.map((share: DrawnShare, i) => {
    const places = { ...page, y: page.radius + i * page.rowStep };
    const fill = i === 0 ? palette.accent : palette.sand;
    return paintRow(dotRow(share, places), { fill, ring });
  });
  return (
    `<svg aria-hidden="true" viewBox="0 0 ${page.width} ${round(height)}" ` +
    `width="${page.width}mm" height="${round(height)}mm">${drawn.join("")}</svg>`
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
