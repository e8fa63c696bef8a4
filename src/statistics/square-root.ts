import Fraction from "fraction.js";

/** Roots are found to this many decimals: a billionth of a share is far below what is ever told. */
const SCALE = 10n ** 12n;

/**
 * The square root, rounded up to twelve decimals: never below the true root, so a margin made with it is
 * never too narrow. Whole-number arithmetic only, so every machine finds the same.
 *
 * @throws when `value` is negative
 */
export function squareRootUp(value: Fraction): Fraction {
  if (value.s < 0n && value.n !== 0n) throw new Error(`No square root of ${value.toFraction()}`);
  // The smallest whole r with r² ≥ value · SCALE², where the right side is first rounded up.
  const target = (value.n * SCALE * SCALE + value.d - 1n) / value.d;
  const floor = floorRoot(target);
  return new Fraction(floor * floor === target ? floor : floor + 1n, SCALE);
}

/** The largest whole number whose square is at most `n` (Newton's method on whole numbers). */
function floorRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << BigInt(Math.ceil(n.toString(2).length / 2));
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** √(a² + b²), rounded up: how far two errors reach together that do not depend on each other. */
export function rootOfSquares(a: Fraction, b: Fraction): Fraction {
  return squareRootUp(a.mul(a).add(b.mul(b)));
}
