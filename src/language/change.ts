import Fraction from "fraction.js";
import { type Change, changeBetween, type Rounds, type UnknownChange } from "../statistics/change.ts";
import type { Estimate } from "../statistics/estimate.ts";
import { type Interval, isWithin, point, subtract } from "../statistics/interval.ts";
import type { Language } from "./language.ts";
import { rangeAround, readRange } from "./range.ts";
import type { Words } from "./threshold-words.ts";
import { CHANGE_STEPS, RATIOS, UNCHANGED } from "./thresholds.ts";

/** A direction since the edition before, as it was published or computed. */
export type Direction = "up" | "down" | "same";

/** What a change is told by, besides the two figures. */
export interface ChangeContext extends Rounds {
  readonly language: Language;
  /** The years of the two surveys; with them, the text says what is compared with. */
  readonly years?: { readonly previous: number; readonly current: number } | undefined;
}

/**
 * Why a change cannot be told:
 * - `hidden`, `no-share`, `tenths`, `no-base`: as `UnknownChange`
 * - `too-coarse`: it is a change, but rounding leaves more than one word for its size
 * - `too-small`: it is a change, but smaller than any that has a word, and not surely about the same
 */
export type ChangeRefusal = UnknownChange | "too-coarse" | "too-small";

/** What may be written of a change, or why nothing may. */
export type ChangeTelling =
  | {
      readonly ok: true;
      /** Lower case: «har økt noe sammenlignet med i fjor». */
      readonly text: string;
      /** `unknown` when the text says that no change can be told from chance. */
      readonly direction: Direction | "unknown";
      /** A predicate is said of a share («Andelen …»); a clause stands by itself. */
      readonly form: "predicate" | "clause";
      readonly change: Change;
    }
  | { readonly ok: false; readonly why: ChangeRefusal; readonly change: Change };

interface Told {
  readonly direction: Direction | "unknown";
  readonly words: string;
}

const NOTHING = point(new Fraction(0));

/**
 * Tells how a share has changed since an earlier edition, in the words of language.md §3. Only for the same
 * question, base and answers; that they are, the caller sees to.
 *
 * A phrase is used when it is true of every value that the change can have. Two figures known to a tenth
 * tell none: 44.9 and 45.1 would read «4 av 10» and «5 av 10».
 *
 * @throws when `years` are not one before the other
 */
export function tellChange(previous: Estimate, current: Estimate, context: ChangeContext): ChangeTelling {
  const change = changeBetween(previous, current, context);
  const told = wordsFor(change, context.language.words.change);
  if (typeof told === "string") return { ok: false, why: told, change };
  const form = told.direction === "unknown" ? "clause" : "predicate";
  const { years, language } = context;
  const compared =
    years === undefined
      ? ""
      : ` ${form === "clause" ? writeFrom(years.current, years.previous, language) : writeComparison(years.current, years.previous, language)}`;
  return { ok: true, text: told.words + compared, direction: told.direction, form, change };
}

function wordsFor(change: Change, words: Words["change"]): Told | ChangeRefusal {
  if (change.kind === "unknown") return change.why;
  if (change.kind === "direction") {
    // A published direction has no size, so it gets the words that claim least.
    const { direction } = change;
    return { direction, words: direction === "same" ? words.unchanged : words.steps.plain[direction] };
  }
  if (change.kind === "significant") {
    const told =
      step("up", words, change.delta, change.ratio) ?? step("down", words, subtract(NOTHING, change.delta));
    if (told !== undefined) return told;
  }
  if (isWithin(change.likely, readRange(UNCHANGED.change)))
    return { direction: "same", words: words.unchanged };
  if (change.kind === "not-significant") return { direction: "unknown", words: words.notKnown };
  return isSmall(change.delta) ? "too-small" : "too-coarse";
}

/** The words for a significant change of this size, if one step has all of it; a ratio says more. */
function step(
  direction: "up" | "down",
  words: Words["change"],
  size: Interval,
  ratio?: Interval,
): Told | undefined {
  const smallest = readRange(CHANGE_STEPS[0].size).low;
  if (ratio !== undefined && size.low.gte(smallest)) {
    const row = RATIOS.find((one) => isWithin(ratio, rangeAround(one.ratio)));
    if (row !== undefined) return { direction, words: words.ratios[row.id] };
  }
  const row = CHANGE_STEPS.find((one) => isWithin(size, readRange(one.size)));
  return row && { direction, words: words.steps[row.id][direction] };
}

function isSmall(delta: Interval): boolean {
  const smallest = readRange(CHANGE_STEPS[0].size).low;
  return delta.low.gt(smallest.neg()) && delta.high.lt(smallest);
}

/**
 * Words for what is compared with: «sammenlignet med i fjor» when the edition before is of the year
 * before, and else by name: «sammenlignet med 2013-undersøkelsen».
 *
 * @param year of this edition's survey
 * @param previousYear of the edition it is compared with
 * @throws when the edition «before» is not before
 */
export function writeComparison(year: number, previousYear: number, language: Language): string {
  const before = writeBefore(year, previousYear, language);
  return language.words.change.comparedWith(before);
}

/** The same after a clause that speaks of change: «fra i fjor», «fra 2013-undersøkelsen». */
function writeFrom(year: number, previousYear: number, language: Language): string {
  const before = writeBefore(year, previousYear, language);
  return language.words.change.from(before);
}

function writeBefore(year: number, previousYear: number, language: Language): string {
  if (previousYear >= year) throw new Error(`${previousYear} is not before ${year}`);
  const { lastYear, survey } = language.words.change;
  return previousYear === year - 1 ? lastYear : survey(previousYear);
}

/** Words for a direction in a table or a figure: «høyere enn året før», or «… enn i forrige undersøkelse». */
export function writeDirection(
  direction: Direction,
  year: number,
  previousYear: number,
  language: Language,
): string {
  const { terms } = language;
  if (previousYear === year - 1) {
    return { up: terms.higherThanYearBefore, down: terms.lowerThanYearBefore, same: terms.sameAsYearBefore }[
      direction
    ];
  }
  return {
    up: terms.higherThanEditionBefore,
    down: terms.lowerThanEditionBefore,
    same: terms.sameAsEditionBefore,
  }[direction];
}
