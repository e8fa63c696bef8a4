import Fraction from "fraction.js";
import { type Interval, isWithin, middle } from "../statistics/interval.ts";
import type { Asked } from "./asked.ts";
import type { Candidate } from "./candidates.ts";
import { anchorOf, isRound } from "./conditions.ts";
import { isIntensifier } from "./judging.ts";
import { rangeAround } from "./range.ts";
import type { Amount } from "./wording.ts";

/** A phrase that may be said: true by its condition, or retold from the figure's own published words. */
export interface Option extends Candidate {
  readonly cited: boolean;
}

/** Whether a phrase is one that the author asked for (not for «auto»). */
export function matches(asked: Asked, one: Candidate): boolean {
  if (one.form !== asked.form || one.word !== asked.word) return false;
  return asked.amount === undefined ? !one.rare : isSameNumber(asked.amount, one.amount);
}

/**
 * The phrase that answers the author, of those that may be said.
 *
 * A named word: its published number where there is one, else the nearest round number of which it is
 * true. `auto`: the number alone, its published words, the narrowest hedge in the form asked for, the
 * percent; and what claims less only where nothing else is true. It never judges («hele», «bare»).
 */
export function choose(asked: Asked, options: readonly Option[], share: Interval): Option | undefined {
  if (!asked.auto) {
    const fitting = nearestFirst(
      options.filter((one) => matches(asked, one) && (asked.amount !== undefined || isOwnNumber(one, share))),
      share,
    );
    return fitting.find(({ cited }) => cited) ?? fitting[0];
  }
  const rank = (one: Option): number => {
    const same = one.form === asked.form;
    if (same && one.word === undefined) return 0;
    if (same && one.cited) return 1;
    if (same && !one.loose) return 2;
    if (one.form === "prosent" && one.word === undefined) return 3;
    return (one.cited ? 4 : 5) + (same ? 0 : 2) + (one.loose ? 4 : 0);
  };
  const usual = options.filter(
    (one) => (one.usual || one.cited) && !isIntensifier(one.word) && isOwnNumber(one, share),
  );
  return nearestFirst(usual, share).sort((a, b) => rank(a) - rank(b) || width(a) - width(b))[0];
}

/**
 * Phrases worth suggesting instead, nearest to what was asked for first. One number for each word, one
 * word of those that mean the same.
 */
export function suggestions(asked: Asked, options: readonly Option[], share: Interval): readonly Option[] {
  const seen = new Set<string>();
  const usual = options.filter((one) => (one.usual || one.word === asked.word) && isOwnNumber(one, share));
  return nearestFirst(usual, share)
    .filter((one) => {
      const kind = `${one.form} ${one.word ?? ""} ${one.cited}`;
      return seen.size < seen.add(kind).size;
    })
    .sort((a, b) => remoteness(asked, a) - remoteness(asked, b));
}

/** Keeps the author's own choice among words that mean the same: «hver fjerde» for «en firedel». */
export function inWordsOf(asked: Asked, chosen: Option): Option {
  return {
    ...chosen,
    ...(asked.word && { word: asked.word }),
    ...(asked.amount && { amount: asked.amount }),
  };
}

/** The number alone, published words, the word asked for, other words; then the same in other forms. */
function remoteness(asked: Asked, one: Option): number {
  if (one.cited) return 1;
  const form = one.form === asked.form ? 0 : 10;
  if (one.loose) return form + 20;
  if (one.word === undefined) return form;
  return form + (one.word === asked.word ? 2 : isIntensifier(one.word) ? 4 : 3);
}

/**
 * Nearest number first. A word goes with a round number where there is one: «om lag 70 prosent» of 71, but «knapt 14
 * prosent» of 13.88. Of two as near, the round ten («om lag 70 prosent» rather than 75), or the one nearer to the
 * half, so that those who are left are told by the number that this one leaves.
 */
function nearestFirst(options: readonly Option[], share: Interval): Option[] {
  const centre = middle(share);
  return options
    .map((one) => ({
      one,
      far: isHedge(one.word) && !isRound(one.amount) ? 1 : 0,
      away: one.anchor.sub(centre).abs(),
      odd: one.anchor.mul(10).d === 1n ? 0 : 1,
      fromHalf: one.anchor.sub(HALF).abs(),
    }))
    .sort(
      (a, b) => a.far - b.far || a.away.compare(b.away) || a.odd - b.odd || a.fromHalf.compare(b.fromHalf),
    )
    .map(({ one }) => one);
}

const HALF = new Fraction(1, 2);

/**
 * A percent that is no round number is chosen only where it is what the share rounds to: 13.88 is «knapt 14 prosent»,
 * and a published 86 is not «knapt 87», true as that is.
 */
function isOwnNumber({ word, amount, anchor, cited }: Option, share: Interval): boolean {
  if (cited || !isHedge(word) || isRound(amount)) return true;
  return isWithin(share, rangeAround(ROUNDS, anchor));
}

const ROUNDS = "[-0.5, 0.5]";

function isHedge(word: string | undefined): boolean {
  return word !== undefined && !isIntensifier(word);
}

/** «en firedel» and «hver fjerde» are one number, and so are «halvparten» and «5 av 10». */
export function isSameNumber(a: Amount, b: Amount): boolean {
  if (a.kind === "between" || b.kind === "between")
    return a.kind === b.kind && "from" in a && "from" in b && a.from === b.from && a.to === b.to;
  return anchorOf(a).equals(anchorOf(b));
}

function width({ condition }: Option): number {
  return condition.high.sub(condition.low).valueOf();
}
