import type { RepresentativityLimits } from "../statistics/representativity.ts";

/**
 * Every condition under which a Norwegian phrase about a share is true, in one table, with its words in
 * bokmål and nynorsk. A language editor changes it here and nowhere else.
 *
 * Ranges are written as in a textbook, in percentage points: `[` and `]` take the end with them, `(` and
 * `)` leave it out. In `distance` and `reading` they are distances from the anchor A («8 av 10»: 80), so
 * `[-4, 0)` is A−4 ≤ p < A; elsewhere they are shares.
 */

/** Where a threshold comes from: the Language Council, the directorate's own reports, plain meaning, or us. */
export type Origin = "Språkrådet" | "IMDi" | "meaning" | "proposal";

export interface HedgeRow {
  /** The same in both written languages; `nb` is also its id. `mirror` is said of those that are left. */
  readonly words: readonly { readonly nb: string; readonly nn: string; readonly mirror?: string }[];
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
      { nb: "nær", nn: "nær", mirror: "vel" },
      { nb: "nesten", nn: "nesten", mirror: "vel" },
      { nb: "nærmere", nn: "nærare", mirror: "vel" },
      { nb: "opp mot", nn: "opp mot", mirror: "vel" },
    ],
    distance: "[-4, 0)",
    reading: "[-5, 0)",
    origin: "proposal",
  },
  {
    words: [
      { nb: "vel", nn: "vel", mirror: "nær" },
      { nb: "drøyt", nn: "drygt", mirror: "knapt" },
      { nb: "i overkant av", nn: "i overkant av", mirror: "i underkant av" },
      { nb: "litt over", nn: "litt over", mirror: "litt under" },
    ],
    distance: "(0, 4]",
    reading: "(0, 5]",
    origin: "Språkrådet",
  },
  {
    words: [
      // «knapt» comes last: readers take it for «hardly» (Språkrådet).
      { nb: "i underkant av", nn: "i underkant av", mirror: "i overkant av" },
      { nb: "litt under", nn: "litt under", mirror: "litt over" },
      { nb: "knapt", nn: "knapt", mirror: "drøyt" },
    ],
    distance: "[-4, 0)",
    reading: "[-5, 0)",
    alike: true,
    origin: "Språkrådet",
  },
  {
    words: [
      { nb: "om lag", nn: "om lag", mirror: "om lag" },
      { nb: "rundt", nn: "rundt", mirror: "rundt" },
      { nb: "omtrent", nn: "kring", mirror: "omtrent" },
    ],
    distance: "[-3, 3]",
    reading: "[-5, 5]",
    origin: "proposal",
  },
  {
    words: [
      { nb: "over", nn: "over", mirror: "under" },
      { nb: "mer enn", nn: "meir enn", mirror: "mindre enn" },
    ],
    distance: "(0, 5]",
    reading: "(0, 100]",
    loose: true,
    origin: "proposal",
  },
  {
    words: [
      { nb: "under", nn: "under", mirror: "over" },
      { nb: "mindre enn", nn: "mindre enn", mirror: "mer enn" },
      { nb: "færre enn", nn: "færre enn", mirror: "mer enn" },
    ],
    distance: "[-5, 0)",
    reading: "[-100, 0)",
    loose: true,
    origin: "proposal",
  },
  {
    words: [{ nb: "godt over", nn: "godt over" }],
    distance: "(5, 12)",
    reading: "(0, 50]",
    only: "halvparten",
    origin: "proposal",
  },
  {
    words: [{ nb: "minst", nn: "minst" }],
    distance: "[0, 100]",
    reading: "[0, 100]",
    loose: true,
    origin: "meaning",
  },
] as const satisfies readonly HedgeRow[];

export type HedgeId = (typeof HEDGES)[number]["words"][number]["nb"];

/**
 * Words that judge an exact number. True within `share`, or at a distance from another number where the
 * author names one: `previous` edition, `comparison`, `target` (percentage points).
 */
