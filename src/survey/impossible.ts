import Fraction from "fraction.js";
import type { Problems, Source } from "../problems/problem.ts";
import { shareOf } from "../statistics/estimate.ts";
import type { Interval } from "../statistics/interval.ts";
import { checkAmounts } from "./impossible-amounts.ts";
import { type Limit, limitOf } from "./limit.ts";
import { messages } from "./messages/impossible.ts";
import { reachOf, statedBase, sumOfReaches, sumOfShares, unitsIn } from "./reach.ts";
import { sortedBy } from "./sorted-by.ts";
import type { Aggregate, Group, Population, Question } from "./survey.ts";
import { checkWholes } from "./wholes.ts";

/** What the figures are held against. */
export interface Facts {
  readonly questions: ReadonlyMap<string, Question>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly population: Population | undefined;
  /** Key of the response rate, whose base is those that were asked; where the edition has one. */
  readonly responseRate: string | undefined;
}

/** The figures of one question in one group, in the order of the file. */
export interface Split {
  readonly question: string;
  readonly group: string;
  readonly figures: readonly Aggregate[];
  readonly byOption: ReadonlyMap<string, Aggregate>;
  /** The base that they share, where a row states it. */
  readonly base: number | undefined;
}

/** Tells a fault once, of all rows that it is in. A row that is told takes no part in what is tried after. */
export interface Faults {
  readonly rows: ReadonlySet<Aggregate>;
  /** @returns where the fault is told, and the lines that it is in */
  readonly take: (figures: readonly Aggregate[]) => {
    readonly at: Source;
    readonly lines: readonly number[];
  };
  readonly problems: Problems;
}

/**
 * Reports figures that no survey can have given, whoever answered what: each fault once, with all rows that it is in.
 *
 * A published share is all that it may have been rounded from, and a hidden figure anything from nobody to everyone:
 * what is refused here is impossible for each of these values.
 *
 * @param rows the figures that the file has, by key
 * @param all these, and the sums that follow from them
 */
export function checkPossible(
  rows: ReadonlyMap<string, Aggregate>,
  all: ReadonlyMap<string, Aggregate>,
  facts: Facts,
  problems: Problems,
): void {
  const told = new Set<Aggregate>();
  const take: Faults["take"] = (figures) => {
    for (const one of figures) told.add(one);
    const sources = figures.flatMap(({ sources: [...places] }) => places);
    const lines = [...new Set(sources.map(({ line }) => line ?? 0))].sort((a, b) => a - b);
    const [at = { file: "" }] = sources;
    return { at, lines };
  };
  const faults: Faults = { rows: told, take, problems };
  for (const split of splitsOf(rows)) {
    checkBase(split, limitOf(split.question, split.group, facts, all), faults);
    checkUnits(split, faults);
    const question = facts.questions.get(split.question);
    if (question !== undefined) checkAmounts(split, question, faults);
    if (question !== undefined && !split.figures.some((one) => told.has(one))) {
      checkAnswers(split, question, limitOf(split.question, split.group, facts, all), faults);
    }
  }
  checkWholes(splitsOf(all), new Set(rows.values()), facts, faults);
}

/** By question and group, in the order of the rows. */
function splitsOf(aggregates: ReadonlyMap<string, Aggregate>): readonly Split[] {
  return [...sortedBy(aggregates.values(), nameOf).values()].map((figures) => {
    const [{ question, group }] = figures;
    const base = figures.map(statedBase).find((stated) => stated !== undefined);
    const byOption = new Map(figures.map((one) => [one.option, one]));
    return { question, group, figures, byOption, base };
  });
}

function nameOf({ question, group }: { question: string; group: string }): string {
  return `${question}@${group}`;
}

/** All answers to a question have the same base in a group, and it is no more than there were. */
function checkBase(split: Split, limit: Limit | undefined, { take, problems }: Faults): void {
  const { figures, base } = split;
  const key = nameOf(split);
  const stating = figures.filter((one) => statedBase(one) !== undefined);
  const bases = [...new Set(stating.map((one) => statedBase(one) ?? 0))];
  if (bases.length > 1) {
    const { at, lines } = take(stating);
    problems.add(messages["survey.several-bases"], at, { key, bases, lines });
  } else if (base !== undefined && limit !== undefined && base > limit.units) {
    const { at, lines } = take(stating);
    problems.add(messages["survey.base-above"], at, { key, base, limit, lines });
  }
  const most = base ?? limit?.units;
  if (bases.length > 1 || most === undefined) return;
  for (const one of figures) {
    if (one.estimate.kind !== "total" || one.estimate.count <= most) continue;
    const { count } = one.estimate;
    const { at, lines } = take([one, ...stating.slice(0, 1)]);
    problems.add(messages["survey.total-above"], at, { key: one.key, count, most, lines });
  }
}

/** Some number of units has to give the share. */
function checkUnits({ figures, base }: Split, { rows, take, problems }: Faults): void {
  if (base === undefined) return;
  const stating = figures.filter((one) => statedBase(one) !== undefined);
  for (const one of figures) {
    if (rows.has(one) || one.estimate.kind !== "published") continue;
    const { least, most } = unitsIn(one.estimate.share, base);
    if (least <= most) continue;
    const { at, lines } = take(statedBase(one) === undefined ? [one, ...stating.slice(0, 1)] : [one]);
    problems.add(messages["survey.no-such-share"], at, { key: one.key, base, below: most, lines });
  }
}

/** Where each gives one answer, answers are no more than those who gave them; in a split of two, no fewer. */
function checkAnswers(
  split: Split,
  { twoWay, type, options }: Question,
  limit: Limit | undefined,
  { take, problems }: Faults,
): void {
  if (!twoWay && type !== "single" && type !== "scale") return;
  const { base } = split;
  const key = nameOf(split);
  const figures = split.figures.filter((one) => reachOf(one, base) ?? shareOf(one.estimate));
  const told = figures.filter(({ estimate }) => estimate.kind !== "suppressed");
  const reaches = figures.map((one) => reachOf(one, base)).filter((reach) => reach !== undefined);
  const shares = figures.map(({ estimate }) => shareOf(estimate)).filter((share) => share !== undefined);
  const [sum, together] = [sumOfReaches(reaches), sumOfShares(shares)];
  const most = base ?? limit?.units;
  const areShares = told.every(({ estimate }) => estimate.kind === "published");
  if (!areShares && most !== undefined && sum.least > most) {
    const { at, lines } = take(told);
    problems.add(messages["survey.answers-above-base"], at, { key, sum: sum.least, base: most, lines });
  } else if (isAbove(together, WHOLE) || (base !== undefined && sum.least > base)) {
    const { at, lines } = take(told);
    problems.add(messages["survey.answers-above-whole"], at, { key, least: together.low, lines });
  } else if (twoWay && options.size > 1 && figures.length === options.size) {
    const short = base !== undefined && reaches.length === figures.length && sum.most < base;
    if (!short && !(shares.length === figures.length && isBelow(together, WHOLE))) return;
    const { at, lines } = take(told);
    const details = {
      key,
      shares: together,
      sum: short && !areShares ? sum.most : undefined,
      base,
      lines,
    };
    problems.add(messages["survey.answers-below-whole"], at, details);
  }
}

const WHOLE = new Fraction(1);

function isAbove({ low, includesLow }: Interval, value: Fraction): boolean {
  return low.gt(value) || (low.equals(value) && !includesLow);
}

function isBelow({ high, includesHigh }: Interval, value: Fraction): boolean {
  return high.lt(value) || (high.equals(value) && !includesHigh);
}
