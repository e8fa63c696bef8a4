import { type Interval, scale, subtract, widen } from "./interval.ts";
import { reachOf, type Share } from "./likely.ts";
import { rootOfSquares } from "./square-root.ts";

/** One of two shares that are compared. */
export interface Compared {
  readonly estimate: Share;
  /** All units of its group that were asked; not known only widens the margin. */
  readonly population?: number | undefined;
}

/**
 * All that the difference between the shares of all that were asked may be, at 95 percent confidence, in
 * percentage points; above 0 where the first is larger.
 *
 * The errors of two groups without units in common do not depend on each other, and are put together by
 * the root of their squares (Newcombe 1998, method 10). Otherwise nothing is known of how they hang
 * together, and they are added: no dependence can make more of them than that.
 *
 * @param apart whether the two have no units in common
 * @returns undefined where a base is not known
 */
export function likelyDifference(first: Compared, second: Compared, apart: boolean): Interval | undefined {
  if (first.estimate.base === undefined || second.estimate.base === undefined) return undefined;
  const a = reachOf(first.estimate, first.population);
  const b = reachOf(second.estimate, second.population);
  const delta = subtract(first.estimate.share, second.estimate.share);
  const [below, above] = apart
    ? [rootOfSquares(a.below, b.above), rootOfSquares(a.above, b.below)]
    : [a.below.add(b.above), a.above.add(b.below)];
  return scale(widen(delta, below, above), 100);
}
