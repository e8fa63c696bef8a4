import type { KnownRow } from "../account/rows.ts";

/** An interval no wider than this is drawn as the value that was published. */
const pointWidth = 0.01 + 1e-9;

/** The share that a drawing may show: a point, or all that it can be. */
export function drawable({ low, high, value }: KnownRow) {
  if (low === undefined || high === undefined) return undefined;
  return value !== undefined && high - low <= pointWidth ? { low: value, high: value } : { low, high };
}
