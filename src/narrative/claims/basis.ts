import Fraction from "fraction.js";
import type { Language } from "../../language/language.ts";
import type { Basis } from "../../language/majority.ts";
import type { Interval } from "../../statistics/interval.ts";
import { isShare, likelyShare } from "../../statistics/likely.ts";
import { askedIn } from "../../survey/asked.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { Aggregate, Edition } from "../../survey/survey.ts";
import type { Call } from "../helper.ts";
import type { Narrator } from "../narrator.ts";

/** Whom a claim is about: those who answered, or all that were asked (language.md §6). */
export type Describes = Edition["describes"];

/** `gjelder=` on a claim overrides what the edition says of all its claims. */
export const DESCRIBES_OPTION = { gjelder: ["svarte", "spurte"] } as const;

export function describesOf(call: Call, { survey }: Narrator): Describes {
  const asked = call.options.gjelder;
  if (asked === undefined) return survey.edition.describes;
  return asked === "spurte" ? "population" : "respondents";
}

/** For the list of claims, where the author has said whom a claim is about. */
export function describedIn(says: string, call: Call, { claims }: Language): string {
  const asked = call.options.gjelder;
  if (asked === undefined) return says;
  return `${says} (${claims.about[asked === "spurte" ? "population" : "respondents"]})`;
}

/** The number of units that a share is a sample of; undefined where it is not known, or cannot be right. */
export function populationOf(aggregate: Aggregate, { survey }: Pick<Narrator, "survey">): number | undefined {
  const { estimate, group } = aggregate;
  const asked = askedIn(roundOf(survey, aggregate), group);
  const base = isShare(estimate) ? estimate.base : undefined;
  return asked === undefined || (base !== undefined && base > asked) ? undefined : asked;
}

/** What is known of the share that a claim is about; undefined where it needs a margin that is not known. */
export function knownShare(
  aggregate: Aggregate,
  describes: Describes,
  narrator: Narrator,
): Interval | undefined {
  const { estimate } = aggregate;
  if (!isShare(estimate)) return undefined;
  if (describes === "respondents") return estimate.share;
  return likelyShare(estimate, populationOf(aggregate, narrator));
}

/** The same, as the words for amounts take it: the margin to the side where it is widest. */
export function basisOf(aggregate: Aggregate, describes: Describes, narrator: Narrator): Basis {
  if (describes === "respondents") return { describes };
  const { estimate } = aggregate;
  const likely = knownShare(aggregate, describes, narrator);
  if (likely === undefined || !isShare(estimate)) return { describes };
  const below = estimate.share.low.sub(likely.low);
  const above = likely.high.sub(estimate.share.high);
  const margin = [below, above].reduce((a, b) => (b.gt(a) ? b : a), new Fraction(0));
  return { describes, margin: margin.mul(100) };
}
