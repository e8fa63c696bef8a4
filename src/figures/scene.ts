import type { Measure } from "./measure.ts";

/** A text as it is drawn. */
export interface DrawnText {
  /** As it was to be, line breaks for spaces. */
  readonly text: string;
  /** px. */
  readonly size: number;
  /** Whether Vega has put «…» for the end of it. */
  readonly isCut: boolean;
  /** How far it reaches, in px from the left edge of the drawing. */
  readonly left: number;
  readonly right: number;
}

interface Item {
  readonly x?: number;
  readonly items?: readonly Mark[];
  readonly text?: unknown;
  readonly opacity?: number;
  readonly fontSize?: number;
  readonly fontWeight?: number | string;
  readonly limit?: number;
  readonly lineBreak?: string;
  readonly bounds?: { readonly x1: number; readonly x2: number };
}

interface Mark {
  readonly marktype: string;
  readonly items: readonly Item[];
}

/** The part of Vega's scenegraph that is read here. */
export interface Scene {
  readonly root: Mark;
}

/**
 * Every text of a drawing that can be seen.
 *
 * @param left where the scene begins in the drawing, px
 */
export function textsOf({ root }: Scene, left: number, measure: Measure): DrawnText[] {
  return inMark(root, left);

  function inMark({ marktype, items }: Mark, left: number): DrawnText[] {
    if (marktype === "group") {
      return items.flatMap((group) =>
        (group.items ?? []).flatMap((mark) => inMark(mark, left + (group.x ?? 0))),
      );
    }
    return marktype === "text" ? items.flatMap((item) => textOf(item, left)) : [];
  }

  function textOf(item: Item, offset: number): DrawnText[] {
    const { text, opacity, fontSize: size = 11, fontWeight, limit = 0, lineBreak, bounds } = item;
    const lines = [lineBreak === undefined ? text : String(text ?? "").split(lineBreak)]
      .flat()
      .map((line) => String(line ?? "").trim());
    if (opacity === 0 || lines.every((line) => line === "")) return [];
    const isCut = limit > 0 && lines.some((line) => measure(line, size, fontWeight) >= limit);
    const [left, right] = [offset + (bounds?.x1 ?? 0), offset + (bounds?.x2 ?? 0)];
    return [{ text: lines.join(" ").replace(/\s+/g, " "), size, isCut, left, right }];
  }
}
