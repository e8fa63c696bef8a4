import type { WrittenLanguage } from "../../language/language.ts";
import type { Verdict } from "../../language/majority.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Interval } from "../../statistics/interval.ts";
import { describeExact, describeValue } from "../../survey/describe.ts";
import type { Aggregate } from "../../survey/survey.ts";
import type { Call, ConditionHelper, Parameter } from "../helper.ts";
import { aggregateOf } from "../helpers/find.ts";
import type { Narrator } from "../narrator.ts";
import { allOf, type Condition, UNJUDGED } from "./condition.ts";

/** Whether something holds of one aggregate. */
export type Judge = (aggregate: Aggregate, narrator: Narrator) => Verdict;

/** What a condition asks of an aggregate, and how it is told. */
export interface Question {
  /** In words, for the list of claims in either language: «flertall», «over 50 prosent». */
  readonly says: Readonly<Record<WrittenLanguage, string>>;
  readonly judge: Judge;
  /** The condition's name, where an author may type its words within the claim. */
  readonly covers?: string;
  /** Words that would have been true instead, where there are such. */
  readonly instead?: (aggregate: Aggregate, narrator: Narrator) => readonly string[];
}

export const GROUP_OPTION = { gruppe: "text" } as const;
const KEYS: readonly Parameter[] = [{ name: "nøkkel", kind: "text", many: true }];

/** A condition on one or more keys; it has to hold of each of them. */
export function conditionOnKeys(name: string, question: Question, example: string): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: KEYS,
    options: GROUP_OPTION,
    example,
    run: (call, narrator) =>
      judgeKeys(call.parameters.map(String), { covers: name, ...question }, call, narrator),
  };
}

/** Judges the aggregates that the author names. */
export function judgeKeys(
  keys: readonly string[],
  question: Question,
  call: Call,
  narrator: Narrator,
): Condition {
  const aggregates = keys.map((key) => aggregateOf(call, key, narrator));
  return allOf(aggregates.map((a) => (a ? judgeAggregate(a, question, narrator) : UNJUDGED)));
}

/** One aggregate's condition, with the words and the values for messages and for the list of claims. */
export function judgeAggregate(
  aggregate: Aggregate,
  { says, judge, covers, instead }: Question,
  narrator: Narrator,
): Condition {
  return {
    verdict: judge(aggregate, narrator),
    says: says[narrator.language.code],
    keys: [aggregate.key],
    values: [knownOf(aggregate, narrator)],
    covers: covers === undefined ? [] : [covers],
    ...(instead && { instead: instead(aggregate, narrator) }),
  };
}

/** «fra og med 85,5 %, men under 86,5 % (data/2015/aggregates.csv:5)». What is hidden stays so. */
function knownOf(aggregate: Aggregate, { survey, language }: Narrator): string {
  const { estimate, sources } = aggregate;
  const { terms } = language;
  const value = shareOf(estimate)
    ? describeExact(aggregate, language)
    : estimate.kind === "suppressed"
      ? terms.signs.suppressed.spoken
      : describeValue(aggregate, survey, language);
  return `${value} (${sources.map(({ file, line }) => [file, line].join(":")).join(", ")})`;
}

/** Judges by the share; what has none cannot be known. */
export function byShare(judge: (share: Interval) => Verdict): Judge {
  return ({ estimate }) => {
    const share = shareOf(estimate);
    return share ? judge(share) : "unknown";
  };
}
