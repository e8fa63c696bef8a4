import type { Verdict } from "../../language/majority.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Interval } from "../../statistics/interval.ts";
import { describeExact } from "../../survey/describe.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { Call, ConditionHelper, Parameter } from "../helper.ts";
import { aggregateOf } from "../helpers/find.ts";
import type { Narrator } from "../narrator.ts";
import { allOf, type Condition } from "./condition.ts";

/** Whether something holds of one aggregate. */
export type Judge = (aggregate: Aggregate, narrator: Narrator) => Verdict;

export const GROUP_OPTION = { gruppe: "text" } as const;
const KEYS: readonly Parameter[] = [{ name: "nøkkel", kind: "text", many: true }];

/** Stands for a condition that could not be judged, since a problem was found in it. */
export const UNJUDGED: Condition = { verdict: "unknown", says: "", keys: [], values: [] };

/** A condition on one or more keys; it has to hold of each of them. */
export function conditionOnKeys(name: string, says: string, judge: Judge, example: string): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: KEYS,
    options: GROUP_OPTION,
    example,
    run: (call, narrator) => judgeKeys(call.parameters.map(String), says, judge, call, narrator),
  };
}

/** Judges the aggregates that the author names. */
export function judgeKeys(
  keys: readonly string[],
  says: string,
  judge: Judge,
  call: Call,
  narrator: Narrator,
): Condition {
  const aggregates = keys.map((key) => aggregateOf(call, key, narrator));
  return allOf(aggregates.map((a) => (a ? judgeAggregate(a, says, judge, narrator) : UNJUDGED)));
}

/** One aggregate's condition, with the words and the values for messages and for the list of claims. */
export function judgeAggregate(
  aggregate: Aggregate,
  says: string,
  judge: Judge,
  narrator: Narrator,
): Condition {
  return {
    verdict: judge(aggregate, narrator),
    says,
    keys: [aggregate.key],
    values: [describeExact(aggregate, narrator.language)],
  };
}

/** Judges by the share; what has none cannot be known. */
export function byShare(judge: (share: Interval) => Verdict): Judge {
  return ({ estimate }) => {
    const share = shareOf(estimate);
    return share ? judge(share) : "unknown";
  };
}
