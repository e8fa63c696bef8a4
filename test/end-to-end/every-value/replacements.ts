import Fraction from "fraction.js";
import {
  counted,
  type Estimate,
  publishedInterval,
  publishedShare,
} from "../../../src/statistics/estimate.ts";
import type { Aggregate } from "../../../src/survey/survey.ts";
import { between, ofCount } from "../../oracle/known.ts";
import type { Figure } from "../../oracle/sentences.ts";
import { THOROUGH } from "../../support/thorough.ts";

/** Values over the whole range of each figure, of each kind: all of them, or a spread of them with the smallest. */
const TRIED = Array.from({ length: 500 }, (_, i) => i).filter((i) => THOROUGH || i % 20 === 0 || i === 1);
export const TRIED_OF_EACH = TRIED.length;

/** A figure's new value, and the same as the oracle knows it. */
export interface Replacement {
  readonly estimate: Estimate;
  readonly known: Figure;
}

/** What the oracle is told of a figure that is left as it is. */
export function figureOf({ estimate, published }: Aggregate): Figure {
  switch (estimate.kind) {
    case "counted": {
      const { count, base } = estimate;
      return { count, base, share: ofCount(count, base, published) };
    }
    case "total":
      return { count: estimate.count };
    case "published": {
      const { low, high, includesHigh } = estimate.share;
      return { share: between(low.valueOf(), high.valueOf(), includesHigh, published) };
    }
    // No edition that is tried here has means or sums: they have tests of their own.
    case "amount":
      return {};
    case "direction":
      return { change: estimate.change };
    case "mention":
      return { said: true };
    case "suppressed":
    case "missing":
      return {};
  }
}

/**
 * 500 values over the whole range, of the kind that the figure is known in, and a quarter as many of the
 * other kind; of a published direction, every direction, and what a share in its place would be.
 */
export function replacementsOf({ estimate }: Aggregate): readonly Replacement[] {
  switch (estimate.kind) {
    case "counted":
      return [...counts(estimate.base), ...otherKind(shares())];
    case "published":
      return [...shares(), ...otherKind(counts(estimate.base ?? 337))];
    case "total":
      return each((i) => ({ estimate: { kind: "total", count: i }, known: { count: i } }));
    case "direction":
      return [
        ...(["up", "down", "same"] as const).map(
          (change): Replacement => ({ estimate: { kind: "direction", change }, known: { change } }),
        ),
        ...shares(),
      ];
    case "amount":
    case "mention":
    case "suppressed":
    case "missing":
      return [];
  }
}

/** Every count of the base first; then counts of others, so that exact tenths and thirds come too. */
function counts(base: number): readonly Replacement[] {
  return each((i) => {
    const [count, of] = i <= base ? [i, base] : [(i - base) % 61, 60];
    return { estimate: counted(count, of), known: { count, base: of, share: ofCount(count, of) } };
  });
}

/** Every whole percent, half tenth and tenth; then intervals of each width over the whole range. */
function shares(): readonly Replacement[] {
  return each((i) => {
    const step = i <= 100 ? 100 : i <= 121 ? 20 : i <= 132 ? 10 : undefined;
    if (step !== undefined) {
      const n = i <= 100 ? i : i <= 121 ? i - 101 : i - 122;
      const half = 1 / step / 2;
      const share = between(Math.max(0, n / step - half), Math.min(1, n / step + half), n === step);
      return { estimate: publishedShare(new Fraction(n, step), new Fraction(1, step)), known: { share } };
    }
    const width = 1 + ((i - 133) % 12);
    const low = Math.round(((i - 133) / 366) * (1000 - width * 10));
    const ends = [low, low + width * 10] as const;
    const [a, b] = ends.map((n) => new Fraction(n, 1000)) as [Fraction, Fraction];
    const share = between(ends[0] / 1000, ends[1] / 1000, false);
    return { estimate: publishedInterval(a, b), known: { share } };
  });
}

/** Of the kind that a figure is not known in, fewer are tried where not all are. */
function otherKind(all: readonly Replacement[]): readonly Replacement[] {
  return THOROUGH ? all : all.filter((_, i) => i % 4 === 0);
}

function each(replacement: (i: number) => Replacement): readonly Replacement[] {
  return TRIED.map(replacement);
}
