import Fraction from "fraction.js";
import { chiSquareTail } from "./gamma.ts";

/** One value of a background variable, «Østfold»: how many answered, and how many there are in all. */
export interface Category {
  readonly name: string;
  readonly answered: number;
  readonly population: number;
}

/** How far a category's share of those who answered is from its share of all. */
interface Gap {
  readonly name: string;
  /** Percentage points; above 0 when there are too many of them among those who answered. */
  readonly points: Fraction;
}

/** How well those who answered mirror all, on one background variable. */
export interface Representativity {
  /** In the order of the categories; those without any unit are left out. */
  readonly gaps: readonly Gap[];
  /** The largest gap, without its sign, in percentage points. */
  readonly largestGap: Fraction;
  readonly chiSquare: Fraction;
  /** Categories less one. */
  readonly degrees: number;
  /** The chance of a χ² at least as large if those who answered were drawn blindly, 0–1. */
  readonly p: number;
  /** Some category was expected to have fewer than one, or a fifth of them fewer than five (Cochran 1954): p is rough. */
  readonly rough: boolean;
  /** No gap is above the limit, and p is above the level. */
  readonly isRepresentative: boolean;
  /** Where it leans, largest first: the gaps above the limit, or the largest where none is; none when representative. */
  readonly leans: readonly Gap[];
}

/** Where «god representativitet» begins. */
export interface RepresentativityLimits {
  /** Percentage points that no category's gap may exceed. */
  readonly largestGap: number;
  /** What p is to exceed, 0–1. */
  readonly level: number;
}

/**
 * Compares those who answered with all that were asked, on one background variable: Pearson's χ² goodness of
 * fit (1900), with what each category would have had if it had answered as often as all.
 *
 * @param categories the whole population, each unit in one of them
 * @param limits from the table of thresholds
 * @throws unless the counts are whole, none has more answers than units, and there are two categories with
 *   units, and answers
 */
export function representativity(
  categories: readonly Category[],
  limits: RepresentativityLimits,
): Representativity {
  for (const { name, answered, population } of categories) {
    const whole = Number.isSafeInteger(answered) && Number.isSafeInteger(population);
    if (!whole || answered < 0 || answered > population) {
      throw new Error(`${name}: ${answered} answers from ${population}`);
    }
  }
  const present = categories.filter(({ population }) => population > 0);
  const answers = present.reduce((all, { answered }) => all + answered, 0);
  const everyone = present.reduce((all, { population }) => all + population, 0);
  if (present.length < 2 || answers === 0) throw new Error("Nothing to compare");

  const gaps = present.map(({ name, answered, population }) => ({
    name,
    points: new Fraction(answered, answers).sub(new Fraction(population, everyone)).mul(100),
  }));
  const expected = present.map(({ population }) => new Fraction(answers * population, everyone));
  const chiSquare = present.reduce((sum, { answered }, i) => {
    const e = expected[i] as Fraction;
    const off = e.sub(answered);
    return sum.add(off.mul(off).div(e));
  }, new Fraction(0));
  const degrees = present.length - 1;
  const p = chiSquareTail(chiSquare.valueOf(), degrees);
  const sorted = [...gaps].sort((a, b) => b.points.abs().compare(a.points.abs()));
  const largestGap = sorted[0]?.points.abs() ?? new Fraction(0);
  const isRepresentative = largestGap.lte(limits.largestGap) && p > limits.level;
  const beyond = sorted.filter(({ points }) => points.abs().gt(limits.largestGap));
  return {
    gaps,
    largestGap,
    chiSquare,
    degrees,
    p,
    rough: expected.some((e) => e.lt(1)) || expected.filter((e) => e.lt(5)).length * 5 > expected.length,
    isRepresentative,
    leans: isRepresentative ? [] : beyond.length > 0 ? beyond : sorted.slice(0, 1),
  };
}
