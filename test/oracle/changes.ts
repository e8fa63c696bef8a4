import type { Known } from "./known.ts";

/** All that a change can be, in percentage points, and how many times as large the share has become. */
interface Shift {
  readonly low: number;
  readonly high: number;
  /** Whether the ends themselves can be the change. */
  readonly lowIn: boolean;
  readonly highIn: boolean;
  readonly least: number;
  readonly most: number;
}

/** A float's slip. */
const SLIP = 1e-9;

type Rule = (shift: Shift, before: Known, now: Known) => boolean;

/**
 * Words for a change, in both languages, with when they are true of those who answered (the language rules, §3).
 * Of two that begin alike, the longer comes first.
 */
const CHANGES: readonly (readonly [RegExp, Rule])[] = [
  [/(?:mer|meir) enn dobl/, ({ low, least }) => low >= 3 - SLIP && least >= 2.1 - SLIP],
  [/er dobl/, ({ low, least, most }) => low >= 3 - SLIP && least >= 1.9 - SLIP && most <= 2.1 + SLIP],
  [/har (?:økt noe|auka noko)/, (shift) => isSize(shift, 3, 5)],
  [/har (?:økt|auka) klart/, (shift) => isSize(shift, 10, 200)],
  [/har (?:økt|auka)/, (shift) => isSize(shift, 5, 10)],
  [/har gått (?:noe|noko) ned/, (shift) => isSize(opposite(shift), 3, 5)],
  [/har gått klart ned/, (shift) => isSize(opposite(shift), 10, 200)],
  [/har gått ned/, (shift) => isSize(opposite(shift), 5, 10)],
  [/er om lag uendr/, ({ low, high }) => low >= -5 - SLIP && high <= 5 + SLIP],
  [/ikk(?:e|je) grunnlag/, ({ low, high }) => low <= SLIP && high >= -SLIP],
  [/til (?:nærmeste|næraste) tidel begge/, (_, before, now) => width(before) > 1 && width(now) > 1],
];

/** Whether a text tells of a change. */
export function isChange(text: string): boolean {
  return CHANGES.some(([words]) => words.test(text));
}

/** Whether what it tells is true of every change that there can have been between the two. */
export function isTrueChange(text: string, before: Known, now: Known): boolean {
  const rule = CHANGES.find(([words]) => words.test(text))?.[1];
  return rule?.(shiftOf(before, now), before, now) ?? false;
}

function shiftOf(before: Known, now: Known): Shift {
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
  };
}

/** The whole change is at least `from` points and less than `to`. */
function isSize({ low, high, highIn }: Shift, from: number, to: number): boolean {
  const below = highIn ? high < to - SLIP : high <= to + SLIP;
  return low >= from - SLIP && below;
}

function opposite({ low, high, lowIn, highIn, least, most }: Shift): Shift {
  return { low: -high, high: -low, lowIn: highIn, highIn: lowIn, least, most };
}

function width({ low, high, point }: Known): number {
  return (high - low) / point;
}
