import Fraction from "fraction.js";
import { type Interval, isWithin } from "../statistics/interval.ts";
import { rangeAround } from "./range.ts";
import { INTENSIFIERS, type IntensifierId } from "./thresholds.ts";

/** Other shares that «hele» and «bare» may be measured against, where the author names one. */
export interface Context {
  /** The same figure in the edition before. */
  readonly previous?: Interval;
  /** Another group's figure. */
  readonly comparison?: Interval;
  readonly target?: Interval;
}

/** The shares that a judging word may be said of: its own range, wider where the context gives a reason. */
export function judgedRange(word: IntensifierId, context: Context): Interval {
  const row: (typeof INTENSIFIERS)[number] | undefined = INTENSIFIERS.find(({ id }) => id === word);
  if (row === undefined) throw new Error(`No such word: ${word}`);
  const range = rangeAround(row.share);
  if ("belowTarget" in row) {
    const most = context.target?.low.sub(points(row.belowTarget));
    return most?.gt(range.high) ? { ...range, high: most } : range;
  }
  const least = [
    range.low,
    ...(context.previous ? [context.previous.high.add(points(row.abovePrevious))] : []),
    ...(context.comparison ? [context.comparison.high.add(points(row.aboveComparison))] : []),
  ];
  return { ...range, low: least.reduce((a, b) => (b.lt(a) ? b : a)) };
}

/** Whether a judging word may be said of the whole share. */
export function mayJudge(word: IntensifierId, share: Interval, context: Context): boolean {
  return isWithin(share, judgedRange(word, context));
}

/** Whether a word judges an exact number, rather than rounds it. */
export function isIntensifier(word: string | undefined): word is IntensifierId {
  return INTENSIFIERS.some(({ id }) => id === word);
}

function points(distance: number): Fraction {
  return new Fraction(distance, 100);
}
