/** A transformation of the plane: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  // By index: to take an array apart runs its iterator, and there are many of them.
  const a = inner[0];
  const b = inner[1];
  const c = inner[2];
  const d = inner[3];
  const e = inner[4];
  const f = inner[5];
  const A = outer[0];
  const B = outer[1];
  const C = outer[2];
  const D = outer[3];
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + outer[4],
    e * B + f * D + outer[5],
  ];
}

/** @param operands six numbers; anything else is no transformation */
export function matrixOf(operands: readonly unknown[]): Matrix {
  const n = (index: number) => Number(operands[index]);
  const matrix: Matrix = [n(0), n(1), n(2), n(3), n(4), n(5)];
  if (operands.length < 6 || matrix.some(Number.isNaN)) throw new Error(`No transformation: ${operands}`);
  return matrix;
}
