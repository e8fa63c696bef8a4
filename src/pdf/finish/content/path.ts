import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";

/** The operators of a path, one after another, up to the one that paints it (ISO 32000-1, table 59). */
export const pathOperators = /\s*(?:(?:-?[\d.]+ )+(?:m|l|c|v|y|re)\s|h\s)+/y;
const operators = /((?:-?[\d.]+ )+)(m|l|c|v|y|re)\s/g;

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
    for (const [, operands = "", operator] of `${this.#source.slice(this.#start, this.#end)} `.matchAll(
      operators,
    )) {
      const numbers = operands.trim().split(" ").map(Number);
      if (operator === "re") {
        const [x = 0, y = 0, width = 0, height = 0] = numbers;
        for (const px of [x, x + width]) for (const py of [y, y + height]) box.add(this.#matrix, px, py);
      } else
        for (let i = 0; i + 1 < numbers.length; i += 2)
          box.add(this.#matrix, numbers[i] ?? 0, numbers[i + 1] ?? 0);
    }
  }
}
