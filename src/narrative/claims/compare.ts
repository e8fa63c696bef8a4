import Fraction from "fraction.js";
import type { Verdict } from "../../language/majority.ts";
import { holds } from "../../language/majority.ts";
import { readRange } from "../../language/range.ts";
import { EQUAL } from "../../language/thresholds.ts";
import { likelyDifference } from "../../statistics/difference.ts";
import { contains, type Interval, scale, subtract } from "../../statistics/interval.ts";
import { isShare } from "../../statistics/likely.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { Narrator } from "../narrator.ts";
import { type Describes, populationOf } from "./basis.ts";
import { type Judgement, unsure } from "./judge.ts";
import { whyNoShare } from "./unknown.ts";

const NONE = new Fraction(0);
const EQUALLY = readRange(EQUAL.difference);

/** All that the first less the second can be, in percentage points, or why that is not known. */
export type Difference =
  | { readonly kind: "known"; readonly delta: Interval; readonly of?: "amounts" }
  | (Judgement & { readonly kind: "unknown" });

/** Compares two figures of one edition: exactly among those who answered, with a margin for all that were asked. */
export function differenceOf(
  first: Aggregate,
  second: Aggregate,
  describes: Describes,
  narrator: Narrator,
): Difference {
  const [a, b] = [first.estimate, second.estimate];
  if (a.kind === "amount" && b.kind === "amount" && a.statistic === b.statistic) {
    // How far the answers are from each other is not known, and so no margin is.
    if (describes === "population") return { kind: "unknown", verdict: "unknown", why: { code: "no-base" } };
    return { kind: "known", delta: subtract(a.range, b.range), of: "amounts" };
  }
  if (!isShare(a)) return { kind: "unknown", verdict: "unknown", why: whyNoShare(first) };
  if (!isShare(b)) return { kind: "unknown", verdict: "unknown", why: whyNoShare(second) };
  if (describes === "respondents") {
    return { kind: "known", delta: scale(subtract(a.share, b.share), 100) };
  }
  const delta = likelyDifference(
    { estimate: a, population: populationOf(first, narrator) },
    { estimate: b, population: populationOf(second, narrator) },
    areApart(first.group, second.group),
  );
  return delta ? { kind: "known", delta } : { kind: "unknown", verdict: "unknown", why: { code: "no-base" } };
}

/** Whether the first is larger. */
export function isLarger(difference: Difference, describes: Describes): Judgement {
  if (difference.kind === "unknown") return judgementOf(difference);
  return unsure(above(difference.delta), describes);
}

/** Whether the two are as good as equal (`EQUAL` in the table of thresholds). */
export function areEqual(difference: Difference, describes: Describes): Judgement {
  if (difference.kind === "unknown") return judgementOf(difference);
  if (difference.of === "amounts") return { verdict: "unknown", why: { code: "no-share" } };
  return unsure(holds(EQUALLY, difference.delta), describes);
}

/** Whether chance cannot be what parts the two. It is always asked of all that were asked. */
export function isSignificant(difference: Difference): Judgement {
  if (difference.kind === "unknown") return judgementOf(difference);
  return { verdict: contains(difference.delta, NONE) ? "fails" : "holds" };
}

function judgementOf({ verdict, why }: Judgement): Judgement {
  return { verdict, ...(why && { why }) };
}

function above({ low, high, includesLow }: Interval): Verdict {
  if (low.gt(NONE) || (low.equals(NONE) && !includesLow)) return "holds";
  return high.lte(NONE) ? "fails" : "unknown";
}

/** Two values of one background variable have no units in common; of other groups nothing is known. */
function areApart(first: string, second: string): boolean {
  const [a, b] = [first, second].map((id) => id.split("="));
  return first !== second && a?.[1] !== undefined && b?.[1] !== undefined && a[0] === b[0];
}
