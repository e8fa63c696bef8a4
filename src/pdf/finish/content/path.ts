import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";

/** The operators of a path, one after another, up to the one that paints it (ISO 32000-1, table 59). */
export const pathOperators = /\s*(?:(?:-?[\d.]+ )+(?:m|l|c|v|y|re)\s|h\s)+/y;
/** A rectangle, by corner and size; then what is left are points. */
const rectangles = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re/g;
const numbers = /-?[\d.]+/g;

/** A path that was painted. Its points are read only when somebody asks how far it reaches. */
export class Path {
  readonly #source: string;
  readonly #start: number;
  readonly #end: number;
  readonly #matrix: Matrix;

  constructor(source: string, start: number, end: number, matrix: Matrix) {
    this.#source = source;
    this.#start = start;
    this.#end = end;
    this.#matrix = matrix;
  }

  /** Control points of curves count as points: the rectangle is never too small. */
  addTo(box: Box): void {
    const path = this.#source.slice(this.#start, this.#end);
    // Most paths have none, and to look for their numbers takes as long as all the rest.
    const points = path.includes("re") ? this.#withoutRectangles(path, box) : path;
    const found = points.match(numbers) ?? [];
    // The outermost of the path's own space first: a chart's dots are drawn with ten thousand points.
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.POSITIVE_INFINITY;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i + 1 < found.length; i += 2) {
      const x = Number(found[i]);
      const y = Number(found[i + 1]);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
    if (left > right) return;
    box.add(this.#matrix, left, bottom);
    box.add(this.#matrix, right, bottom);
    box.add(this.#matrix, left, top);
    box.add(this.#matrix, right, top);
  }

  #withoutRectangles(path: string, box: Box): string {
    return path.replace(rectangles, (_, x, y, width, height) => {
      for (const px of [Number(x), Number(x) + Number(width)])
        for (const py of [Number(y), Number(y) + Number(height)]) box.add(this.#matrix, px, py);
      return "";
    });
  }
}
