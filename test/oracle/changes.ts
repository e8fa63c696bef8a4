import type { Known } from "./known.ts";

/** A share that was counted, of how many that could have answered. */
export interface Round {
  readonly count: number;
  readonly base: number;
  readonly population: number;
}

/** All that a change can be, in percentage points, and how many times as large the share has become. */
interface Shift {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves can be the change. */
  readonly lowIn: boolean;
  readonly highIn: boolean;
  readonly least: number;
  readonly most: number;
  /** What chance may have made of it, either way; nothing where only those who answered are spoken of. */
  readonly margin: number;
}

/** A float's slip. */
const SLIP = 1e-9;

type Rule = (shift: Shift, before: Known, now: Known) => boolean;

/**
 * Words for a change, in both languages, with when they are true (the language rules, §3). Of two that begin
 * alike, the longer comes first.
 */
const CHANGES: readonly (readonly [RegExp, Rule])[] = [
  [/(?:mer|meir) enn dobl/, (shift) => isSize(shift, 3, 200) && shift.least >= 2.1 - SLIP],
  [/er dobl/, (shift) => isSize(shift, 3, 200) && shift.least >= 1.9 - SLIP && shift.most <= 2.1 + SLIP],
  [/har (?:økt noe|auka noko)/, (shift) => isSize(shift, 3, 5)],
  [/har (?:økt|auka) klart/, (shift) => isSize(shift, 10, 200)],
  [/har (?:økt|auka)/, (shift) => isSize(shift, 5, 10)],
  [/har gått (?:noe|noko) ned/, (shift) => isSize(opposite(shift), 3, 5)],
  [/har gått klart ned/, (shift) => isSize(opposite(shift), 10, 200)],
  [/har gått ned/, (shift) => isSize(opposite(shift), 5, 10)],
  [/er om lag uendr/, (shift) => isUnchanged(shift, SLIP)],
  [
    /ikk(?:e|je) grunnlag/,
    (shift) =>
      shift.low - shift.margin <= SLIP && shift.high + shift.margin >= -SLIP && !isUnchanged(shift, -SLIP),
  ],
  [/til (?:nærmeste|næraste) tidel begge/, (_, before, now) => width(before) > 1 && width(now) > 1],
];

/** Whether a text tells of a change. */
export function isChange(text: string): boolean {
  return CHANGES.some(([words]) => words.test(text));
}

/**
 * Whether what it tells is true of every change that there can have been between the two: of all, with what
 * chance may have made of it as `margin`, or of those who answered, without.
 */
export function isTrueChange(text: string, before: Known, now: Known, margin = 0): boolean {
  const rule = CHANGES.find(([words]) => words.test(text))?.[1];
  return rule?.(shiftOf(before, now, margin), before, now) ?? false;
}

/** What chance may have made of a change, in points at 95 percent: for rounds with five or more of both answers. */
export function marginBetween(before: Round, now: Round): number {
  return 196 * Math.sqrt(variance(before) + variance(now));
}

/** Of a share that was drawn without putting back. */
function variance({ count, base, population }: Round): number {
  const p = count / base;
  return population === 1 ? 0 : ((p * (1 - p)) / base) * ((population - base) / (population - 1));
}

function shiftOf(before: Known, now: Known, margin: number): Shift {
  const [a, b, c, d] = [
    now.low / now.point,
    now.high / now.point,
    before.low / before.point,
    before.high / before.point,
  ];
  return {
    low: a - d,
    high: b - c,
    lowIn: now.begins && before.reaches,
    highIn: now.reaches && before.begins,
    least: a / d,
    most: c === 0 ? Number.POSITIVE_INFINITY : b / c,
    margin,
  };
}

/** The whole change is at least `from` points and less than `to`, and more than chance makes. */
function isSize({ low, high, highIn, margin }: Shift, from: number, to: number): boolean {
  const below = highIn ? high < to - SLIP : high <= to + SLIP;
  return low >= from - SLIP && below && low > margin - SLIP;
}

/** Within five points, whatever chance has made. */
function isUnchanged({ low, high, margin }: Shift, slip: number): boolean {
  return low - margin >= -5 - slip && high + margin <= 5 + slip;
}

function opposite({ low, high, lowIn, highIn, ...rest }: Shift): Shift {
  return { ...rest, low: -high, high: -low, lowIn: highIn, highIn: lowIn };
}

function width({ low, high, point }: Known): number {
  return (high - low) / point;
}
