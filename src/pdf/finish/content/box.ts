import type { Matrix } from "../../text/matrix.ts";

/** The smallest upright rectangle around some points; empty until the first. */
export class Box {
  left = Number.POSITIVE_INFINITY;
  bottom = Number.POSITIVE_INFINITY;
  right = Number.NEGATIVE_INFINITY;
  top = Number.NEGATIVE_INFINITY;

  get empty(): boolean {
    return this.left > this.right;
  }

  /** Takes in a point of the space that a matrix leads from. */
  add(matrix: Matrix, x: number, y: number): void {
    // By index: to take an array apart costs more than the sum, and there are many points.
    const px = matrix[0] * x + matrix[2] * y + matrix[4];
    const py = matrix[1] * x + matrix[3] * y + matrix[5];
    if (px < this.left) this.left = px;
    if (px > this.right) this.right = px;
    if (py < this.bottom) this.bottom = py;
    if (py > this.top) this.top = py;
  }

  /** Takes in a rectangle of that space, by two opposite corners. */
  addArea(matrix: Matrix, x: number, y: number, oppositeX: number, oppositeY: number): void {
    this.add(matrix, x, y);
    this.add(matrix, oppositeX, y);
    this.add(matrix, x, oppositeY);
    this.add(matrix, oppositeX, oppositeY);
  }

  addBox({ left, bottom, right, top }: Box): void {
    this.left = Math.min(this.left, left);
    this.bottom = Math.min(this.bottom, bottom);
    this.right = Math.max(this.right, right);
    this.top = Math.max(this.top, top);
  }

  clear(): void {
    this.left = this.bottom = Number.POSITIVE_INFINITY;
    this.right = this.top = Number.NEGATIVE_INFINITY;
  }
}
