import type Fraction from "fraction.js";
import { type Interval, intersect, isPoint, isWithin } from "../statistics/interval.ts";
import type { Asked } from "./asked.ts";
import {
  type Candidate,
  candidateOf,
  candidates,
  complementCandidates,
  mirrorCandidate,
} from "./candidates.ts";
import { matches, type Option } from "./choice.ts";
import { citations } from "./citation.ts";
import { isIntensifier } from "./judging.ts";
import type { Refusal, Wish } from "./phrase.ts";
import { rangeAround } from "./range.ts";
import { TENTHS_WITHIN } from "./thresholds.ts";

/** All that may be said of a share: its own published words, and what is true of it by the table. */
export function optionsOf(
  share: Interval,
  wish: Wish,
  published: string | undefined,
  asked?: Asked,
): readonly Option[] {
  const cited = citations(published, share);
  const fitting = candidates(share, wish.profile, wish.context ?? {}, !hasHedge(cited), isWithin);
  const range = rangeAsked(asked).filter(({ condition }) => isWithin(share, condition));
  return [
    ...cited.map((one) => ({ ...one, cited: true })),
    ...[...fitting, ...range].map((one) => ({ ...one, cited: false })),
  ];
}

/**
 * All that may be said of those who are left: what is true of them, and the mirror of the share's own published
 * words. Where the share is rounded, they are what the rounded share leaves.
 */
export function complementOptions(
  share: Interval,
  rest: Interval,
  wish: Wish,
  published: string | undefined,
  asked?: Asked,
): readonly Option[] {
  const cited = citations(published, share);
  const fitting = complementCandidates(share, rest, wish.profile, wish.context ?? {}, !hasHedge(cited));
  const range = rangeAsked(asked).filter(({ condition }) => isWithin(rest, condition));
  return [
    ...cited.flatMap((one) => mirrorCandidate(one) ?? []).map((one) => ({ ...one, cited: true })),
    ...[...fitting, ...range].map((one) => ({ ...one, cited: false })),
  ];
}

/** «mellom 55 og 60 prosent»: there are too many of them to be listed before one is asked for. */
function rangeAsked(asked: Asked | undefined): readonly Candidate[] {
  if (asked?.amount?.kind !== "between") return [];
  const one = candidateOf(asked.amount, undefined, "streng");
  return one === undefined ? [] : [one];
}

/** Why none of the options is what the author asked for. */
export function whyNot(asked: Asked, share: Interval, wish: Wish, options: readonly Option[]): Refusal {
  const cited = options.filter((one) => one.cited && one.form === asked.form);
  if (asked.word === undefined && hasHedge(cited)) return "hedged";
  if (asked.form === "av-ti" && intersect(share, rangeAround(TENTHS_WITHIN)) === undefined) return "extreme";
  if (isPoint(share)) {
    return asked.form === "av-ti" && asked.word === undefined && isTie(share.low) ? "tie" : "false";
  }
  const possible = [
    ...candidates(share, wish.profile, wish.context ?? {}, false, overlaps),
    ...rangeAsked(asked).filter(({ condition }) => overlaps(share, condition)),
  ];
  return possible.some((one) => matches(asked, one)) ? "too-coarse" : "false";
}

function overlaps(share: Interval, condition: Interval): boolean {
  return intersect(share, condition) !== undefined;
}

function hasHedge(cited: readonly Candidate[]): boolean {
  return cited.some(({ word }) => word !== undefined && !isIntensifier(word));
}

/** Within half a point of the middle between two tenths (language.md §1). */
function isTie(share: Fraction): boolean {
  const middle = share.mul(10).floor().add("1/2").div(10);
  return share.sub(middle).abs().lte("1/200");
}
