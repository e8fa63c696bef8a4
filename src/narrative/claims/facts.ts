import type { Verdict } from "../../language/majority.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Interval } from "../../statistics/interval.ts";
import { aggregatesOf } from "../../survey/find.ts";
import type { ConditionHelper } from "../helper.ts";
import { conditionOnKeys, type Judge } from "./judge.ts";

/** Above every value that every other answer to the same question can have. */
const largest: Judge = (aggregate, { survey }) => {
  const own = shareOf(aggregate.estimate);
  const others = aggregatesOf(survey, aggregate.question, aggregate.group).filter(
    (a) => a.key !== aggregate.key,
  );
  const verdicts = others.map((other): Verdict => {
    const share = shareOf(other.estimate);
    return own && share ? above(own, share) : "unknown";
  });
  if (verdicts.length === 0) return "unknown";
  return verdicts.find((v) => v === "fails") ?? verdicts.find((v) => v === "unknown") ?? "holds";
};

function above(a: Interval, b: Interval): Verdict {
  if (a.low.gt(b.high) || (a.low.equals(b.high) && !(a.includesLow && b.includesHigh))) return "holds";
  return a.high.lte(b.low) ? "fails" : "unknown";
}

function direction(change: "up" | "down" | "same"): Judge {
  return ({ estimate }) => {
    if (estimate.kind !== "direction") return "unknown";
    return estimate.change === change ? "holds" : "fails";
  };
}

/** The source has said it in words; there is no figure to hold it against. */
const said: Judge = ({ estimate }) => (estimate.kind === "mention" ? "holds" : "unknown");

/** What the data say of an aggregate besides how large it is. */
export const facts: readonly ConditionHelper[] = [
  conditionOnKeys(
    "størst",
    { says: { nb: "størst av svarene", nn: "størst av svara" }, judge: largest },
    '(størst "mottak.utilstrekkelig.barnevern")',
  ),
  conditionOnKeys(
    "økt",
    { says: { nb: "økt siden sist", nn: "auka sidan sist" }, judge: direction("up") },
    '(økt "tolk.retningslinjer")',
  ),
  conditionOnKeys(
    "gått-ned",
    { says: { nb: "gått ned siden sist", nn: "gått ned sidan sist" }, judge: direction("down") },
    '(gått-ned "tolk.retningslinjer")',
  ),
  conditionOnKeys(
    "uendret",
    { says: { nb: "uendret siden sist", nn: "uendra sidan sist" }, judge: direction("same") },
    '(uendret "tolk.retningslinjer")',
  ),
  conditionOnKeys(
    "sagt",
    { says: { nb: "sagt med ord", nn: "sagt med ord" }, judge: said },
    '(sagt "imdi.nytte.hoy")',
  ),
];
