import Fraction from "fraction.js";
import { type Interval, intersect, isWithin, middle, mirror } from "../statistics/interval.ts";
import { roundedTo, roundHalfUp } from "../statistics/rounding.ts";
import { anchorOf, whenTrue } from "./conditions.ts";
import { type Context, judgedRange } from "./judging.ts";
import {
  FRACTIONS,
  HEDGES,
  type HedgeId,
  type HedgeRow,
  INTENSIFIERS,
  type Profile,
  type WordId,
} from "./thresholds.ts";
import { type Amount, mirrorAmount } from "./wording.ts";

/** «86 prosent», «9 av 10», «4 av 5», «halvparten». */
export type Form = "prosent" | "av-ti" | "av-fem" | "brøk";

/** A phrase that might be said, with the shares of which it is true. */
export interface Candidate {
  readonly form: Form;
  readonly word?: WordId;
  readonly amount: Amount;
  /** The share (0–1) that the number is. */
  readonly anchor: Fraction;
  readonly condition: Interval;
  /** Of these shares another phrase says more. */
  readonly weak?: Interval;
  /** The word that those who are left get («nær» ↔ «vel»); absent where there is none. */
  readonly mirrorWord?: WordId;
  /** Its word is the one that is suggested among those that mean the same. */
  readonly usual: boolean;
  /** «over», «under», «minst»: true, but percent says more. */
  readonly loose: boolean;
  /** Told only where the author asks for the number: «to femdeler», «hver tiende». */
  readonly rare?: true;
}

const HUNDREDTH = new Fraction(1, 100);
const TENTH = new Fraction(1, 10);
const FLOAT_SLIP = 1e-9;

/** Numbers of each form that a word may go before, in the order in which they are suggested. */
const AMOUNTS: readonly Amount[] = [
  ...upTo(99).map((percent): Amount => ({ kind: "percent", percent })),
  ...upTo(9).map((tenths): Amount => ({ kind: "tenths", tenths })),
  ...upTo(4).map((fifths): Amount => ({ kind: "fifths", fifths })),
  ...FRACTIONS.map(({ id }): Amount => ({ kind: "fraction", fraction: id })),
];

