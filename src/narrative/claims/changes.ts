import Fraction from "fraction.js";
import type { Relation } from "../../language/detect/agree/inside-claims.ts";
import { readRange } from "../../language/range.ts";
import { CHANGE_STEPS, RATIOS } from "../../language/thresholds.ts";
import type { KnownChange } from "../../statistics/change.ts";
import { type Interval, intersect, isPoint, isWithin, point } from "../../statistics/interval.ts";
import type { Aggregate } from "../../survey/survey.ts";
import { type ChangeOf, changeOf, describeGate, whyUntold } from "../change.ts";
import type { ConditionHelper } from "../helper.ts";
import type { Narrator } from "../narrator.ts";
import { conditionOnKeys, type Judge, type Judgement, knownOf, type Says } from "./judge.ts";
import type { Unknown } from "./unknown.ts";

const NONE = new Fraction(0);
/** The smallest change that has words. */
const SMALLEST = readRange(CHANGE_STEPS[0].size).low;

type Known = Extract<ChangeOf, { kind: "compared" }>;

/** `(økt "tolk.retningslinjer")`: what has happened since the edition before, behind the comparability gate. */
export const changes: readonly ConditionHelper[] = [
  change("økt", ({ changes: words }) => words.increased, moved("up"), "change-up", 1),
  change("gått-ned", ({ changes: words }) => words.decreased, moved("down"), "change-down", -1),
  change("uendret", ({ changes: words }) => words.unchanged, unchanged, "change-same", 0),
  change("doblet", ({ changes: words }) => words.doubled, grown(RATIOS[0].ratio), "doubled"),
  change(
    "mer-enn-doblet",
    ({ changes: words }) => words.moreThanDoubled,
    grown(RATIOS[1].ratio),
    "more-than-doubled",
  ),
  change("signifikant", ({ changes: words }) => words.significant, significant, "significant"),
];

/** @param place on the line from down (−1) to up (1): two claims at different places contradict each other */
function change(
  name: string,
  says: Says,
  judge: (change: Known) => Judgement,
  said: Relation["says"],
  place?: number,
): ConditionHelper {
  const judged: Judge = (aggregate, describes, narrator) => {
    const found = changeOf(aggregate, describes, narrator);
    if (found.kind === "incomparable")
      return { verdict: "unknown", why: whyIncomparable(found, aggregate, narrator) };
    const values = valuesBefore(found, narrator);
    return { ...judge(found), values };
  };
  const range = place === undefined ? {} : { range: point(new Fraction(place)) };
  const topic = place === undefined ? name : "change";
  return conditionOnKeys(
    name,
    { says, judge: judged, means: () => ({ says: said }), topic, ...range },
    `(${name} "tolk.retningslinjer")`,
  );
}

/** Up: significant, and at least the smallest change that has words. Denied only where it surely went no such way. */
function moved(direction: "up" | "down"): (change: Known) => Judgement {
  return ({ telling }) => {
    const { change } = telling;
    if (change.kind === "direction") return { verdict: change.direction === direction ? "holds" : "fails" };
    if (change.kind === "unknown") return unknown(telling);
    const [size, likely] =
      direction === "up" ? [change.delta, change.likely] : [change.delta, change.likely].map(opposite);
    if (!size || !likely) return unknown(telling);
    if (change.kind === "significant" && size.low.gte(SMALLEST)) return { verdict: "holds" };
    return likely.high.lte(NONE) ? { verdict: "fails" } : unknown(telling);
  };
}

/** As the words have it: what is told to be about the same is; what is told to have moved is not. */
function unchanged({ telling }: Known): Judgement {
  if (!telling.ok || telling.direction === "unknown") return unknown(telling);
  return { verdict: telling.direction === "same" ? "holds" : "fails" };
}

/** The ratio is within the range, and the increase is significant and no smaller than any that has words. */
function grown(range: string): (change: Known) => Judgement {
  const percents = readRange(range);
  const ratios: Interval = { ...percents, low: percents.low.div(100), high: percents.high.div(100) };
  return (found) => {
    const { change } = found.telling;
    if (change.kind === "direction") {
      return change.direction === "up" ? unknown(found.telling) : { verdict: "fails" };
    }
    if (change.kind === "unknown") return unknown(found.telling);
    const up = moved("up")(found);
    if (up.verdict === "fails") return up;
    if (change.ratio === undefined) return unknown(found.telling);
    if (up.verdict === "holds" && isWithin(change.ratio, ratios)) return { verdict: "holds" };
    // Of a sample, the ratio of all is not known so well that «not doubled» could be said.
    return isExact(change) && !intersect(change.ratio, ratios)
      ? { verdict: "fails" }
      : unknown(found.telling);
  };
}

/** Only a test against chance can tell. */
function significant({ telling }: Known): Judgement {
  const { change } = telling;
  if (change.kind === "direction") return { verdict: "unknown", why: { code: "no-change" } };
  if (change.kind === "unknown") return unknown(telling);
  if (change.by === "rounding") return { verdict: "unknown", why: { code: "no-base" } };
  return { verdict: change.kind === "significant" ? "holds" : "fails" };
}

function unknown(telling: Known["telling"]): Judgement {
  return { verdict: "unknown", why: whyUnknown(telling) };
}

function whyUnknown(telling: Known["telling"]): Unknown {
  const why = whyUntold(telling);
  switch (why) {
    case "hidden":
    case "no-share":
    case "tenths":
    case "no-base":
    case "chance":
    case "too-coarse":
      return { code: why };
    case "too-small":
      return { code: "chance" };
    case undefined:
      return { code: "too-coarse" };
  }
}

function whyIncomparable(
  { gate }: Extract<ChangeOf, { kind: "incomparable" }>,
  { group }: Aggregate,
  { language }: Narrator,
): Unknown {
  return { code: "not-comparable", gate: { ...describeGate(gate, language.code), group } };
}

function valuesBefore({ before }: Known, narrator: Narrator): readonly string[] {
  const { previous } = narrator.survey;
  return before && previous ? [knownOf(before, narrator, previous)] : [];
}

/** Everyone answered both times, or nothing but rounding stands between the figures and what they tell. */
function isExact({ delta, likely }: KnownChange): boolean {
  return isPoint(delta) ? isPoint(likely) : delta.low.equals(likely.low) && delta.high.equals(likely.high);
}

function opposite({ low, high, includesLow, includesHigh }: Interval): Interval {
  return { low: high.neg(), high: low.neg(), includesLow: includesHigh, includesHigh: includesLow };
}
