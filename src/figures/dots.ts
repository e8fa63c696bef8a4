import type { Estimate } from "../statistics/estimate.ts";
import { hatching, nothing, slice } from "./circle.ts";
import type { Palette } from "./palette.ts";
import { type DrawnShare, dotShare, drawnShare } from "./share.ts";
import { movePath } from "./svg/path.ts";

/** Measures of the row beside a key figure, in px. */
const size = { radius: 8, gap: 6, stroke: 1.25 } as const;

/**
 * The report's sign beside a key figure: a row of ten dots, of which it fills so much as the share is at least.
 *
 * Never false: 86 prosent is eight filled dots, and a ninth of which 60 % of the area is filled; a share known only
 * as an interval, such as «8 av 10», has the part between its ends hatched.
 * The number stands beside it in words, so the drawing is hidden from screen readers.
 *
 * @returns an inline SVG, or undefined where there is no share to show
 */
export function tenDots(estimate: Estimate, palette: Palette): string | undefined {
  const share = drawnShare(estimate);
  if (share === undefined) return undefined;
  const step = 2 * size.radius + size.gap;
  const [width, height] = [10 * step - size.gap, 2 * size.radius];
  const { radius, stroke } = size;
  const row = dotRow(share, { left: radius, y: radius, step, radius, stroke });
  const colours = { fill: palette.leadDark, ring: palette.muted };
  return (
    `<svg aria-hidden="true" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `${paintRow(row, colours)}</svg>`
  );
}

/** The three parts of a row of dots, each one SVG path: what is filled, what is not known, and the rings. */
interface DotRow {
  readonly filled: string;
  readonly uncertain: string;
  readonly rings: string;
  readonly stroke: number;
}

/** Where the dots of a row stand, in the drawing's own units. */
interface DotPlaces {
  /** Centre of the first dot. */
  readonly left: number;
  readonly y: number;
  readonly step: number;
  readonly radius: number;
  readonly stroke: number;
}

/** Draws a share (0–1) as ten dots. */
export function dotRow({ low, high }: DrawnShare, { left, y, step, radius, stroke }: DotPlaces): DotRow {
  const dots = Array.from({ length: 10 }, (_, i) => {
    const [from, to] = [dotShare(low, i), dotShare(high, i)];
    const at = (path: string, r: number) =>
      path === nothing ? "" : movePath(scale(path, r), left + i * step, y);
    return {
      filled: at(slice(0, from), radius),
      uncertain: at(hatching(from, to), radius - stroke),
      ring: from < 1 ? at(slice(0, 1), radius - stroke / 2) : "",
    };
  });
  return {
    filled: dots.map((dot) => dot.filled).join(""),
    uncertain: dots.map((dot) => dot.uncertain).join(""),
    rings: dots.map((dot) => dot.ring).join(""),
    stroke,
  };
}

/** Writes a row of dots in its colours. */
export function paintRow(row: DotRow, { fill, ring }: { fill: string; ring: string }): string {
  const stroked = (path: string, colour: string) =>
    path === "" ? "" : `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${row.stroke}"/>`;
  const filled = row.filled === "" ? "" : `<path d="${row.filled}" fill="${fill}"/>`;
  return stroked(row.rings, ring) + stroked(row.uncertain, fill) + filled;
}

/** A path of the unit circle at a radius. Arcs have radii and flags, so their numbers are scaled by place. */
function scale(path: string, radius: number): string {
  const by = (numbers: string) =>
    numbers
      .split(",")
      .map((n) => Number(n) * radius)
      .join(",");
  return path.replace(
    /([ML])([^A-Z]+)|A([^,]+),([^,]+),(\d),(\d),(\d),([^A-Z]+)/g,
    (whole, command, point, ...arc) => {
      const [rx, , angle, large, sweep, end] = [arc[0], arc[1], "0", arc[3], arc[4], arc[5]];
      if (command !== undefined) return `${command}${by(point)}`;
      return rx === undefined ? whole : `A${radius},${radius},${angle},${large},${sweep},${by(end)}`;
    },
  );
}
