import type { RepresentativityLimits } from "../statistics/representativity.ts";

/**
 * Every condition under which a Norwegian phrase about a number is true, in one table: a language editor changes
 * it here and nowhere else. Phrases go by their bokmål; how each written language has them stands in its folder.
 *
 * Ranges are written as in a textbook, in percentage points: `[` and `]` take the end with them, `(` and
 * `)` leave it out. In the table of hedges they are distances from the anchor A («8 av 10»: 80), so `[-4, 0)` is
 * A−4 ≤ p < A, and `next` and `previous` are the anchors on either side; elsewhere they are shares.
 */

/** Where a threshold comes from: the Language Council, the directorate's own reports, plain meaning, or us. */
export type Origin = "Språkrådet" | "IMDi" | "meaning" | "proposal";

/** When a phrase is true, and where it is but another says more: there it passes with a hint. */
export interface Limits {
  readonly holds: string;
  readonly weak?: string;
}

export interface HedgeRow {
  /** By their bokmål. `mirror` is said of those that are left. */
  readonly words: readonly { readonly id: string; readonly mirror?: string }[];
  /** Before a round number of percent (`ROUND_PERCENTS`), a tenth, a fifth or a fraction. */
  readonly round?: Limits;
  /** Before «halvparten», where that is not as before the others. */
  readonly half?: Limits;
  /** Before a percent that is no round number: «knapt 14 prosent». */
  readonly percent?: Limits;
  /** Before a round number of units («nærmere 200 kommuner»): the number in percent of it. */
  readonly count?: Limits;
  /** What it can mean at most when somebody else has said it: a figure outside contradicts the words. */
  readonly reading: string;
  readonly readingOfHalf?: string;
  /**
   * It compares and does not round: a fraction has it however far off («minst en tredel»), and where the words are
   * chosen for the author («ord="auto"») it comes last, since percent says more.
   */
  readonly loose?: true;
  /** True whenever an earlier row is, and not suggested beside it. */
  readonly alike?: true;
  readonly origin: Origin;
}

/** Words before a number. Within a row they mean the same; the first is the one that is suggested. */
export const HEDGES = [
  {
    words: [
      { id: "nær", mirror: "vel" },
      { id: "nesten", mirror: "vel" },
      { id: "nærmere", mirror: "vel" },
      { id: "opp mot", mirror: "vel" },
    ],
    round: { holds: "[-4, 0)" },
    percent: { holds: "[-1.5, 0)" },
    count: { holds: "[95, 100)" },
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
    round: { holds: "(0, 4]" },
    // IMDi 2011: «Vel halvparten, 55 prosent», which may have been as much as 55.5.
    half: { holds: "(0, 6]" },
    percent: { holds: "(0, 1.5]" },
    count: { holds: "(100, 105]" },
    reading: "(0, 5]",
    readingOfHalf: "(0, 6]",
    origin: "Språkrådet",
  },
  {
    words: [
      // «knapt» comes last: readers take it for «hardly» (Språkrådet).
      { id: "i underkant av", mirror: "i overkant av" },
      { id: "litt under", mirror: "litt over" },
      { id: "knapt", mirror: "drøyt" },
    ],
    round: { holds: "[-4, 0)" },
    percent: { holds: "[-1.5, 0)" },
    count: { holds: "[95, 100)" },
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
    round: { holds: "[-3, 3]" },
    percent: { holds: "[-1.5, 1.5]" },
    count: { holds: "[95, 105]" },
    reading: "[-5, 5]",
    origin: "proposal",
  },
  {
    words: [
      { id: "over", mirror: "under" },
      { id: "mer enn", mirror: "mindre enn" },
    ],
    round: { holds: "(0, next)", weak: "[5, next)" },
    half: { holds: "(0, 25)", weak: "[10, 25)" },
    percent: { holds: "(0, 1.5]" },
    count: { holds: "(100, 110]" },
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
    round: { holds: "(previous, 0)", weak: "(previous, -5)" },
    half: { holds: "[-50, 0)", weak: "[-50, -10)" },
    percent: { holds: "[-1.5, 0)" },
    count: { holds: "[90, 100)" },
    reading: "[-100, 0)",
    loose: true,
    origin: "proposal",
  },
  {
    words: [{ id: "godt over" }],
    half: { holds: "[5, 25)" },
    reading: "(0, 50]",
    loose: true,
    origin: "proposal",
  },
  {
    words: [{ id: "minst" }],
    round: { holds: "[0, 100]", weak: "[next, 100]" },
    percent: { holds: "[0, 1.5]" },
    count: { holds: "[100, 110]" },
    reading: "[0, 100]",
    loose: true,
    origin: "meaning",
  },
] as const satisfies readonly HedgeRow[];

