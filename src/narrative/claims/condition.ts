import type { Condition as Means } from "../../language/detect/agree/inside-claims.ts";
import type { Language } from "../../language/language.ts";
import type { Verdict } from "../../language/majority.ts";
import { type Assertion, denied } from "./assertion.ts";
import type { Unknown } from "./unknown.ts";

/** A claim's condition, evaluated: what it says, of what, and whether it holds. */
export interface Condition {
  /** «Unknown» is not the same as false, and not to be published either. */
  readonly verdict: Verdict;
  /** In words, for the list of claims and for messages: «flertall», «over 50 prosent». */
  readonly says: string;
  /** Keys of the estimates it rests on. */
  readonly keys: readonly string[];
  /** The values it was judged by, in words: «86 prosent», «fra 55 til under 65 prosent». */
  readonly values: readonly string[];
  /** Why it is unknown, where it is. */
  readonly why?: Unknown;
  /** Words of the same kind that would have been true. */
  readonly instead?: readonly string[];
  /** What it says of which figures, so that the words within the claim can be held against it. Absent where nothing could be judged. */
  readonly means?: Means;
  /** What it says of which figure, so that two claims can be held against each other. */
  readonly asserts: readonly Assertion[];
}

/** Stands for a condition that could not be judged, since a problem was found in it: it says nothing. */
export const UNJUDGED: Condition = {
  verdict: "unknown",
  says: "",
  keys: [],
  values: [],
  asserts: [],
};

const OPPOSITE: Record<Verdict, Verdict> = { holds: "fails", fails: "holds", unknown: "unknown" };

/** True when both are, false when one is false, else unknown. */
export function allOf(conditions: readonly Condition[]): Condition {
  const verdicts = conditions.map((c) => c.verdict);
  const verdict = verdicts.includes("fails") ? "fails" : verdicts.includes("unknown") ? "unknown" : "holds";
  return joined("og", verdict, conditions);
}

/** True when one is, false when all are false, else unknown. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const verdicts = conditions.map((c) => c.verdict);
  const verdict = verdicts.includes("holds") ? "holds" : verdicts.includes("unknown") ? "unknown" : "fails";
  return joined("eller", verdict, conditions);
}

/** What cannot be known stays so when it is denied. */
export function not(condition: Condition, language: Language): Condition {
  if (!isJudged(condition)) return UNJUDGED;
  const { says, keys, values, why, means, asserts } = condition;
  return {
    verdict: OPPOSITE[condition.verdict],
    says: `${language.not} (${says})`,
    keys,
    values,
    ...(why && { why }),
    ...(means && { means: { is: "not", of: [means] } }),
    asserts: denied(asserts),
  };
}

/** One that was not judged has been reported where it is wrong, and is not told of again. */
export function isJudged({ says }: Pick<Condition, "says">): boolean {
  return says !== "";
}

function joinedMeaning(word: "og" | "eller", conditions: readonly Condition[]): { means?: Means } {
  const of = conditions.flatMap(({ means }) => means ?? []);
  const [only] = of;
  if (only === undefined) return {};
  return { means: of.length === 1 ? only : { is: word === "og" ? "and" : "or", of } };
}

function joined(word: "og" | "eller", verdict: Verdict, conditions: readonly Condition[]): Condition {
  const judged = conditions.filter(isJudged);
  if (judged.length < conditions.length && verdict === "unknown") return UNJUDGED;
  const [first] = judged;
  const why = verdict === "unknown" ? judged.find((c) => c.verdict === "unknown")?.why : undefined;
  return {
    verdict,
    says: [...new Set(judged.map((c) => c.says))].join(` ${word} `),
    keys: [...new Set(judged.flatMap((c) => c.keys))],
    values: [...new Set(judged.flatMap((c) => c.values))],
    ...(why && { why }),
    ...joinedMeaning(word, judged),
    ...(judged.length === 1 && first?.instead && { instead: first.instead }),
    // «Either a or b» says neither of a nor of b.
    asserts: word === "og" || judged.length === 1 ? judged.flatMap((c) => c.asserts) : [],
  };
}
