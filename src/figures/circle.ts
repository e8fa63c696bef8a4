/** A path that draws nothing. */
export const nothing = "M0,0Z";

/**
 * The part of the unit circle (centre 0,0, radius 1) that fills its area from `from` to `to`, counted from
 * the left: a disc cut by upright lines. Area, not width, is what the eye reads as «how much», so
 * `slice(0, 0.6)` covers 60 % of the disc.
 *
 * @param from where the part begins, as a share of the area, 0–1
 * @param to where it ends, 0–1
 * @returns an SVG path; {@link nothing} where nothing is covered
 */
export function slice(from: number, to: number): string {
  if (to - from <= 0) return nothing;
  if (to - from >= 1) return "M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0Z";
  const [x1, x2] = [chord(from), chord(to)];
  const [y1, y2] = [height(x1), height(x2)];
  const arc = (large: boolean, x: number, y: number) => `A1,1,0,${large ? 1 : 0},1,${round(x)},${round(y)}`;
  // Clockwise: over the top from left to right, down the right cut, back along the bottom.
  const start = `M${round(x1)},${round(-y1)}`;
  if (from <= 0) return `M${round(x2)},${round(y2)}${arc(x2 > 0, x2, -y2)}Z`;
  if (to >= 1) return `${start}${arc(x1 < 0, x1, y1)}Z`;
  return `${start}${arc(false, x2, -y2)}L${round(x2)},${round(y2)}${arc(false, x1, y1)}Z`;
}

/**
 * Slanting lines over the same part of the unit circle: «this much is not known».
 *
 * @returns an SVG path to be stroked; {@link nothing} where the part is empty
 */
export function hatching(from: number, to: number): string {
  const [left, right] = [chord(from), chord(to)];
  if (to <= from) return nothing;
  const lines: string[] = [];
  for (let step = -3; step <= 3; step++) {
    // The line x + y = √2·offset, which is `offset` from the centre.
    const offset = step * 0.28;
    const [middle, reach] = [offset / Math.SQRT2, height(offset) / Math.SQRT2];
    const [x1, x2] = [Math.max(left, middle - reach), Math.min(right, middle + reach)];
    const y = (x: number) => round(offset * Math.SQRT2 - x);
    if (x2 - x1 > 0.05) lines.push(`M${round(x1)},${y(x1)}L${round(x2)},${y(x2)}`);
  }
  return lines.join("") || nothing;
}

/** Half the height of the unit circle at x. */
export function height(x: number): number {
  return Math.sqrt(Math.max(0, 1 - x * x));
}

/**
 * Where an upright cut leaves the share `area` (0–1) of the unit circle on its left, −1 to 1.
 *
 * The area left of x is (π/2 + x√(1−x²) + asin x)/π; it grows with x, so halving finds it.
 */
export function chord(area: number): number {
  let [low, high] = [-1, 1];
  for (let step = 0; step < 40; step++) {
    const x = (low + high) / 2;
    if ((Math.PI / 2 + x * height(x) + Math.asin(x)) / Math.PI < area) low = x;
    else high = x;
  }
  return (low + high) / 2;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000 || 0;
}
