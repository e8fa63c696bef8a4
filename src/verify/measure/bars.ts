import type { Drawing, Mark } from "../drawing.ts";
import type { Colours, DrawnRow, Misdrawn } from "./drawn-row.ts";
import { besides, ticks } from "./drawn-words.ts";
import { measureHatch } from "./hatch.ts";
import { isUpright, lanes, middle, near, same, saysOfRow, shown, width } from "./marks.ts";

/** Bars from nought in a field as long as everybody; what is not known is hatched. */
export function measureBars(
  drawing: Drawing,
  rows: readonly DrawnRow[],
  colours: Colours,
): readonly Misdrawn[] {
  // What has no width is not seen: nought, or what is hidden.
  const bars = drawing.marks.filter((mark) => mark.closed && width(mark) > near);
  const lines = drawing.marks.filter((mark) => !mark.closed);
  const longest = Math.max(0, ...bars.map(width));
  const fields = lanes(bars.filter((bar) => width(bar) >= longest - 2 - near));
  if (fields.length !== rows.length)
    return [{ what: "marks", expected: String(rows.length), found: String(fields.length) }];
  const field = fields[0]?.[0];
  if (!field) return [];
  const [zero, full] = [field.left, longest];
  const found: Misdrawn[] = [];
  const used = new Map<string, Set<string>>();
  rows.forEach((row, index) => {
    const { label, share, emphasis } = row;
    const own = fields[index] ?? [];
    const [top, bottom] = [
      Math.min(...own.map((each) => each.top)),
      Math.max(...own.map((each) => each.bottom)),
    ];
    const inside = (mark: Mark) => middle(mark) > top - near && middle(mark) < bottom + near;
    const track = own.at(-1)?.fill;
    const bar = bars.filter(
      (mark) => inside(mark) && (!own.includes(mark) || (own.indexOf(mark) > 0 && mark.fill !== track)),
    );
    const hatch = lines.filter(inside);
    const low = share?.low ?? 0;
    if (own.some((each) => !same(each.left, zero, 1 + near) || !same(each.right, zero + full, 1 + near)))
      found.push({ what: "scale", row: label });
    if (bar.length !== (share && low > 0 ? 1 : 0))
      found.push({ what: "marks", row: label, expected: low > 0 ? "1" : "0", found: String(bar.length) });
    for (const mark of bar) {
      if (!isUpright(mark)) found.push({ what: "length", row: label });
      if (!same(mark.left, zero))
        found.push({ what: "from-zero", row: label, expected: shown(zero), found: shown(mark.left) });
      if (!same(mark.right, zero + low * full))
        found.push({
          what: "length",
          row: label,
          expected: shown(zero + low * full),
          found: shown(mark.right),
        });
      if (emphasis !== undefined) {
        const key = emphasis ? "lead" : "rest";
        used.set(key, (used.get(key) ?? new Set()).add(mark.fill));
      }
      if (mark.fill === track || !saysOfRow(mark.fill, emphasis, colours))
        found.push({ what: "colour", row: label, found: mark.fill });
    }
    found.push(...measureHatch(hatch, row, { zero, full }, bar[0]?.fill));
  });
  const [lead, rest] = [used.get("lead"), used.get("rest")];
  if ((lead?.size ?? 0) > 1 || (rest?.size ?? 0) > 1 || [...(lead ?? [])].some((each) => rest?.has(each)))
    found.push({ what: "colour", found: [...(lead ?? []), ...(rest ?? [])].join(", ") });
  return [...found, ...ticks(drawing.texts, rows, zero, full), ...besides(drawing.texts, rows)];
}
