import type { RepresentativityLimits } from "../statistics/representativity.ts";

/**
 * Every condition under which a Norwegian phrase about a share is true, in one table: a language editor changes
 * it here and nowhere else. Phrases go by their bokmål; how each written language has them stands in its folder.
 *
 * Ranges are written as in a textbook, in percentage points: `[` and `]` take the end with them, `(` and
 * `)` leave it out. In `distance` and `reading` they are distances from the anchor A («8 av 10»: 80), so
 * `[-4, 0)` is A−4 ≤ p < A; elsewhere they are shares.
 */

/** Where a threshold comes from: the Language Council, the directorate's own reports, plain meaning, or us. */
export type Origin = "Språkrådet" | "IMDi" | "meaning" | "proposal";

export interface HedgeRow {
  /** By their bokmål. `mirror` is said of those that are left. */
  readonly words: readonly { readonly id: string; readonly mirror?: string }[];
  /** When we may say it. */
  readonly distance: string;
  /** What it can mean at most when somebody else has said it: a figure outside contradicts the words. */
  readonly reading: string;
  /** The only share it is said of, where it is not said of all. */
  readonly only?: "halvparten";
  /** Left out where the words are chosen for the author («ord="auto"» with tenths): percent says more. */
  readonly loose?: true;
  /** True whenever an earlier row is, and not suggested beside it. */
  readonly alike?: true;
  readonly origin: Origin;
}

/** Words before a round number. Within a row they mean the same; the first is the one that is suggested. */
export const HEDGES = [
  {
    words: [
      { id: "nær", mirror: "vel" },
      { id: "nesten", mirror: "vel" },
      { id: "nærmere", mirror: "vel" },
      { id: "opp mot", mirror: "vel" },
    ],
    distance: "[-4, 0)",
    reading: "[-5, 0)",
    origin: "proposal",
  },
  {
    words: [
      { id: "vel", mirror: "nær" },
      { id: "drøyt", mirror: "knapt" },
      { id: "i overkant av", mirror: "i underkant av" },
      { id: "litt over", mirror: "litt under" },
    ],
    distance: "(0, 4]",
    reading: "(0, 5]",
    origin: "Språkrådet",
  },
  {
    words: [
      // «knapt» comes last: readers take it for «hardly» (Språkrådet).
      { id: "i underkant av", mirror: "i overkant av" },
      { id: "litt under", mirror: "litt over" },
      { id: "knapt", mirror: "drøyt" },
    ],
    distance: "[-4, 0)",
    reading: "[-5, 0)",
    alike: true,
    origin: "Språkrådet",
  },
  {
    words: [
      { id: "om lag", mirror: "om lag" },
      { id: "rundt", mirror: "rundt" },
      { id: "omtrent", mirror: "omtrent" },
    ],
    distance: "[-3, 3]",
    reading: "[-5, 5]",
    origin: "proposal",
  },
  {
    words: [
      { id: "over", mirror: "under" },
      { id: "mer enn", mirror: "mindre enn" },
    ],
    distance: "(0, 5]",
    reading: "(0, 100]",
    loose: true,
    origin: "proposal",
  },
  {
    words: [
      { id: "under", mirror: "over" },
      { id: "mindre enn", mirror: "mer enn" },
      { id: "færre enn", mirror: "mer enn" },
    ],
    distance: "[-5, 0)",
    reading: "[-100, 0)",
    loose: true,
    origin: "proposal",
  },
  {
    words: [{ id: "godt over" }],
    distance: "(5, 12)",
    reading: "(0, 50]",
    only: "halvparten",
    origin: "proposal",
  },
  {
    words: [{ id: "minst" }],
    distance: "[0, 100]",
    reading: "[0, 100]",
    loose: true,
    origin: "meaning",
  },
] as const satisfies readonly HedgeRow[];

type HedgeId = (typeof HEDGES)[number]["words"][number]["id"];

/**
 * Words that judge an exact number. True within `share`, or at a distance from another number where the
 * author names one: `previous` edition, `comparison`, `target` (percentage points).
 */
export const INTENSIFIERS = [
  { id: "hele", share: "[80, 100]", abovePrevious: 10, aboveComparison: 15, origin: "proposal" },
  { id: "bare", share: "[0, 30]", belowTarget: 15, origin: "proposal" },
  { id: "kun", share: "[0, 30]", belowTarget: 15, origin: "proposal" },
] as const satisfies readonly {
  id: string;
  share: string;
  abovePrevious?: number;
  aboveComparison?: number;
  belowTarget?: number;
  origin: Origin;
}[];

export type IntensifierId = (typeof INTENSIFIERS)[number]["id"];

/** A word before a number, by its bokmål form, whatever language it is written in. */
export type WordId = HedgeId | IntensifierId;

/** Fractions in words, as [numerator, denominator]. For the same fraction the first is suggested. */
export const FRACTIONS = [
  { id: "halvparten", value: [1, 2], mirror: "halvparten" },
  { id: "en firedel", value: [1, 4], mirror: "tre firedeler" },
  { id: "hver fjerde", value: [1, 4], mirror: "tre av fire" },
  { id: "en tredel", value: [1, 3], mirror: "to tredeler" },
  { id: "to tredeler", value: [2, 3], mirror: "en tredel" },
  { id: "to av tre", value: [2, 3], mirror: "en tredel" },
  { id: "tre firedeler", value: [3, 4], mirror: "en firedel" },
  { id: "tre av fire", value: [3, 4], mirror: "hver fjerde" },
  { id: "fire av fem", value: [4, 5] },
] as const satisfies readonly { id: string; value: [number, number]; mirror?: string }[];

