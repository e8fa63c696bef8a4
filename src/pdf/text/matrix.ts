/** A transformation of the plane: [a b c d e f] (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, outer: Matrix): Matrix {
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** @param operands six numbers; anything else is no transformation */
export function matrixOf(operands: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number);
  const matrix = [
    a ?? Number.NaN,
    b ?? Number.NaN,
    c ?? Number.NaN,
    d ?? Number.NaN,
    e ?? Number.NaN,
    f ?? Number.NaN,
  ] as const;
  if (matrix.some(Number.isNaN)) throw new Error(`No transformation: ${operands}`);
  return matrix;
}
