import { isRef, type PdfRef } from "../read/values.ts";
import { textString } from "../read/write.ts";
import type { PdfDraft } from "../save/draft.ts";
import type { Page } from "./pages.ts";
import type { Link } from "./rules/context.ts";

/**
 * Writes what links say into their active areas, and makes one of those of several lines, which is told by the corners
 * of each (ISO 32000-1, table 173).
 */
export function writeLinks(draft: PdfDraft, pages: readonly Page[], links: readonly Link[]): void {
  const { file } = draft;
  const rectOf = (ref: PdfRef) =>
    file.array(file.dict(ref)?.get("Rect")).map(Number) as [number, number, number, number];
  for (const { area, text, lines } of links) {
    const rects = [area, ...lines].map(rectOf);
    const edge = (side: 0 | 1 | 2 | 3, pick: (...values: number[]) => number) =>
      pick(...rects.map((rect) => rect[side]));
    draft.update(area, {
      Contents: textString(text),
      ...(lines.length > 0 && {
        Rect: [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)],
        QuadPoints: rects.flatMap(([left, bottom, right, top]) => [
          left,
          top,
          right,
          top,
          left,
          bottom,
          right,
          bottom,
        ]),
      }),
    });
  }
  for (const { index, ref } of pages) {
    const gone = new Set(
      links.flatMap(({ page, lines }) => (page === index ? lines.map((line) => line.ref) : [])),
    );
    if (gone.size === 0) continue;
    const annotations = file.array(file.dict(ref)?.get("Annots"));
    draft.update(ref, { Annots: annotations.filter((one) => !isRef(one) || !gone.has(one.ref)) });
  }
}
