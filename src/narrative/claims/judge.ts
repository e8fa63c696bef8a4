import type { ClaimWords } from "../../language/claim-words.ts";
import type { Relation } from "../../language/detect/agree/inside-claims.ts";
import type { Verdict } from "../../language/majority.ts";
import { place } from "../../problems/show.ts";
import { shareOf } from "../../statistics/estimate.ts";
import type { Interval } from "../../statistics/interval.ts";
import { describeExact, describeValue } from "../../survey/describe.ts";
import type { Aggregate, Survey } from "../../survey/survey.ts";
import type { Call, ConditionHelper, Parameter } from "../helper.ts";
import { aggregateOf, WHOSE_OPTIONS } from "../helpers/find.ts";
import type { Narrator } from "../narrator.ts";
import { DESCRIBES_OPTION, type Describes, describedIn, describesOf, knownShare } from "./basis.ts";
import { allOf, type Condition, UNJUDGED } from "./condition.ts";
import { type Unknown, whyNoShare } from "./unknown.ts";

/** Whether something holds of one aggregate, and why it cannot be known. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly why?: Unknown;
  /** Other values that it was judged by, in words. */
  readonly values?: readonly string[];
}

export type Judge = (aggregate: Aggregate, describes: Describes, narrator: Narrator) => Judgement;

/** Picks words for the list of claims from a written language's. */
export type Says = (words: ClaimWords) => string;

/** What a condition asks of an aggregate, and how it is told. */
export interface Question {
  /** The same in every written language, and of nothing else that may be asked. */
  readonly id: string;
  /** In words, for the list of claims: «flertall», «over 50 prosent». */
  readonly says: Says;
  readonly judge: Judge;
  /** What its words say, for what may be typed within the claim. */
  readonly means: (aggregate: Aggregate, narrator: Narrator) => Omit<Relation, "is" | "keys">;
  /** What is spoken of, and the values of which it is true: see `Assertion`. */
  readonly topic: string;
  readonly range?: Interval;
  /** Words that would have been true instead, where there are such. */
  readonly instead?: (aggregate: Aggregate, describes: Describes, narrator: Narrator) => readonly string[];
}

export const CONDITION_OPTIONS = { ...WHOSE_OPTIONS, ...DESCRIBES_OPTION } as const;
export const KEYS: readonly Parameter[] = [{ name: "nøkkel", kind: "text", many: true }];

/** A condition on one or more keys; it has to hold of each of them. */
export function conditionOnKeys(
  name: string,
  question: Omit<Question, "id">,
  example: string,
): ConditionHelper {
  return {
    kind: "condition",
    name,
    parameters: KEYS,
    options: CONDITION_OPTIONS,
    example,
    run: (call, narrator) =>
      judgeKeys(call.parameters.map(String), { id: name, ...question }, call, narrator),
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
  return allOf(aggregates.map((a) => (a ? judgeAggregate(a, question, call, narrator) : UNJUDGED)));
}

/** One aggregate's condition, with the words and the values for messages and for the list of claims. */
export function judgeAggregate(
  aggregate: Aggregate,
  { id, says, judge, means, topic, range, instead }: Question,
  call: Call,
  narrator: Narrator,
): Condition {
  if (aggregate.estimate.kind === "missing") return UNJUDGED;
  const describes = describesOf(call, narrator);
  const { verdict, why, values = [] } = judge(aggregate, describes, narrator);
  const { key } = aggregate;
  return {
    verdict,
    says: describedIn(says(narrator.language.claims), call, narrator.language),
    keys: [key],
    values: [knownOf(aggregate, narrator), ...values],
    ...(why && { why }),
    means: { is: "relation", keys: [key], ...means(aggregate, narrator) },
    ...(instead && verdict !== "holds" && { instead: instead(aggregate, describes, narrator) }),
    asserts: [{ key, topic: `${topic} ${describes}`, says: id, positive: true, ...(range && { range }) }],
  };
}

/**
 * «fra og med 85,5 %, men under 86,5 % (data/2015/aggregates.csv:5)». What is hidden stays so.
 *
 * @param survey the edition that it is from, where that is another than the one that is told
 */
export function knownOf(aggregate: Aggregate, { language, ...narrator }: Narrator, survey?: Survey): string {
  const { estimate, sources } = aggregate;
  const { terms } = language;
  const value = shareOf(estimate)
    ? describeExact(aggregate, language)
    : estimate.kind === "suppressed"
      ? terms.signs.suppressed.spoken
      : describeValue(aggregate, survey ?? narrator.survey, language);
  return `${value} (${sources.map(({ column: _, ...row }) => place(row)).join(", ")})`;
}

/** Judges by all that the share that the claim is about can be; what has none cannot be known. */
export function byShare(judge: (share: Interval) => Verdict): Judge {
  return (aggregate, describes, narrator) => {
    if (shareOf(aggregate.estimate) === undefined) {
      return { verdict: "unknown", why: whyNoShare(aggregate) };
    }
    const share = knownShare(aggregate, describes, narrator);
    if (share === undefined) return { verdict: "unknown", why: { code: "no-base" } };
    return unsure(judge(share), describes);
  };
}

/** A verdict with its reason, where a part of what the figure can be would do. */
export function unsure(verdict: Verdict, describes: Describes): Judgement {
  if (verdict !== "unknown") return { verdict };
  return { verdict, why: { code: describes === "population" ? "margin" : "too-coarse" } };
}
