import { combinationOf, type Row } from "../statistics/combination.ts";
import { atomsOf, type Relations, totalsOf } from "./relations.ts";
import { isSmall } from "./small.ts";
import { sortedBy } from "./sorted-by.ts";
import type { Aggregate } from "./survey.ts";

/**
 * Hides every figure that rests on too few units, and as many more as it takes that none of those can be
 * found by subtraction: from a total and its other parts, from the other answers to the question, or from
 * another breakdown that has the same units in it (Oslo is a county and one municipality).
 *
 * A hidden figure has no number, no published words and no note, so that nothing after this can tell it.
 */
export function hideSmall(
  aggregates: ReadonlyMap<string, Aggregate>,
  relations: Relations,
): ReadonlyMap<string, Aggregate> {
  const twoWay = ({ question }: Aggregate) => relations.questions.get(question)?.twoWay ?? false;
  const small = [...aggregates.values()].filter(
    (one) => one.estimate.kind === "suppressed" || isSmall(one.estimate, twoWay(one)),
  );
  if (small.length === 0) return aggregates;
  const hidden = new Set(small.map(({ key }) => key));
  const byQuestion = sortedBy([...aggregates.values()].filter(isNumber), ({ question }) => question);
  for (const question of new Set(small.map((one) => one.question))) {
    protect(byQuestion.get(question) ?? [], hidden, question, relations);
  }
  return new Map(
    [...aggregates].map(([key, one]) => [key, hidden.has(key) ? withoutNumber(one) : one] as const),
  );
}

const SUM = "sum";

/** Hides one figure more for as long as there is a way to find a small one. The smallest goes first. */
function protect(
  cells: readonly Aggregate[],
  hidden: Set<string>,
  question: string,
  relations: Relations,
): void {
  const atoms = atomsOf(cells, relations);
  // A mean times its base is a sum: who knows the one, knows the other.
  const statistic = (option: string) => relations.questions.get(question)?.options.get(option)?.statistic;
  const nameOf = (option: string) => (statistic(option) === "mean" ? SUM : (statistic(option) ?? option));
  const rowOf = ({ option, group }: Aggregate): Row =>
    new Map((atoms.get(group) ?? [group]).map((atom) => [`${nameOf(option)} ${atom}`, 1]));
  const known = totalsOf(cells, question, atoms, relations);
  const toProtect = cells.filter(({ key }) => hidden.has(key));
  for (let i = 0; i < toProtect.length; ) {
    const told = cells.filter(({ key }) => !hidden.has(key));
    const cell = toProtect[i];
    const way = cell && combinationOf(rowOf(cell), [...told.map(rowOf), ...known]);
    const used = told.filter((_, at) => way?.has(at)).sort((a, b) => size(a) - size(b));
    if (way === undefined || used[0] === undefined) i += 1;
    else {
      hidden.add(used[0].key);
      // A way that was closed may have opened none, but one more hidden figure closes ways to the others too.
      i = 0;
    }
  }
}

/** Whether the figure is a number that another can be found from, or one that is hidden. */
function isNumber({ estimate }: Aggregate): boolean {
  return estimate.kind !== "direction" && estimate.kind !== "mention" && estimate.kind !== "missing";
}

/** About how many units it counts. */
function size({ estimate }: Aggregate): number {
  if (estimate.kind === "counted" || estimate.kind === "total") return estimate.count;
  if (estimate.kind === "amount") return estimate.base ?? Number.MAX_SAFE_INTEGER;
  if (estimate.kind !== "published") return Number.POSITIVE_INFINITY;
  return estimate.share.low.mul(estimate.base ?? Number.MAX_SAFE_INTEGER).valueOf();
}

function withoutNumber({ key, question, option, group, sources }: Aggregate): Aggregate {
  return { key, question, option, group, sources, estimate: { kind: "suppressed" } };
}