export const INTENSIFIERS = [
  { nb: "hele", nn: "heile", share: "[80, 100]", abovePrevious: 10, aboveComparison: 15, origin: "proposal" },
  { nb: "bare", nn: "berre", share: "[0, 30]", belowTarget: 15, origin: "proposal" },
  { nb: "kun", nn: "berre", share: "[0, 30]", belowTarget: 15, origin: "proposal" },
] as const satisfies readonly {
  nb: string;
  nn: string;
  share: string;
  abovePrevious?: number;
  aboveComparison?: number;
  belowTarget?: number;
  origin: Origin;
}[];

export type IntensifierId = (typeof INTENSIFIERS)[number]["nb"];

/** A word before a number, by its bokmål form, whatever language it is written in. */
export type WordId = HedgeId | IntensifierId;

/** Fractions in words, as [numerator, denominator]. For the same fraction the first is suggested. */
export const FRACTIONS = [
  { nb: "halvparten", nn: "halvparten", value: [1, 2], mirror: "halvparten" },
  { nb: "en firedel", nn: "ein firedel", value: [1, 4], mirror: "tre firedeler" },
  { nb: "hver fjerde", nn: "kvar fjerde", value: [1, 4], mirror: "tre av fire" },
  { nb: "en tredel", nn: "ein tredel", value: [1, 3], mirror: "to tredeler" },
  { nb: "to tredeler", nn: "to tredelar", value: [2, 3], mirror: "en tredel" },
  { nb: "to av tre", nn: "to av tre", value: [2, 3], mirror: "en tredel" },
  { nb: "tre firedeler", nn: "tre firedelar", value: [3, 4], mirror: "en firedel" },
  { nb: "tre av fire", nn: "tre av fire", value: [3, 4], mirror: "hver fjerde" },
  { nb: "fire av fem", nn: "fire av fem", value: [4, 5] },
] as const satisfies readonly { nb: string; nn: string; value: [number, number]; mirror?: string }[];

export type FractionId = (typeof FRACTIONS)[number]["nb"];

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
  flertall: { nb: "flertallet", nn: "fleirtalet", share: "(50, 100]", limit: "(50, 100]", origin: "meaning" },
  "klart flertall": {
    nb: "et klart flertall",
    nn: "eit klart fleirtal",
    share: "[60, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "stort flertall": {
    nb: "et stort flertall",
    nn: "eit stort fleirtal",
    share: "[75, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  mindretall: {
    nb: "et mindretall",
    nn: "eit mindretal",
    share: "[0, 50)",
    limit: "[0, 50)",
    origin: "meaning",
  },
  "lite mindretall": {
    nb: "et lite mindretall",
    nn: "eit lite mindretal",
    share: "[0, 15]",
    limit: "[0, 50)",
    origin: "proposal",
  },
  "de fleste": {
    nb: "de fleste",
    nn: "dei fleste",
    share: "[60, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "de aller fleste": {
    nb: "de aller fleste",
    nn: "dei aller fleste",
    share: "[80, 100]",
    limit: "(50, 100]",
    origin: "proposal",
  },
  "nesten alle": { nb: "nesten alle", nn: "nesten alle", share: "[95, 100)", origin: "proposal" },
  /** Count = base; a rounded 100 percent may be fewer. */
  alle: { nb: "alle", nn: "alle", share: "[100, 100]", limit: "[100, 100]", origin: "meaning" },
  mange: { nb: "mange", nn: "mange", share: "[30, 100]", origin: "proposal" },
  "en stor andel": { nb: "en stor andel", nn: "ein stor del", share: "[60, 100]", origin: "proposal" },
  noen: { nb: "noen", nn: "nokre", share: "[5, 25]", origin: "proposal" },
  få: { nb: "få", nn: "få", share: "[0, 15]", origin: "proposal" },
  "svært få": { nb: "svært få", nn: "svært få", share: "[0, 5]", origin: "proposal" },
  /** Count = 0; a rounded 0 percent may be more. */
  ingen: { nb: "ingen", nn: "ingen", share: "[0, 0]", limit: "[0, 0]", origin: "meaning" },
  "lav svarprosent": { nb: "lav", nn: "låg", share: "[0, 50)", origin: "IMDi" },
  "høy svarprosent": { nb: "høy", nn: "høg", share: "[70, 100]", origin: "IMDi" },
} as const satisfies Record<
  string,
  { nb: string; nn: string; share: string; limit?: string; origin: Origin }
