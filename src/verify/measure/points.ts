import type { Drawing, Mark } from "../drawing.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { ticksAndWords } from "./drawn-words.ts";
import { measureHatch } from "./hatch.ts";
import { isDisc, isFilled, lanes, middle, same, saysOfRow, shown, width } from "./marks.ts";

/** A dot on a thin line from nought to everybody, for each row. */
export function isPoints({ marks }: Drawing): boolean {
  const flat = marks.filter((mark) => isFilled(mark) && !mark.round && width(mark) > 0);
  return flat.length > 0 && flat.every((mark) => width(mark) > 20 * (mark.bottom - mark.top));
}

/** A dot stands where its row was published, on a line as long as everybody; where it may lie is hatched. */
export function measurePoints(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours,
): readonly Misdrawn[] {
  const lines = lanes(drawing.marks.filter((mark) => isFilled(mark) && !mark.round));
  if (lines.length !== rows.length || lines.some((lane) => lane.length !== 1))
    return [{ what: "marks", expected: String(rows.length), found: String(lines.flat().length) }];
  const first = lines[0]?.[0];
  if (!first) return [];
  const [zero, full] = [first.left, width(first)];
  const dots = drawing.marks.filter((mark) => isFilled(mark) && mark.round);
  const hatch = drawing.marks.filter((mark) => !isFilled(mark));
  const half = lines.length > 1 ? Math.abs(middle(lines[1]?.[0] ?? first) - middle(first)) / 2 : 40;
  const found: Misdrawn[] = [];
  const used = { lead: new Set<string>(), rest: new Set<string>() };
  let seen = 0;
  rows.forEach((row, index) => {
    const { label, value, emphasis } = row;
    const line = lines[index]?.[0] ?? first;
    const isOwn = (mark: Mark) => Math.abs(middle(mark) - middle(line)) < Math.min(half, 12);
    if (!same(line.left, zero) || !same(width(line), full)) found.push({ what: "scale", row: label });
    const own = dots.filter(isOwn);
    const strokes = hatch.filter(isOwn);
    seen += own.length + strokes.length;
    const wanted = value === undefined ? 0 : 1;
    if (own.length !== wanted)
      found.push({ what: "marks", row: label, expected: String(wanted), found: String(own.length) });
    for (const dot of own) {
      const [place, at] = [zero + (value ?? 0) * full, (dot.left + dot.right) / 2];
      if (!same(at, place) || !isDisc(dot))
        found.push({ what: "length", row: label, expected: shown(place), found: shown(at) });
      if (!saysOfRow(dot.fill, emphasis, colours))
        found.push({ what: "colour", row: label, found: dot.fill });
      if (emphasis !== undefined) used[emphasis ? "lead" : "rest"].add(dot.fill);
    }
    found.push(...measureHatch(strokes, row, { zero, full }, own[0]?.fill));
  });
  if (seen !== dots.length + hatch.length)
    found.push({ what: "marks", expected: String(seen), found: String(dots.length + hatch.length) });
  if ([...used.lead].some((fill) => used.rest.has(fill)))
    found.push({ what: "colour", found: [...used.lead].join(", ") });
  return [...found, ...ticksAndWords(drawing.texts, rows, first, zero, full)];
}
