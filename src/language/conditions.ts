import Fraction from "fraction.js";
import { type Interval, intersect } from "../statistics/interval.ts";
import { roundedTo } from "../statistics/rounding.ts";
import { rangeAround, rangeIfAny } from "./range.ts";
import {
  BETWEEN_WIDTH,
  FRACTION_ALONE,
  FRACTION_HEDGED,
  FRACTIONS,
  HEDGES,
  type HedgeId,
  type HedgeRow,
  type Limits,
  type Profile,
  ROUND_PERCENTS,
  TENTHS_ALONE,
  TENTHS_WITHIN,
} from "./thresholds.ts";
import type { Amount } from "./wording.ts";

/** The shares (0–1) of which a phrase is true, and those of which another would say more. */
export interface When {
  readonly holds: Interval;
  readonly weak?: Interval;
}

const HUNDREDTH = new Fraction(1, 100);
const HALF = new Fraction(1, 2);
const ANY_SHARE = rangeAround("[0, 100]");
const SHARES_IN_TENTHS = rangeAround(TENTHS_WITHIN);

/** The anchors of each kind of number, so that each has one before it and one after it. */
const PERCENTS = ROUND_PERCENTS.map((percent) => new Fraction(percent, 100));
const TENTHS = nths(10);
const FIFTHS = nths(5);
const QUARTERS = nths(4);
const THIRDS_AND_QUARTERS = [...nths(3), ...QUARTERS].toSorted((a, b) => a.compare(b));

/**
 * When a phrase is true of a share: what is written by it and what is read of it are tried by the same. Words that
 * judge («hele», «bare») are tried besides: see `judging.ts`.
 *
 * @param word a hedge, or none for the number alone
 * @returns undefined where the two do not go together («godt over 6 av 10»)
 */
export function whenTrue(amount: Amount, word: HedgeId | undefined, profile: Profile): When | undefined {
  if (amount.kind === "between") return word === undefined ? between(amount) : undefined;
  if (word === undefined) return alone(amount, profile);
  const row: HedgeRow | undefined = HEDGES.find(({ words }) => words.some(({ id }) => id === word));
  return row && hedged(amount, row);
}

/** The share (0–1) that the number of a phrase is; of two numbers, what lies between. */
export function anchorOf(amount: Amount): Fraction {
  switch (amount.kind) {
    case "percent":
      return new Fraction(amount.percent).div(100);
    case "tenths":
      return new Fraction(amount.tenths, 10);
    case "fifths":
      return new Fraction(amount.fifths, 5);
    case "between":
      return new Fraction(amount.from).add(amount.to).div(200);
    case "fraction":
      return new Fraction(...fractionValue(amount.fraction));
  }
}

/** Whether the number is written «halvparten», which has rows of its own in the table. */
export function isHalf(amount: Amount): boolean {
  if (amount.kind === "tenths") return amount.tenths === 5;
  return amount.kind === "fraction" && amount.fraction === "halvparten";
}

/** Whether a hedge before the number stretches it as far as the table says, and not only to what rounds to it. */
export function isRound(amount: Amount): boolean {
  if (amount.kind !== "percent") return true;
  return ROUND_PERCENTS.some((percent) => percent === amount.percent);
}

function alone(amount: Exclude<Amount, { kind: "between" }>, profile: Profile): When | undefined {
  const anchor = anchorOf(amount);
  if (amount.kind === "percent") return { holds: roundedTo(anchor, HUNDREDTH) };
  // Five of ten is written «halvparten», so it has that word's narrower condition whatever the profile.
  const isTenth = amount.kind === "tenths" && !(profile === "imdi" && anchor.equals(HALF));
  return limited(amount, { holds: isTenth ? TENTHS_ALONE[profile] : FRACTION_ALONE }, anchor);
}

function hedged(amount: Exclude<Amount, { kind: "between" }>, row: HedgeRow): When | undefined {
  const anchor = anchorOf(amount);
  const limits = isHalf(amount)
    ? (row.half ?? row.round)
    : amount.kind === "percent" && !isRound(amount)
      ? row.percent
      : row.round;
  return limits && limited(amount, limits, anchor, stretchOf(amount, row));
}

/** The most that a hedge may stretch a fraction. One that compares («minst en tredel») does not stretch it. */
function stretchOf(amount: Amount, { loose }: HedgeRow): string | undefined {
  const isFraction = amount.kind === "fifths" || amount.kind === "fraction";
  return isFraction && !isHalf(amount) && !loose ? FRACTION_HEDGED : undefined;
}

function between({ from, to }: Extract<Amount, { kind: "between" }>): When {
  const holds = rangeAround(`[${from}, ${to}]`);
  return to - from > BETWEEN_WIDTH ? { holds, weak: holds } : { holds };
}

/** The shares at this distance from the number, within its limits. */
function limited(
  amount: Exclude<Amount, { kind: "between" }>,
  { holds, weak }: Limits,
  anchor: Fraction,
  stretch?: string,
): When | undefined {
  const named = neighbours(amount, anchor);
  const outer = amount.kind === "tenths" ? SHARES_IN_TENTHS : ANY_SHARE;
  const most = stretch === undefined ? outer : intersect(outer, rangeAround(stretch, anchor));
  const shares = most && intersect(rangeAround(holds, anchor, named), most);
  // Between anchors that lie near each other nothing is weak: «over 25 prosent», up to 30.
  const hints = weak === undefined ? undefined : rangeIfAny(weak, anchor, named);
  const poor = shares && hints && intersect(hints, shares);
  return shares && { holds: shares, ...(poor && { weak: poor }) };
}

/** How far the anchors on either side are, in percentage points. */
function neighbours(
  amount: Exclude<Amount, { kind: "between" }>,
  anchor: Fraction,
): Record<"next" | "previous", Fraction> {
  const scale = scaleOf(amount, anchor);
  const next = scale.find((one) => one.gt(anchor)) ?? new Fraction(1);
  const previous = scale.findLast((one) => one.lt(anchor)) ?? new Fraction(0);
  return { next: next.sub(anchor).mul(100), previous: previous.sub(anchor).mul(100) };
}

/** Fifths go with fifths, and thirds with quarters. */
function scaleOf(amount: Amount, { d }: Fraction): readonly Fraction[] {
  if (isHalf(amount)) return QUARTERS;
  if (amount.kind === "percent") return PERCENTS;
  if (amount.kind === "tenths" || d === 10n) return TENTHS;
  return d === 5n ? FIFTHS : THIRDS_AND_QUARTERS;
}

function fractionValue(fraction: string): [number, number] {
  return FRACTIONS.find(({ id }) => id === fraction)?.value ?? [0, 1];
}

function nths(of: number): Fraction[] {
  return Array.from({ length: of - 1 }, (_, i) => new Fraction(i + 1, of));
}