>;

export type AmountWordId = keyof typeof AMOUNT_WORDS;

/** Where «god representativitet» begins (proposal): gaps in percentage points, and the level of the χ² test. */
export const REPRESENTATIVE = { largestGap: 3, level: 0.05 } as const satisfies RepresentativityLimits;

/**
 * Words for a significant change, by its size in percentage points, whichever way it goes. A smaller one has
 * no words of its own.
 */
export const CHANGE_STEPS = [
  {
    size: "[3, 5)",
    up: { nb: "har økt noe", nn: "har auka noko" },
    down: { nb: "har gått noe ned", nn: "har gått noko ned" },
    origin: "proposal",
  },
  {
    size: "[5, 10)",
    up: { nb: "har økt", nn: "har auka" },
    down: { nb: "har gått ned", nn: "har gått ned" },
    origin: "proposal",
  },
  {
    size: "[10, 100]",
    up: { nb: "har økt klart", nn: "har auka klart" },
    down: { nb: "har gått klart ned", nn: "har gått klart ned" },
    origin: "proposal",
  },
] as const satisfies readonly {
  size: string;
  up: Record<"nb" | "nn", string>;
  down: Record<"nb" | "nn", string>;
  origin: Origin;
}[];

/** Words for a significant increase of at least the first step, by the share now in percent of the share before. */
export const RATIOS = [
  { ratio: "[190, 210]", nb: "er doblet", nn: "er dobla", origin: "proposal" },
  { ratio: "(210, 1000000]", nb: "er mer enn doblet", nn: "er meir enn dobla", origin: "proposal" },
] as const satisfies readonly { ratio: string; nb: string; nn: string; origin: Origin }[];

/** Said when all that the change can be lies within these percentage points. */
export const UNCHANGED = {
  change: "[-5, 5]",
  nb: "er om lag uendret",
  nn: "er om lag uendra",
  origin: "proposal",
} as const satisfies { change: string; nb: string; nn: string; origin: Origin };

/** Said when chance may have made the difference, and it may be large: a whole clause, not of the share. */
export const CHANGE_NOT_KNOWN = {
  nb: "undersøkelsen gir ikke grunnlag for å si om andelen er endret",
  nn: "undersøkinga gir ikkje grunnlag for å seie om delen er endra",
  origin: "meaning",
} as const satisfies { nb: string; nn: string; origin: Origin };

/** Said instead where both figures are known no better than to a tenth: a whole clause. */
export const CHANGE_IN_TENTHS = {
  nb: "andelen er publisert til nærmeste tidel begge årene, og derfor kan vi ikke si om den er endret",
  nn: "delen er publisert til næraste tidel begge åra, og difor kan vi ikkje seie om han er endra",
  origin: "meaning",
} as const satisfies { nb: string; nn: string; origin: Origin };

/** What a change is said of in a sentence of its own. */
export const SHARE_SUBJECT = { nb: "andelen", nn: "delen" } as const;

/** «Like stor» (proposal): all that the difference can be lies within these percentage points. */
export const EQUAL = { difference: "[-3, 3]", origin: "proposal" } as const satisfies {
  difference: string;
  origin: Origin;
};

/** How much of what a state body publishes must be in each written language, over time, in percent (språklova § 13). */
export const LEAST_OF_EACH_LANGUAGE = 25;
