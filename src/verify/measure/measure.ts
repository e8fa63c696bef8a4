import type { Drawing } from "../drawing.ts";
import { measureBars } from "./bars.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { near, shown } from "./marks.ts";
import { isPairs, measurePairs } from "./pairs.ts";
import { isPoints, measurePoints } from "./points.ts";
import { measureDots } from "./ten-dots.ts";
import { measureUnits } from "./units.ts";

/**
 * Measures a figure's marks and words against its rows: how many there are, how long from nought, in which order, and
 * what stands beside which.
 *
 * @param colours what the publisher's colours say; of a colour that is none of them, only that rows are told apart by it
 * @returns what does not agree
 */
export function measure(drawing: Drawing, rows: readonly DrawnRow[], colours: Colours): readonly Misdrawn[] {
  if (drawing.strange.length > 0) return [{ what: "strange", found: drawing.strange.join(", ") }];
  const outside = drawing.marks.find(
    ({ left, right, top, bottom }) =>
      left < -near || top < -near || right > drawing.width + near || bottom > drawing.height + near,
  );
  if (outside) return [{ what: "marks", found: shown(outside.right) }];
  // Nothing is drawn of numbers that nobody has yet: their words are tried with the other words.
  if (drawing.marks.length === 0 && rows.every(({ share, units }) => !share && !units)) return [];
  if (rows.some(({ units }) => units)) return measureUnits(drawing, rows, colours);
  if (isPairs(drawing, rows)) return measurePairs(drawing, rows, colours);
  if (isPoints(drawing)) return measurePoints(drawing, rows, colours);
  return drawing.marks.some(({ round }) => round)
    ? measureDots(drawing, rows, colours)
    : measureBars(drawing, rows, colours);
}
