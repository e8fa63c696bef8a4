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

/**
 * @param operands six numbers, as numbers or as they are written; anything else is no transformation
 * @param from which of the operands is the first
 */
export function matrixOf(operands: readonly unknown[], from = 0): Matrix {
  const a = Number(operands[from]);
  const b = Number(operands[from + 1]);
  const c = Number(operands[from + 2]);
  const d = Number(operands[from + 3]);
  const e = Number(operands[from + 4]);
  const f = Number(operands[from + 5]);
  // One that is none makes the sum none.
  if (Number.isNaN(a + b + c + d + e + f)) throw new Error(`No transformation: ${operands.slice(from)}`);
  return [a, b, c, d, e, f];
}
