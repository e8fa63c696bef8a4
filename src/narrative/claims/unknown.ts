import type { IncomparableKind } from "../../survey/comparable.ts";
import type { Aggregate } from "../../survey/survey.ts";

/**
 * Why something can be neither claimed nor denied:
 * - `hidden`: the figure may not be shown
 * - `no-share`: the data have no share of it: words, a direction, or a count without a base
 * - `too-coarse`: only a part of what the published figure can be would do
 * - `margin`: only a part of what the margin of error leaves would do
 * - `no-base`: how many answered is not known, so the margin is not either
 * - `chance`: chance may have made the difference
 * - `tenths`: both figures are known no better than to a tenth
 * - `not-comparable`: the two editions cannot be compared
 * - `no-change`: the data tell nothing of a change
 * - `not-words`: there is a figure, so it is not known in words only
 * - `no-others`: there is nothing to compare it with
 * - `no-population`: `population.csv` is missing, or has not got the variable
 */
type UnknownCode =
  | "hidden"
  | "no-share"
  | "too-coarse"
  | "margin"
  | "no-base"
  | "chance"
  | "tenths"
  | "not-comparable"
  | "no-change"
  | "not-words"
  | "no-others"
  | "no-population";

/** Why a claim cannot be known. */
export interface Unknown {
  readonly code: UnknownCode;
  /** Which comparison is not possible, and the reason that `questions.yaml` gives. */
  readonly gate?: {
    readonly fault: IncomparableKind;
    readonly reason: string | undefined;
    readonly group: string;
    readonly options: readonly string[];
  };
}

/** Why an aggregate has no share to judge by. */
export function whyNoShare({ estimate }: Aggregate): Unknown {
  return { code: estimate.kind === "suppressed" ? "hidden" : "no-share" };
}
