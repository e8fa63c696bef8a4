import { type Comparison, comparisonOf } from "../survey/comparable.ts";
import type { Aggregate, Localized, Question, Survey } from "../survey/survey.ts";

/** What keeps a whole question from being compared, whichever of its figures is asked for. */
export type IncomparableQuestion =
  | { readonly kind: "undeclared" | "other-answers" | "year" }
  | { readonly kind: "declared"; readonly reason: Localized | undefined };

/** Whether a figure may be held against the earlier edition's: the gate of `comparable.ts`, for any two editions. */
export function gateOf(aggregate: Aggregate, old: Survey, current: Survey): Comparison {
  return comparisonOf(facing(old, current), aggregate);
}

/**
 * Whether a question may be compared with an earlier edition's.
 *
 * @returns why not; undefined where it may
 */
export function incomparableQuestion(
  question: Question,
  old: Survey,
  current: Survey,
): IncomparableQuestion | undefined {
  const figures = [...current.aggregates.values()].filter((one) => one.question === question.id);
  // Without figures there is nothing to compare, whatever is declared.
  if (figures.length === 0) return { kind: "undeclared" };
  for (const figure of figures) {
    const gate = gateOf(figure, old, current);
    if (gate.kind === "declared") return gate;
    if (gate.kind === "undeclared" || gate.kind === "other-answers" || gate.kind === "year") {
      return { kind: gate.kind };
    }
  }
  return undefined;
}

/** Whether what is told of a figure may be held against the earlier edition's, and that edition has it. */
export function isComparable(key: string, old: Survey, current: Survey): boolean {
  const aggregate = current.aggregates.get(key);
  if (aggregate === undefined || !old.aggregates.has(key)) return false;
  return gateOf(aggregate, old, current).kind === "comparable";
}

/** The later edition as if the earlier one were the one before it. */
function facing(old: Survey, current: Survey): Survey {
  return { ...current, edition: { ...current.edition, previous: old.edition.id }, previous: old };
}
