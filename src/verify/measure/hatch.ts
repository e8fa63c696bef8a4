import type { Mark } from "../drawing.ts";
import type { DrawnRow, Misdrawn } from "./drawn-row.ts";
import { hatchEdge, near, shown } from "./marks.ts";

/**
 * What is not known is hatched from the least that a share may be to the most, in the colour of its row; what is known is
 * not.
 *
 * @param strokes those of the row
 * @param zero where nought is, and how long everybody is, px
 * @param paint the colour of the row's other mark, where it has one
 */
export function measureHatch(
  strokes: readonly Mark[],
  { label, share }: DrawnRow,
  { zero, full }: { readonly zero: number; readonly full: number },
  paint: string | undefined,
): readonly Misdrawn[] {
  const { low, high } = share ?? { low: 0, high: 0 };
  if (high > low !== strokes.length > 0)
    return [{ what: "uncertain", row: label, found: String(strokes.length) }];
  if (strokes.length === 0) return [];
  const [from, to] = [zero + low * full, zero + high * full];
  const left = Math.min(...strokes.map((each) => each.left));
  const right = Math.max(...strokes.map((each) => each.right));
  const isThere =
    left >= from - near && right <= to + near && left <= from + hatchEdge && right >= to - hatchEdge;
  const isPainted = paint === undefined || strokes.every(({ stroke }) => stroke === paint);
  return [
    ...(isThere
      ? []
      : [
          {
            what: "uncertain" as const,
            row: label,
            expected: `${shown(from)}–${shown(to)}`,
            found: `${shown(left)}–${shown(right)}`,
          },
        ]),
    ...(isPainted ? [] : [{ what: "colour" as const, row: label }]),
  ];
}
