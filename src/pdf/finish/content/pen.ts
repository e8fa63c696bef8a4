import type { Glyphs } from "../../text/glyphs.ts";
import { identity, type Matrix, multiply } from "../../text/matrix.ts";
import type { Box } from "./box.ts";

/** How far letters reach below and above the baseline, as a share of the type size. */
const [descent, ascent] = [-0.25, 0.95];

/** Characters that stand on after each other, from where the text's position was set. */
export interface Piece {
  text: string;
  /** Where it begins and ends on the page, in points, with the size of the type there. */
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
  /** The byte after the last operator that shows it. */
  readonly end: number;
  /** How a space after it is written; undefined where the font has none. */
  readonly space: string | undefined;
  /** Whether it ends where a word may be broken. */
  broken: boolean;
}

/** What of a content's text is shown where: gathers letters, each shown by itself, into pieces. */
export class Pen {
  font: Glyphs | undefined;
  size = 0;
  #matrix: Matrix = identity;
  /** From where the position was set to where the next letter comes, and to the first and last of the piece. */
  #at = 0;
  #from = 0;
  #to = 0;
  #text = "";
  #end = -1;
  #broken = false;

  /** At the start of a text object, or where its position is set. What was gathered must be taken before. */
  place(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#at = 0;
  }

  /** Further on the same line. */
  move(distance: number): void {
    this.#at += distance;
  }

  /** To another line. */
  moveLine(x: number, y: number): void {
    this.#matrix = multiply([1, 0, 0, 1, this.#at + x, y], this.#matrix);
    this.#at = 0;
  }

  /** @param width of the text, in thousandths of the type size  @param end the byte after its operator */
  show(text: string, width: number, end: number, broken: boolean): void {
    if (this.#end === -1) this.#from = this.#at;
    this.#text += text;
    this.#to = this.#at + (width / 1000) * this.size;
    this.#end = end;
    this.#broken = broken;
  }

  /** Says that the word may be broken after what was shown last. @returns false when nothing is gathered */
  breakWord(): boolean {
    this.#broken = this.#end !== -1;
    return this.#broken;
  }

  /**
   * What was shown since the position was set, if anything.
   *
   * @param page from the content's space to the page's
   * @param box grows around it
   */
  take(page: Matrix, box: Box | undefined): Piece | undefined {
    if (this.#end === -1) return undefined;
    const matrix = multiply(this.#matrix, page);
    if (box) {
      for (const x of [this.#from, this.#to])
        for (const y of [descent, ascent]) box.add(matrix, x, y * this.size);
    }
    const scale = Math.hypot(matrix[0], matrix[1]);
    const code = this.font?.space;
    const piece = {
      text: this.#text,
      x: matrix[4] + matrix[0] * this.#from,
      y: matrix[5] + matrix[1] * this.#from,
      right: matrix[4] + matrix[0] * this.#to,
      size: this.size * scale,
      end: this.#end,
      space: code === undefined ? undefined : ` <${code.toString(16).padStart(4, "0")}> Tj`,
      broken: this.#broken,
    };
    this.#text = "";
    this.#end = -1;
    this.#broken = false;
    return piece;
  }
}