/** Words that mean the same, before the same number: they are true together. */
interface Synonyms {
  readonly condition: Interval;
  /** The ends of the condition as floats. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

const hedged: readonly Synonyms[] = AMOUNTS.flatMap((amount) =>
  HEDGES.flatMap((row) => withHedge(amount, row)),
);

/** Numbers alone, but percents: of those, one is worked out from the share. */
const bare: Record<Profile, readonly Synonyms[]> = { streng: bareIn("streng"), imdi: bareIn("imdi") };

/** The form that a number is asked for by. */
export function formOf({ kind }: Amount): Form {
  switch (kind) {
    case "percent":
    case "between":
      return "prosent";
    case "tenths":
      return "av-ti";
    case "fifths":
      return "av-fem";
    case "fraction":
      return "brøk";
  }
}

/** A phrase as a candidate, by the table of thresholds; undefined where there is no such phrase. */
export function candidateOf(
  amount: Amount,
  word: HedgeId | undefined,
  profile: Profile,
): Candidate | undefined {
  const when = whenTrue(amount, word, profile);
  const row: HedgeRow | undefined = HEDGES.find(({ words }) => words.some(({ id }) => id === word));
  return when && made(amount, word, when, row);
}

/**
 * The phrases that fit a share: numbers alone, then judged, then hedged, in the order of the threshold
 * table.
 *
 * @param tenthIsKnown «6 av 10» may be said of a figure of which nothing more is known than the tenth it
 *   was published to. Not where it was published with a hedge, which may not be lost.
 * @param fits asked of each phrase's condition: does the share lie within it, or only overlap it
 */
export function candidates(
  share: Interval,
  profile: Profile,
  context: Context,
  tenthIsKnown: boolean,
  fits: Fits,
): readonly Candidate[] {
  const rounded = roundedCandidates(share, tenthIsKnown).filter(({ condition }) => fits(share, condition));
  return around(share, rounded, profile, context, fits);
}

/**
 * The same of those who are left. Their percent and their published tenth are decided together with the share's
 * own, so that the two make the whole: 37.5 and 62.5 percent are not both rounded up.
 *
 * @param share the share that they are left by
 * @param rest all that those who are left can be
 */
export function complementCandidates(
  share: Interval,
  rest: Interval,
  profile: Profile,
  context: Context,
  tenthIsKnown: boolean,
): readonly Candidate[] {
  const rounded = roundedCandidates(share, tenthIsKnown)
    .filter(({ condition }) => isWithin(share, condition))
    .flatMap((one) => mirrorCandidate(one) ?? []);
  return around(rest, rounded, profile, context, isWithin);
}

/** The same phrase of those who are left: «nær 7 av 10» ↔ «vel 3 av 10». Some have none. */
export function mirrorCandidate({ word, mirrorWord, weak, ...same }: Candidate): Candidate | undefined {
  const amount = mirrorAmount(same.amount);
  if (amount === undefined || (word !== undefined && mirrorWord === undefined)) return undefined;
  return {
    ...same,
    amount,
    anchor: new Fraction(1).sub(same.anchor),
    condition: mirror(same.condition),
    ...(weak && { weak: mirror(weak) }),
    ...(mirrorWord && { word: mirrorWord }),
  };
}

function around(
  share: Interval,
  rounded: readonly Candidate[],
  profile: Profile,
  context: Context,
  fits: Fits,
): readonly Candidate[] {
  const among = fitting(share, fits);
  const alone = [...rounded, ...among(bare[profile])];
  return [
    ...alone,
    ...withIntensifiers(alone, context).filter(({ condition }) => fits(share, condition)),
    ...among(hedged),
  ];
}

type Fits = (share: Interval, condition: Interval) => boolean;

/** Most conditions are far off, or hold by far, which a float can tell; the few that are left are held up exactly. */
function fitting(share: Interval, fits: Fits): (list: readonly Synonyms[]) => readonly Candidate[] {
  const low = share.low.valueOf();
  const high = share.high.valueOf();
  const isFar = ({ from, to }: Synonyms) => low > to + FLOAT_SLIP || from > high + FLOAT_SLIP;
  const isInside = ({ from, to }: Synonyms) => low > from + FLOAT_SLIP && high < to - FLOAT_SLIP;
  return (list) =>
    list.flatMap((synonyms) => {
      const isFitting = !isFar(synonyms) && (isInside(synonyms) || fits(share, synonyms.condition));
      return isFitting ? synonyms.candidates : [];
    });
}

/** What a share rounds to: numbers that are one with those of the ones who are left. */
function roundedCandidates(share: Interval, tenthIsKnown: boolean): readonly Candidate[] {
  return [...exactPercent(share), ...(tenthIsKnown ? publishedTenth(share) : [])];
}

/** The whole percent that the lowest value rounds to; true where all the others round to the same. */
function exactPercent(share: Interval): Candidate[] {
  const anchor = roundHalfUp(share.low, HUNDREDTH);
  const amount: Amount = { kind: "percent", percent: anchor.mul(100).valueOf() };
  return [made(amount, undefined, { holds: roundedTo(anchor, HUNDREDTH) })];
}

/** The tenth that a figure was published to, where that is all that is known: [0.55, 0.65) is 6. */
function publishedTenth(share: Interval): Candidate[] {
  const nearest = roundHalfUp(middle(share), TENTH);
  const known = roundedTo(nearest, TENTH);
  const tenths = nearest.mul(10).valueOf();
  const isAllThatIsKnown = isWithin(share, known) && isWithin(known, share);
  return isAllThatIsKnown && tenths > 0 && tenths < 10
    ? [made({ kind: "tenths", tenths }, undefined, { holds: known })]
    : [];
}

function withIntensifiers(list: readonly Candidate[], context: Context): Candidate[] {
  return INTENSIFIERS.flatMap(({ id: word }) => {
    const range = judgedRange(word, context);
    return list.flatMap((one) => {
      const condition = intersect(one.condition, range);
      return condition === undefined ? [] : [{ ...one, word, condition, usual: word !== "kun" }];
    });
  });
}

function withHedge(amount: Amount, row: (typeof HEDGES)[number]): Synonyms[] {
  // What a hedge means is the same in both profiles.
  const when = whenTrue(amount, row.words[0].id, "streng");
  if (when === undefined) return [];
  const { holds: condition } = when;
  return [
    synonymous(
      condition,
      row.words.map(({ id }) => made(amount, id, when, row)),
    ),
  ];
}

function synonymous(condition: Interval, list: readonly Candidate[]): Synonyms {
  return { condition, from: condition.low.valueOf(), to: condition.high.valueOf(), candidates: list };
}

function bareIn(profile: Profile): readonly Synonyms[] {
  return AMOUNTS.filter(({ kind }) => kind !== "percent")
    .flatMap((amount) => candidateOf(amount, undefined, profile) ?? [])
    .map((one) => synonymous(one.condition, [one]));
}

function made(
  amount: Amount,
  word: HedgeId | undefined,
  { holds, weak }: { readonly holds: Interval; readonly weak?: Interval },
  row?: HedgeRow,
): Candidate {
  const rare = isRare(amount);
  const own = row?.words.find(({ id }) => id === word);
  return {
    form: formOf(amount),
    ...(word && { word }),
    amount,
    anchor: anchorOf(amount),
    condition: holds,
    ...(weak && { weak }),
    ...(own?.mirror && { mirrorWord: own.mirror as WordId }),
    usual: !rare && (row === undefined || (own === row.words[0] && !row.alike)),
    loose: row?.loose ?? false,
    ...(rare && { rare }),
  };
}

function isRare(amount: Amount): true | undefined {
  if (amount.kind !== "fraction") return undefined;
  return FRACTIONS.some((row) => row.id === amount.fraction && "rare" in row) || undefined;
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, i) => i + 1);
}
