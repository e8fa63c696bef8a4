import { type Interval, intersect, isWithin } from "../statistics/interval.ts";
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

/** The shares of which a word is true: «flertallet», «de fleste», «mange» … (language.md §2). */
export function conditionOf(word: AmountWordId): Interval {
  return rangeAround(AMOUNT_WORDS[word].share);
}

/** Whether a word may be said of a share. */
export function isTrueOf(word: AmountWordId, share: Interval): Verdict {
  return holds(conditionOf(word), share);
}

/** More than half. */
export const isMajority = (share: Interval): Verdict => isTrueOf("flertall", share);
/** «et klart flertall»: 60 percent or more. */
export const isClearMajority = (share: Interval): Verdict => isTrueOf("klart flertall", share);
/** «et stort flertall»: 75 percent or more. */
export const isLargeMajority = (share: Interval): Verdict => isTrueOf("stort flertall", share);
/** Less than half. */
export const isMinority = (share: Interval): Verdict => isTrueOf("mindretall", share);
/** «et lite mindretall»: 15 percent or less. */
export const isSmallMinority = (share: Interval): Verdict => isTrueOf("lite mindretall", share);
/** «de fleste»: 60 percent or more. */
export const isMost = (share: Interval): Verdict => isTrueOf("de fleste", share);
/** «de aller fleste»: 80 percent or more. */
export const isVastMajority = (share: Interval): Verdict => isTrueOf("de aller fleste", share);
/** «nesten alle»: 95 percent or more, but not all. */
export const isAlmostAll = (share: Interval): Verdict => isTrueOf("nesten alle", share);
/** «alle»: every single one, not a rounded 100 percent. */
export const isAll = (share: Interval): Verdict => isTrueOf("alle", share);
/** «mange»: 30 percent or more. */
export const isMany = (share: Interval): Verdict => isTrueOf("mange", share);
/** «en stor andel»: 60 percent or more. */
export const isLargeShare = (share: Interval): Verdict => isTrueOf("en stor andel", share);
/** «noen»: 5 to 25 percent. */
export const isSome = (share: Interval): Verdict => isTrueOf("noen", share);
/** «få»: 15 percent or less. */
export const isFew = (share: Interval): Verdict => isTrueOf("få", share);
/** «svært få»: 5 percent or less. */
export const isVeryFew = (share: Interval): Verdict => isTrueOf("svært få", share);
/** «ingen»: not a single one, not a rounded 0 percent. */
export const isNone = (share: Interval): Verdict => isTrueOf("ingen", share);

/** How a response rate is judged: «lav», «høy», or no adjective (`undefined`) between and where unsure. */
export function responseRateAdjective(rate: Interval, language: Language): string | undefined {
  const words = ["lav svarprosent", "høy svarprosent"] as const;
  const fitting = words.find((word) => isTrueOf(word, rate) === "holds");
  return fitting === undefined ? undefined : AMOUNT_WORDS[fitting][language.code];
}

/** Every word that may be said of a share, for messages that tell what would have been true. */
export function trueAmountWords(share: Interval, language: Language): readonly string[] {
  return (Object.keys(AMOUNT_WORDS) as AmountWordId[])
    .filter((word) => !word.endsWith("svarprosent") && isTrueOf(word, share) === "holds")
    .map((word) => AMOUNT_WORDS[word][language.code]);
}
