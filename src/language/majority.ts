import type Fraction from "fraction.js";
import { type Interval, intersect, isWithin, widen } from "../statistics/interval.ts";
import type { Language } from "./language.ts";
import { rangeAround } from "./range.ts";
import { AMOUNT_WORDS, type AmountWordId } from "./thresholds.ts";

/** «unknown» where only a part of what the share can be meets the condition: it may not be said. */
export type Verdict = "holds" | "fails" | "unknown";

/** Whether every value, no value or only some values of `share` lie within `condition`. */
export function holds(condition: Interval, share: Interval): Verdict {
  if (isWithin(share, condition)) return "holds";
  return intersect(share, condition) === undefined ? "fails" : "unknown";
}

/** The name that a word for an amount has as a condition: «de aller fleste» → `de-aller-fleste`. */
export function conditionName(word: AmountWordId): string {
  return word.replaceAll(" ", "-");
}

/** The shares of which a word is true: «flertallet», «de fleste», «mange» … (language.md §2). */
export function conditionOf(word: AmountWordId): Interval {
  return rangeAround(AMOUNT_WORDS[word].share);
}

/** Whom a sentence is about (language.md §6), and how sure the share is of them. */
export type Basis =
  /** Those who answered: the share is theirs, without a margin. */
  | { readonly describes: "respondents" }
  /** All that were asked: ± `margin` percentage points (95 percent); absent where it is not known. */
  | { readonly describes: "population"; readonly margin?: Fraction | undefined };

const RESPONDENTS: Basis = { describes: "respondents" };

/**
 * Whether a word may be said of a share.
 *
 * Of a population, the words that have a limit in the table («flertallet», «et mindretall», «de fleste» …)
 * hold only when the margin of error is within that limit too; they fail only when no share within the
 * margin would do, so that the contrary is known; between, and without a margin, it is unknown.
 */
export function isTrueOf(word: AmountWordId, share: Interval, basis: Basis = RESPONDENTS): Verdict {
  const condition = conditionOf(word);
  const row = AMOUNT_WORDS[word];
  if (basis.describes === "respondents" || !("limit" in row)) return holds(condition, share);
  if (basis.margin === undefined) return "unknown";
  const margin = basis.margin.div(100);
  const likely = widen(share, margin, margin);
  if (isWithin(share, condition) && isWithin(within(likely), rangeAround(row.limit))) return "holds";
  return intersect(likely, condition) === undefined ? "fails" : "unknown";
}

/** No share is below 0 or above 1, however wide the margin. */
function within(likely: Interval): Interval {
  return intersect(likely, rangeAround("[0, 100]")) ?? likely;
}

/** Every word that may be said of a share, for messages that tell what would have been true. */
export function trueAmountWords(share: Interval, language: Language, basis?: Basis): readonly string[] {
  return (Object.keys(AMOUNT_WORDS) as AmountWordId[])
    .filter((word) => !word.endsWith("svarprosent") && isTrueOf(word, share, basis) === "holds")
    .map((word) => language.words.amounts[word]);
}
