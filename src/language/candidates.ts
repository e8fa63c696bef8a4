import Fraction from "fraction.js";
import { type Interval, intersect, isWithin, middle } from "../statistics/interval.ts";
import { roundedTo, roundHalfUp } from "../statistics/rounding.ts";
import { type Context, judgedRange } from "./judging.ts";
import { rangeAround } from "./range.ts";
import {
  FRACTION_ALONE,
  FRACTION_HEDGED,
  FRACTIONS,
  HEDGES,
  INTENSIFIERS,
  type Profile,
  ROUND_PERCENTS,
  TENTHS_ALONE,
  TENTHS_WITHIN,
  type WordId,
} from "./thresholds.ts";
import type { Amount } from "./wording.ts";

/** «86 prosent», «9 av 10», «halvparten». */
export type Form = "prosent" | "av-ti" | "brøk";

/** A phrase that might be said, with the shares of which it is true. */
export interface Candidate {
  readonly form: Form;
  readonly word?: WordId;
  readonly amount: Amount;
  /** The share (0–1) that the number is. */
  readonly anchor: Fraction;
  readonly condition: Interval;
  /** The word that those who are left get («nær» ↔ «vel»); absent where there is none. */
  readonly mirrorWord?: WordId;
  /** Its word is the one that is suggested among those that mean the same. */
  readonly usual: boolean;
  /** «over», «under», «minst»: true, but percent says more. */
  readonly loose: boolean;
}

/** A number that a hedge goes with, and the limits of the hedge there. */
interface Round {
  readonly form: Form;
  readonly amount: Amount;
  readonly anchor: Fraction;
  /** Shares outside which it is never said. */
  readonly within?: Interval;
  /** The most that a hedge may stretch it. */
  readonly stretch?: string;
}

const HUNDREDTH = new Fraction(1, 100);
const TENTH = new Fraction(1, 10);
const HALF = new Fraction(1, 2);
const FLOAT_SLIP = 1e-9;
const ANY_SHARE = rangeAround("[0, 100]");
const SHARES_IN_TENTHS = rangeAround(TENTHS_WITHIN);

const percents: readonly Round[] = ROUND_PERCENTS.map((percent) => ({
  form: "prosent",
  amount: { kind: "percent", percent },
  anchor: new Fraction(percent, 100),
}));

const tenths: readonly Round[] = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => ({
  form: "av-ti",
  amount: { kind: "tenths", tenths: n },
  anchor: new Fraction(n, 10),
  within: SHARES_IN_TENTHS,
}));

const fractions: readonly Round[] = FRACTIONS.map(({ id, value: [numerator, denominator] }) => ({
  form: "brøk",
  amount: { kind: "fraction", fraction: id },
  anchor: new Fraction(numerator, denominator),
  ...(id === "halvparten" ? {} : { stretch: FRACTION_HEDGED }),
}));

/** Words that mean the same, before the same number: they are true together. */
interface Synonyms {
  readonly condition: Interval;
  /** The ends of the condition as floats. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

const hedged: readonly Synonyms[] = [...percents, ...tenths, ...fractions].flatMap(withHedges);
const bareFractions: readonly Candidate[] = fractions.flatMap((round) => alone(round, FRACTION_ALONE));

/** Five of ten is written «halvparten», so it has that word's narrower condition whatever the profile. */
const bareTenths: Record<Profile, readonly Candidate[]> = {
  streng: tenths.flatMap((round) => alone(round, TENTHS_ALONE.streng)),
  imdi: tenths.flatMap((r) => alone(r, r.anchor.equals(HALF) ? FRACTION_ALONE : TENTHS_ALONE.imdi)),
};

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
  fits: (share: Interval, condition: Interval) => boolean,
): readonly Candidate[] {
  const fitting = (list: readonly Candidate[]) => list.filter((one) => fits(share, one.condition));
  const known = tenthIsKnown ? publishedTenth(share) : [];
  const bare = fitting([...exactPercent(share), ...known, ...bareTenths[profile], ...bareFractions]);
  const fittingHedges = near(share).filter(({ condition }) => fits(share, condition));
  return [
    ...bare,
    ...fitting(withIntensifiers(bare, context)),
    ...fittingHedges.flatMap((synonyms) => synonyms.candidates),
  ];
}

/** Most conditions are far off, which a float can tell; the few that are left are held up exactly. */
function near(share: Interval): readonly Synonyms[] {
  const low = share.low.valueOf() - FLOAT_SLIP;
  const high = share.high.valueOf() + FLOAT_SLIP;
  return hedged.filter(({ from, to }) => low <= to && from <= high);
}

/** The whole percent that the lowest value rounds to; true where all the others round to the same. */
function exactPercent(share: Interval): Candidate[] {
  const anchor = roundHalfUp(share.low, HUNDREDTH);
  const amount: Amount = { kind: "percent", percent: anchor.mul(100).valueOf() };
  return [bareWith({ form: "prosent", amount, anchor }, roundedTo(anchor, HUNDREDTH))];
}

/** The tenth that a figure was published to, where that is all that is known: [0.55, 0.65) is 6. */
function publishedTenth(share: Interval): Candidate[] {
  const nearest = roundHalfUp(middle(share), TENTH);
  const known = roundedTo(nearest, TENTH);
  const isAllThatIsKnown = isWithin(share, known) && isWithin(known, share);
  return tenths
    .filter(({ anchor }) => isAllThatIsKnown && anchor.equals(nearest))
    .map((r) => bareWith(r, known));
}

function withIntensifiers(list: readonly Candidate[], context: Context): Candidate[] {
  return INTENSIFIERS.flatMap(({ id: word }) => {
    const range = judgedRange(word, context);
    return list.flatMap((bare) => {
      const condition = intersect(bare.condition, range);
      return condition === undefined ? [] : [{ ...bare, word, condition, usual: word !== "kun" }];
    });
  });
}

function withHedges(round: Round): Synonyms[] {
  return HEDGES.flatMap((row) => {
    if ("only" in row && (!round.anchor.equals(HALF) || round.form === "prosent")) return [];
    // «minst en tredel» is true of all that is above, so the stretch of a hedge does not limit it.
    const stretch = row.words[0].id === "minst" ? undefined : round.stretch;
    const condition = limited(round, row.distance, stretch);
    if (condition === undefined) return [];
    const list = row.words.map((word, index) => ({
      form: round.form,
      word: word.id,
      amount: round.amount,
      anchor: round.anchor,
      condition,
      ...("mirror" in word ? { mirrorWord: word.mirror } : {}),
      usual: index === 0 && !("alike" in row),
      loose: "loose" in row,
    }));
    return [{ condition, from: condition.low.valueOf(), to: condition.high.valueOf(), candidates: list }];
  });
}

function alone(round: Round, distance: string): Candidate[] {
  const condition = limited(round, distance);
  return condition === undefined ? [] : [bareWith(round, condition)];
}

function bareWith({ form, amount, anchor }: Round, condition: Interval): Candidate {
  return { form, amount, anchor, condition, usual: true, loose: false };
}

/** The shares at this distance from the round number, within its limits. */
function limited(round: Round, distance: string, stretch?: string): Interval | undefined {
  const limits = [
    round.within ?? ANY_SHARE,
    ...(stretch === undefined ? [] : [rangeAround(stretch, round.anchor)]),
  ];
  return limits.reduce<Interval | undefined>(
    (left, limit) => left && intersect(left, limit),
    rangeAround(distance, round.anchor),
  );
}