export type FractionId = (typeof FRACTIONS)[number]["id"];

/** Fractions in words (proposal): alone, and the most that a hedge may stretch it, «halvparten» excepted. */
export const FRACTION_ALONE = "[-1.5, 1.5]";
export const FRACTION_HEDGED = "[-3, 3]";
/** What a fraction can mean at most in somebody else's words. */
export const FRACTION_READING = "[-5, 5]";

/** How near a tenth a share lies that is told as «N av 10» without a word: one choice per series. */
export type Profile = "streng" | "imdi";
export const TENTHS_ALONE = {
  /** proposal */
  streng: "[-1.5, 1.5]",
  /** The nearest tenth, as the directorate's own pages read, but nothing within 0.5 of a tie (proposal). */
  imdi: "(-4.5, 4.5)",
} as const satisfies Record<Profile, string>;
/** Below 5 and above 95 percent, never tenths. */
export const TENTHS_WITHIN = "[5, 95]";
/** What «6 av 10» means when somebody else has said it. */
export const TENTHS_READING = "[-5, 5]";

/** The round numbers of percent that a hedge goes with: «nær 80 prosent». */
export const ROUND_PERCENTS = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90] as const;

/**
 * Words that stand for the number itself. Where a sentence speaks of the whole population, those with a
 * `limit` also need it of every share that the margin of error leaves: a majority of all that were asked is
 * known only when the lower confidence limit is above 50. Of those that answered, `share` is enough.
 */
export const AMOUNT_WORDS = {
  flertall: { share: "(50, 100]", limit: "(50, 100]", origin: "meaning" },
  "klart flertall": {
    share: "[60, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "stort flertall": {
    share: "[75, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  mindretall: {
    share: "[0, 50)",
    limit: "[0, 50)",
    origin: "meaning",
  },
  "lite mindretall": {
    share: "[0, 15]",
    limit: "[0, 50)",
    origin: "proposal",
  },
  "de fleste": {
    share: "[60, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "de aller fleste": {
    share: "[80, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "nesten alle": { share: "[95, 100)", origin: "proposal" },
  /** Count = base; a rounded 100 percent may be fewer. */
  alle: { share: "[100, 100]", limit: "[100, 100]", origin: "meaning" },
  mange: { share: "[30, 100]", origin: "proposal" },
  "en stor andel": { share: "[60, 100]", origin: "proposal" },
  noen: { share: "[5, 25]", origin: "proposal" },
  få: { share: "[0, 15]", origin: "proposal" },
  "svært få": { share: "[0, 5]", origin: "proposal" },
  /** Count = 0; a rounded 0 percent may be more. */
  ingen: { share: "[0, 0]", limit: "[0, 0]", origin: "meaning" },
  "lav svarprosent": { share: "[0, 50)", origin: "IMDi" },
  "høy svarprosent": { share: "[70, 100]", origin: "IMDi" },
} as const satisfies Record<string, { share: string; limit?: string; origin: Origin }>;

export type AmountWordId = keyof typeof AMOUNT_WORDS;

/** Where «god representativitet» begins (proposal): gaps in percentage points, and the level of the χ² test. */
export const REPRESENTATIVE = { largestGap: 3, level: 0.05 } as const satisfies RepresentativityLimits;

/**
 * Phrases for a significant change, by its size in percentage points, whichever way it goes. A smaller one has
 * none of its own.
 */
export const CHANGE_STEPS = [
  { id: "some", size: "[3, 5)", origin: "proposal" },
  { id: "plain", size: "[5, 10)", origin: "proposal" },
  { id: "clear", size: "[10, 100]", origin: "proposal" },
] as const satisfies readonly { id: string; size: string; origin: Origin }[];

export type ChangeStepId = (typeof CHANGE_STEPS)[number]["id"];

/** Phrases for a significant increase of at least the first step, by the share now in percent of the share before. */
export const RATIOS = [
  { id: "doubled", ratio: "[190, 210]", origin: "proposal" },
  { id: "more-than-doubled", ratio: "(210, 1000000]", origin: "proposal" },
] as const satisfies readonly { id: string; ratio: string; origin: Origin }[];

export type RatioId = (typeof RATIOS)[number]["id"];

/** «Om lag uendret» is said when all that the change can be lies within these percentage points. */
export const UNCHANGED = { change: "[-5, 5]", origin: "proposal" } as const satisfies {
  change: string;
  origin: Origin;
};

/** «Like stor» (proposal): all that the difference can be lies within these percentage points. */
export const EQUAL = { difference: "[-3, 3]", origin: "proposal" } as const satisfies {
  difference: string;
  origin: Origin;
};

/** How much of what a state body publishes must be in each written language, over time, in percent (språklova § 13). */
export const LEAST_OF_EACH_LANGUAGE = 25;
