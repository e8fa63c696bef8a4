import Fraction from "fraction.js";
import type { ClaimWords } from "../../language/claim-words.ts";
import { holds } from "../../language/majority.ts";
import { type Interval, interval } from "../../statistics/interval.ts";
import { type Call, type ConditionHelper, textAt } from "../helper.ts";
import { messages } from "../messages/claims.ts";
import { UNJUDGED } from "./condition.ts";
import { byShare, CONDITION_OPTIONS, judgeKeys } from "./judge.ts";

const NONE = new Fraction(0);
const ALL = new Fraction(1);
const KEY = { name: "nøkkel", kind: "text" } as const;

/** `(over "imdi.kunnskap" 50)`: a share compared with percentages, for every value that it can have. */
export const limits: readonly ConditionHelper[] = [
  limit("over", ["prosent"], (p) => interval(p, ALL, { includesLow: false, includesHigh: true })),
  limit("minst", ["prosent"], (p) => interval(p, ALL, { includesLow: true, includesHigh: true })),
  limit("under", ["prosent"], (p) => interval(NONE, p, { includesLow: true, includesHigh: false })),
  limit("høyst", ["prosent"], (p) => interval(NONE, p, { includesLow: true, includesHigh: true })),
  limit("mellom", ["fra", "til"], (from, to) =>
    interval(from, to, { includesLow: true, includesHigh: true }),
  ),
];

function limit(
  name: keyof ClaimWords["limits"],
  numbers: readonly string[],
  range: (first: Fraction, second: Fraction) => Interval,
): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: [KEY, ...numbers.map((number) => ({ name: number, kind: "number" as const }))],
    options: CONDITION_OPTIONS,
    example: `(${name} "imdi.kunnskap" ${numbers.length === 1 ? "50" : "50 90"})`,
    run(call, narrator) {
      const percents = numbers.map((_, index) => percentAt(call, index + 1));
      const isPercent = (p: Fraction | undefined): p is Fraction => p?.gte(NONE) === true && p.lte(ALL);
      if (!percents.every(isPercent) || percents[1]?.lt(percents[0] ?? NONE)) {
        narrator.problems.add(messages["narrative.not-a-percentage"], call.source, { name });
        return UNJUDGED;
      }
      const within = range(percents[0] ?? NONE, percents[1] ?? ALL);
      const amount = `${percents.map((p) => p.mul(100).toString()).join(" og ")} prosent`;
      const question = {
        id: `${name} ${amount}`,
        says: (words: ClaimWords) => `${words.limits[name]} ${amount}`,
      };
      const always = within.low.equals(NONE) && within.includesLow && within.high.equals(ALL);
      const said = { says: "number", range: within, ...(always && { always }) } as const;
      const judge = byShare((share) => holds(within, share));
      return judgeKeys(
        [textAt(call, 0)],
        { ...question, judge, means: () => said, topic: "share", range: within },
        call,
        narrator,
      );
    },
  };
}

/** Undefined where no number stands: in a span any word may. */
function percentAt(call: Call, index: number): Fraction | undefined {
  const written = String(call.parameters[index]);
  return /^-?\d+(?:\.\d+)?$/.test(written) ? new Fraction(written).div(100) : undefined;
}
