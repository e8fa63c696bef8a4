import { surveyIn } from "./rounds.ts";
import type { Aggregate, Group, Localized, Question, Survey } from "./survey.ts";

/** What an aggregate may be compared with in the edition before, or why it may not. */
export type Comparison =
  | {
      readonly kind: "comparable";
      /** The same figure then; absent where only the change since is known. */
      readonly before: Aggregate | undefined;
      /** Of the survey before. */
      readonly year: number;
    }
  | Incomparable;

/**
 * - `no-previous`: the edition names none before it
 * - `year`: the one that it names is not of an earlier year
 * - `undeclared`: `questions.yaml` does not say that the two can be compared
 * - `declared`: it says that they can't, and why
 * - `no-question`, `no-figure`: the edition before has not got it
 * - `other-group`: the group is made up differently, or was not the one that was asked
 * - `other-answers`: there were other answers to choose from
 */
export type Incomparable =
  | { readonly kind: Exclude<IncomparableKind, "declared" | "other-answers"> }
  | { readonly kind: "declared"; readonly reason: Localized | undefined }
  | { readonly kind: "other-answers"; readonly options: readonly string[] };

export type IncomparableKind =
  | "no-previous"
  | "year"
  | "undeclared"
  | "declared"
  | "no-question"
  | "no-figure"
  | "other-group"
  | "other-answers";

/**
 * The gate that every word about change passes: only the same question, put to the same group, with the same
 * answers to choose from, and declared to be so (language.md §3).
 */
export function comparisonOf(survey: Survey, aggregate: Aggregate): Comparison {
  return comparisonWith(survey, survey.edition.previous, aggregate);
}

/** The same, with any earlier edition. @param earlier its id */
export function comparisonWith(
  survey: Survey,
  earlier: string | undefined,
  aggregate: Aggregate,
): Comparison {
  const { edition, questions } = survey;
  const question = questions.get(aggregate.question);
  if (earlier === undefined || question === undefined) return { kind: "no-previous" };
  const previous = surveyIn(survey, earlier);
  const declared = question.comparableWith[earlier];
  if (declared === undefined) return { kind: "undeclared" };
  if (!declared.comparable) return { kind: "declared", reason: declared.reason };
  const year = previous?.edition.year ?? Number.parseInt(earlier, 10);
  if (!(year < edition.year)) return { kind: "year" };
  // A change that was published as such has been compared by the one who published it.
  if (aggregate.estimate.kind === "direction") return { kind: "comparable", before: undefined, year };
  return between(aggregate, question, survey, previous, year);
}

function between(
  aggregate: Aggregate,
  question: Question,
  survey: Survey,
  previous: Survey | undefined,
  year: number,
): Comparison {
  const then = previous?.questions.get(aggregate.question);
  if (previous === undefined || then === undefined) return { kind: "no-question" };
  const differing = [
    ...[...question.options.keys()].filter((id) => !then.options.has(id)),
    ...[...then.options.keys()].filter((id) => !question.options.has(id)),
  ];
  if (differing.length > 0 || then.type !== question.type) {
    return { kind: "other-answers", options: differing };
  }
  if (then.base !== question.base || !isSameGroup(aggregate.group, survey.groups, previous.groups)) {
    return { kind: "other-group" };
  }
  const before = previous.aggregates.get(aggregate.key);
  return before === undefined ? { kind: "no-figure" } : { kind: "comparable", before, year };
}

/** Groups of one name are the same when they are made up of the same: «alle» with districts is another «alle». */
function isSameGroup(id: string, now: ReadonlyMap<string, Group>, then: ReadonlyMap<string, Group>): boolean {
  const [a, b] = [now.get(id), then.get(id)].map((group) => group && [...(group.sumOf ?? [])].sort().join());
  return a !== undefined && a === b;
}