export type HedgeId = (typeof HEDGES)[number]["words"][number]["id"];

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

/**
 * Fractions in words, as [numerator, denominator]; `mirror` is said of those that are left. For the same fraction
 * the first is suggested. Those that are `rare` are told only where the author asks for them. Fifths are written with digits too
 * («4 av 5»).
 */
export const FRACTIONS = [
  { id: "halvparten", value: [1, 2], mirror: "halvparten" },
  { id: "annenhver", value: [1, 2], mirror: "annenhver" },
  { id: "en firedel", value: [1, 4], mirror: "tre firedeler" },
  { id: "en fjerdedel", value: [1, 4], mirror: "tre fjerdedeler" },
  { id: "hver fjerde", value: [1, 4], mirror: "tre av fire" },
  { id: "en av fire", value: [1, 4], mirror: "tre av fire" },
  { id: "en tredel", value: [1, 3], mirror: "to tredeler" },
  { id: "en tredjedel", value: [1, 3], mirror: "to tredjedeler" },
  { id: "hver tredje", value: [1, 3], mirror: "to av tre" },
  { id: "en av tre", value: [1, 3], mirror: "to av tre" },
  { id: "to tredeler", value: [2, 3], mirror: "en tredel" },
  { id: "to tredjedeler", value: [2, 3], mirror: "en tredjedel" },
  { id: "to av tre", value: [2, 3], mirror: "en av tre" },
  { id: "tre firedeler", value: [3, 4], mirror: "en firedel" },
  { id: "tre fjerdedeler", value: [3, 4], mirror: "en fjerdedel" },
  { id: "tre av fire", value: [3, 4], mirror: "en av fire" },
  { id: "en femdel", value: [1, 5], mirror: "fire femdeler" },
  { id: "en femtedel", value: [1, 5], mirror: "fire femtedeler" },
  { id: "hver femte", value: [1, 5], mirror: "fire av fem" },
  { id: "en av fem", value: [1, 5], mirror: "fire av fem" },
  { id: "to femdeler", value: [2, 5], mirror: "tre femdeler", rare: true },
  { id: "to femtedeler", value: [2, 5], mirror: "tre femtedeler", rare: true },
  { id: "to av fem", value: [2, 5], mirror: "tre av fem", rare: true },
  { id: "tre femdeler", value: [3, 5], mirror: "to femdeler", rare: true },
  { id: "tre femtedeler", value: [3, 5], mirror: "to femtedeler", rare: true },
  { id: "tre av fem", value: [3, 5], mirror: "to av fem", rare: true },
  { id: "fire femdeler", value: [4, 5], mirror: "en femdel" },
  { id: "fire femtedeler", value: [4, 5], mirror: "en femtedel" },
  { id: "fire av fem", value: [4, 5], mirror: "en av fem" },
  { id: "en tidel", value: [1, 10], rare: true },
  { id: "hver tiende", value: [1, 10], rare: true },
] as const satisfies readonly { id: string; value: [number, number]; mirror?: string; rare?: true }[];

export type FractionId = (typeof FRACTIONS)[number]["id"];

/** Fractions in words and fifths (proposal): alone, and the most that a hedge may stretch them, «halvparten» excepted. */
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

/** The round numbers of percent that a hedge goes with: «nær 80 prosent». The next of one is «the next anchor». */
export const ROUND_PERCENTS = [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90] as const;

/** «Mellom 55 og 60 prosent» is true however far apart the two are; where that is more than this, with a hint (proposal). */
export const BETWEEN_WIDTH = 10;

/** The first number of units that a hedge goes with (proposal); it and those above are round with two figures and noughts. */
export const LEAST_ROUND_COUNT = 10;

/**
 * Which way a difference in percentage points is told to go. What is a change goes from one edition to another, of the
 * same question, and no chance may have made it.
 */
export const SIDES = [
  { id: "høyere", sign: 1 },
  { id: "lavere", sign: -1 },
  { id: "flere", sign: 1 },
  { id: "færre", sign: -1 },
  { id: "opp", sign: 1, isChange: true },
  { id: "ned", sign: -1, isChange: true },
  { id: "økning", sign: 1, isChange: true },
  { id: "nedgang", sign: -1, isChange: true },
  { id: "økt", sign: 1, isChange: true },
  { id: "gått-ned", sign: -1, isChange: true },
] as const satisfies readonly { id: string; sign: 1 | -1; isChange?: true }[];

export type SideId = (typeof SIDES)[number]["id"];

/**
 * «18 prosentpoeng» (proposal): the difference in percentage points, less the number that is told. «Om lag» where it
 * is not known so exactly.
 */
export const POINTS = {
  alone: { holds: "[-0.5, 0.5)" },
  "om lag": { holds: "[-1, 1]" },
} as const satisfies Record<string, Limits>;

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
