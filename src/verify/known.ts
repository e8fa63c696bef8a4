import type { KnownRow } from "../account/rows.ts";

/** An interval no wider than this is drawn as the value that was published. */
const pointWidth = 0.01 + 1e-9;

/** The share that a drawing may show: a point, or all that it can be. @param tenths whether it is drawn in tenths */
export function drawable({ low, high, value, precision }: KnownRow, tenths: boolean) {
  if (low === undefined || high === undefined) return undefined;
  const isTenth = tenths && precision === 0.1 && value !== undefined && isWhole(value * 10);
  if (value !== undefined && (high - low <= pointWidth || isTenth)) return { low: value, high: value };
  return { low, high };
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-9;
}
