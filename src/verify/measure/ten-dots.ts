import type { Drawing, Mark } from "../drawing.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { besides } from "./drawn-words.ts";
import { covers, isDisc, isFilled, lanes, middle, same, saysOfRow, shown, width } from "./marks.ts";

/** Ten dots a row, filled from the left by area. */
export function measureDots(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours,
): readonly Misdrawn[] {
  const found = measureDotRows(drawing, rows, colours);
  return [...found, ...besides(drawing.texts, rows)];
}

/**
 * The dots alone: of a figure, of the cover, beside a number.
 *
 * @param colours the colour of each row; or what the publisher's say, where it is a figure's to choose
 */
export function measureDotRows(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours | readonly string[],
): readonly Misdrawn[] {
  const solid = drawing.marks.filter((mark) => isFilled(mark));
  const rings = drawing.marks.filter((mark) => !isFilled(mark) && mark.round);
  const hatch = drawing.marks.filter((mark) => !isFilled(mark) && !mark.round);
  // A dot is where a ring is or where it is filled whole: some drawings leave out the ring of a dot that is full.
  const size = Math.max(0, ...[...rings, ...solid].map((mark) => mark.bottom - mark.top));
  const centres = distinct(
    rings.concat(solid.filter((mark) => same(width(mark), mark.bottom - mark.top, 0.2))),
  );
  const dotLanes = lanes(centres);
  if (dotLanes.length !== rows.length)
    return [{ what: "marks", expected: String(rows.length), found: String(dotLanes.length) }];
  const found: Misdrawn[] = [];
  const seen = new Set<Mark>();
  rows.forEach(({ label, share, emphasis }, index) => {
    const dots = [...(dotLanes[index] ?? [])].sort((a, b) => a.left - b.left);
    if (dots.length !== 10) {
      found.push({ what: "marks", row: label, expected: "10", found: String(dots.length) });
      return;
    }
    dots.forEach((dot, place) => {
      const centre = (dot.left + dot.right) / 2;
      const inside = (mark: Mark) =>
        same(middle(mark), middle(dot), size / 2) &&
        mark.left >= centre - size / 2 - 1 &&
        mark.right <= centre + size / 2 + 1;
      const [low, high] = [share?.low ?? 0, share?.high ?? 0].map((each) =>
        Math.min(1, Math.max(0, each * 10 - place)),
      );
      for (const mark of drawing.marks) if (inside(mark)) seen.add(mark);
      const filled = solid.filter(inside);
      const paints = [...filled.map(({ fill }) => fill), ...hatch.filter(inside).map(({ stroke }) => stroke)];
      const isSaid = (paint: string) =>
        "leadDark" in colours
          ? saysOfRow(paint, emphasis, colours)
          : colours[index]?.toUpperCase() === paint.toUpperCase();
      const odd = paints.find((paint) => !isSaid(paint));
      if (odd !== undefined) found.push({ what: "colour", row: label, found: odd });
      const area = filled.reduce((sum, mark) => sum + areaOf(mark, centre, size), 0);
      const isCut = filled.every((mark) =>
        covers(mark, areaOf(mark, centre, size) * Math.PI * (size / 2) ** 2),
      );
      if (!same(area, low ?? 0, 0.02) || !isCut || !isDisc(dot))
        found.push({
          what: "length",
          row: label,
          expected: shown((low ?? 0) + place),
          found: shown(area + place),
        });
      const isOpen = (high ?? 0) - (low ?? 0) > 0.02;
      if (isOpen !== hatch.some(inside)) found.push({ what: "uncertain", row: label });
    });
    const step = dots.slice(1).map((dot, at) => dot.left - (dots[at]?.left ?? 0));
    if (step.some((each) => !same(each, step[0] ?? 0, 0.7))) found.push({ what: "order", row: label });
  });
  // What lies on no dot says nothing of a row, and may hide one.
  if (seen.size < drawing.marks.length)
    found.push({ what: "marks", expected: String(seen.size), found: String(drawing.marks.length) });
  return found;
}

/** One for each place. */
function distinct(marks: readonly Mark[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const mark of marks) {
    const centre = (mark.left + mark.right) / 2;
    if (
      !found.some(
        (each) => same((each.left + each.right) / 2, centre, 1) && same(middle(each), middle(mark), 1),
      )
    )
      found.push(mark);
  }
  return found;
}

/** How much of a disc a part covers that is cut off upright on its right. */
function areaOf(mark: Mark, centre: number, size: number): number {
  const x = Math.min(1, Math.max(-1, (mark.right - centre) / (size / 2)));
  return (Math.PI / 2 + x * Math.sqrt(Math.max(0, 1 - x * x)) + Math.asin(x)) / Math.PI;
}
