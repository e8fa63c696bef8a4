import Fraction from "fraction.js";
import type { DirectionEstimate, Estimate } from "./estimate.ts";
import { contains, divide, type Interval, scale, subtract, widen } from "./interval.ts";
import { isShare, reachOf, type Share } from "./likely.ts";
import { type Paired, panelShift } from "./panel.ts";
import { rootOfSquares } from "./square-root.ts";

/** What is known of the two rounds besides the two figures. */
export interface Rounds {
  /** All units that were asked in each round; not known only widens the margin. */
  readonly population?: { readonly previous?: number | undefined; readonly current?: number | undefined };
  /** The answers of the units that are in both rounds; then the change is theirs. */
  readonly paired?: Paired | undefined;
  /**
   * Whether sentences speak of those who answered or of all that were asked (language.md §6). Published
   * figures without a base may be compared only in the first case, since their margin is not known.
   */
  readonly describes: "respondents" | "population";
}

/** The change between two shares, in percentage points; above 0 where the share has grown. */
export interface KnownChange {
  /**
   * `significant` when chance (and rounding) cannot be what made the difference; `not-significant` when
   * it can.
   */
  readonly kind: "significant" | "not-significant";
  /** Of the figures themselves: one value where both are counted, else all that rounding leaves. */
  readonly delta: Interval;
  /** All that the change can be at 95 percent confidence. The same as `delta` where there is no margin. */
  readonly likely: Interval;
  /** The share now divided by the share before; absent where that can be 0. */
  readonly ratio?: Interval;
  /** What the verdict rests on: samples with their margins, the same units in both rounds, or rounding alone. */
  readonly by: "margin" | "panel" | "rounding";
}

/** The change between the same question's figures in two rounds. */
export type Change =
  | KnownChange
  /** Published without a size. */
  | { readonly kind: "direction"; readonly direction: DirectionEstimate["change"] }
  | { readonly kind: "unknown"; readonly why: UnknownChange };

/**
 * - `hidden`: one of them may not be shown
 * - `no-share`: one of them is no share: words, or a count without a base
 * - `tenths`: both are known no better than to a tenth
 * - `no-base`: how many answered is not known, so the margin is not either
 */
export type UnknownChange = "hidden" | "no-share" | "tenths" | "no-base";

const ZERO = new Fraction(0);
/** Percent needs to be known at least this well to be compared (language.md §1 and §3). */
const PRECISE = new Fraction(1, 100);

/**
 * The change from one round to the next. That question, base and answers are the same, the caller sees to.
 *
 * Counted shares are tested with the finite population correction in both rounds, or with McNemar's test
 * when the same units' answers are given. Published ones are subtracted interval from interval, and widened
 * by the margin when their base is known.
 */
export function changeBetween(previous: Estimate, current: Estimate, rounds: Rounds): Change {
  if (previous.kind === "suppressed" || current.kind === "suppressed") return unknown("hidden");
  if (current.kind === "direction") return { kind: "direction", direction: current.change };
  if (rounds.paired !== undefined) {
    const { significant, ...shift } = panelShift(rounds.paired, rounds.population);
    return { kind: significant ? "significant" : "not-significant", ...shift, by: "panel" };
  }
  if (!isShare(previous) || !isShare(current)) return unknown("no-share");
  if (!isPrecise(previous) && !isPrecise(current)) return unknown("tenths");

  const delta = scale(subtract(current.share, previous.share), 100);
  const ratio = divide(current.share, previous.share);
  const known = { delta, ...(ratio && { ratio }) };
  if (previous.base === undefined || current.base === undefined) {
    if (rounds.describes === "population") return unknown("no-base");
    return { kind: leavesOut(delta, ZERO), ...known, likely: delta, by: "rounding" };
  }
  const likely = scale(likelyShift(previous, current, rounds), 100);
  return { kind: leavesOut(likely, ZERO), ...known, likely, by: "margin" };
}

/**
 * All that the difference (in shares) can be: each round's own limits combined by the square root of the
 * sum of squares (Newcombe 1998, method 10), which is ±1.96·√(SE² + SE²) where neither has few yes or no.
 * With published shares, the widest over all that they can be.
 */
function likelyShift(previous: Share, current: Share, rounds: Rounds): Interval {
  const before = reachOf(previous, rounds.population?.previous);
  const now = reachOf(current, rounds.population?.current);
  return widen(
    subtract(current.share, previous.share),
    rootOfSquares(now.below, before.above),
    rootOfSquares(now.above, before.below),
  );
}

function leavesOut(values: Interval, value: Fraction): KnownChange["kind"] {
  return contains(values, value) ? "not-significant" : "significant";
}

function isPrecise({ share }: Share): boolean {
  return share.high.sub(share.low).lte(PRECISE);
}

function unknown(why: UnknownChange): Change {
  return { kind: "unknown", why };
}
