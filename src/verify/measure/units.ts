import type { Drawing, DrawnText, Mark } from "../drawing.ts";
import { folded } from "../words.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { isDisc, isFilled, isSquare, near, same, saysOfRow, shown, width } from "./marks.ts";

/** One mark for each unit: those that are counted come first, filled; the others are open. */
export function measureUnits(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours,
): readonly Misdrawn[] {
  const marks = [...drawing.marks].sort((a, b) => (same(a.top, b.top, 1) ? a.left - b.left : a.top - b.top));
  const all = rows.reduce((sum, { units }) => sum + (units?.base ?? 0), 0);
  if (marks.length !== all) return [{ what: "marks", expected: String(all), found: String(marks.length) }];
  const size = marks[0] ? width(marks[0]) : 0;
  const odd = marks.find((mark) => !same(width(mark), size) || !same(mark.bottom - mark.top, size));
  if (odd) return [{ what: "length", expected: shown(size), found: shown(width(odd)) }];
  const alike = marks.every(isDisc) || marks.every(isSquare);
  if (!alike) return [{ what: "length", expected: shown(size), found: "" }];
  const found: Misdrawn[] = isGrid(marks) ? [] : [{ what: "order" }];
  let at = 0;
  for (const { label, units } of rows) {
    const { count, base } = units ?? { count: 0, base: 0 };
    const own = marks.slice(at, at + base);
    at += base;
    const filled = own.filter(isFilled).length;
    if (filled !== count)
      found.push({ what: "marks", row: label, expected: String(count), found: String(filled) });
    else if (!own.slice(0, count).every(isFilled)) found.push({ what: "order", row: label });
  }
  const fills = [...new Set(marks.filter(isFilled).map(({ fill }) => fill))];
  if (fills.length > 1 || fills.some((fill) => !saysOfRow(fill, undefined, colours)))
    found.push({ what: "colour", found: fills.join(", ") });
  const tops = rows.map(({ units }, row) => {
    const before = rows.slice(0, row).reduce((sum, each) => sum + (each.units?.base ?? 0), 0);
    return { row, top: marks[before]?.top ?? 0, base: units?.base ?? 0 };
  });
  return [
    ...found,
    ...(rows.length > 1
      ? wordsAbove(
          drawing.texts,
          rows,
          tops.map(({ top }) => top),
        )
      : []),
  ];
}

/** Marks of units stand side by side, line below line: none lies over another. */
function isGrid(marks: readonly Mark[]): boolean {
  const lines: Mark[][] = [];
  for (const mark of marks) {
    const line = lines.at(-1);
    if (line?.[0] && same(line[0].top, mark.top)) line.push(mark);
    else lines.push([mark]);
  }
  const left = Math.min(...marks.map((mark) => mark.left));
  const longest = lines.reduce((most, line) => (line.length > most.length ? line : most), []);
  const step = ((longest.at(-1)?.left ?? left) - left) / Math.max(1, longest.length - 1);
  return lines.every((line) => line.every((mark, index) => same(mark.left, left + index * step)));
}

/** Of groups of units: each has its heading right above its marks. */
function wordsAbove(
  texts: readonly DrawnText[],
  rows: readonly DrawnRow[],
  tops: readonly number[],
): readonly Misdrawn[] {
  return rows.flatMap(({ label }, index): Misdrawn[] => {
    const [from, to] = [tops[index - 1] ?? Number.NEGATIVE_INFINITY, tops[index] ?? 0];
    const above = texts.filter(({ y }) => y > from && y <= to + near).map(({ text }) => text);
    return above.some((text) => text.startsWith(folded(label)))
      ? []
      : [{ what: "label", row: label, found: above.join(" | ") }];
  });
}
