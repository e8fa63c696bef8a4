import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";

/** A rectangle, by corner and size; then what is left are points. */
const rectangles = /(-?[\d.]+) (-?[\d.]+) (-?[\d.]+) (-?[\d.]+) re/g;
const numbers = /-?[\d.]+/g;

/** A path that was painted, or several. Their points are read only when somebody asks how far it reaches. */
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
    // The outermost of the path's own space first.
    let left = Number.POSITIVE_INFINITY;
    let right = Number.NEGATIVE_INFINITY;
    let bottom = Number.POSITIVE_INFINITY;
    let top = Number.NEGATIVE_INFINITY;
    for (let i = 0; i + 1 < found.length; i += 2) {
      // No call for each: a chart's dots are drawn with ten thousand points.
      const x = +(found[i] as string);
      const y = +(found[i + 1] as string);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < bottom) bottom = y;
      if (y > top) top = y;
    }
    if (left > right) return;
    box.addArea(this.#matrix, left, bottom, right, top);
  }

  #withoutRectangles(path: string, box: Box): string {
    return path.replace(rectangles, (_, x, y, width, height) => {
      box.addArea(this.#matrix, Number(x), Number(y), Number(x) + Number(width), Number(y) + Number(height));
      return "";
    });
  }
}
