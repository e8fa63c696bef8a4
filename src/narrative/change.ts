import { type ChangeRefusal, type ChangeTelling, tellChange } from "../language/change.ts";
import type { WrittenLanguage } from "../language/language.ts";
import type { Rounds } from "../statistics/change.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { askedIn } from "../survey/asked.ts";
import { type Comparison, comparisonOf, type Incomparable } from "../survey/comparable.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import type { Describes } from "./claims/basis.ts";
import type { Narrator } from "./narrator.ts";

/** The change of a figure since the edition before, told, or why the two may not be held against each other. */
export type ChangeOf =
  | {
      readonly kind: "compared";
      /** The same figure in the edition before, where it is known. */
      readonly before: Aggregate | undefined;
      readonly telling: ChangeTelling;
    }
  | { readonly kind: "incomparable"; readonly gate: Incomparable };

/** Passes the comparability gate, and tells the change in the words of language.md §3. */
export function changeOf(aggregate: Aggregate, describes: Describes, narrator: Narrator): ChangeOf {
  const { survey, language } = narrator;
  const gate: Comparison = comparisonOf(survey, aggregate);
  if (gate.kind !== "comparable") return { kind: "incomparable", gate };
  const { before, year } = gate;
  const telling = tellChange(before?.estimate ?? UNKNOWN, aggregate.estimate, {
    language,
    ...roundsOf(aggregate, before, survey, survey.previous, describes),
    years: { previous: year, current: survey.edition.year },
  });
  return { kind: "compared", before, telling };
}

/** What is known of the two rounds besides the figures: how many were asked, and whom the words are about. */
export function roundsOf(
  aggregate: Aggregate,
  before: Aggregate | undefined,
  survey: Survey,
  previous: Survey | undefined,
  describes: Describes,
): Rounds {
  return {
    describes,
    population: {
      previous: previous && atLeast(askedIn(previous, aggregate.group), before?.estimate),
      current: atLeast(askedIn(survey, aggregate.group), aggregate.estimate),
    },
  };
}

/** Where only a published direction is known, there is no figure before. */
const UNKNOWN: Estimate = { kind: "mention" };

/** What is not said for sure by the words themselves. */
export function whyUntold(telling: ChangeTelling): ChangeRefusal | "chance" | undefined {
  if (!telling.ok) return telling.why;
  return telling.direction === "unknown" ? "chance" : undefined;
}

/** What stands in the way of a comparison, for a message. */
export function describeGate(gate: Incomparable, code: WrittenLanguage) {
  return {
    fault: gate.kind,
    reason: gate.kind === "declared" ? gate.reason?.[code] : undefined,
    options: gate.kind === "other-answers" ? gate.options : [],
  };
}

/** A population that is smaller than those who answered cannot be theirs. */
function atLeast(asked: number | undefined, estimate: Estimate | undefined): number | undefined {
  const base = estimate?.kind === "counted" || estimate?.kind === "published" ? estimate.base : undefined;
  return asked === undefined || (base !== undefined && base > asked) ? undefined : asked;
}
