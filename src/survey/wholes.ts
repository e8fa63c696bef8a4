import { shareOf } from "../statistics/estimate.ts";
import type { Facts, Faults, Split } from "./impossible.ts";
import { EVERYONE, variableOf } from "./keys.ts";
import { messages } from "./messages/impossible.ts";
import { type Reach, reachOf, restOf, statedBase, sumOfReaches } from "./reach.ts";
import { sortedBy } from "./sorted-by.ts";
import type { Aggregate, Group } from "./survey.ts";

/** Groups that have no units in common, all of them within another. */
interface Parting {
  readonly whole: Split;
  readonly parts: readonly Split[];
  /** Whether the whole is a sum, of these parts and others. */
  readonly isSum: boolean;
  /** Whether the parts are all that the whole is made of. */
  readonly complete: boolean;
}

/**
 * Reports parts that are larger than the whole that they belong to: in their base, in what they count, or in those
 * that are left. Where the parts are all that there is, they may not be smaller either.
 *
 * @param splits by question and group, the sums with them
 * @param written the figures that the file has: of two that are sums, neither is wrong
 */
export function checkWholes(
  splits: readonly Split[],
  written: ReadonlySet<Aggregate>,
  facts: Facts,
  faults: Faults,
): void {
  for (const [question, own] of sortedBy(splits, (split) => split.question)) {
    const groups = new Map(own.map((split) => [split.group, split]));
    if (groups.size < 2) continue;
    for (const parting of partingsOf(question, groups, facts)) checkParting(parting, written, faults);
  }
}

/** The ways in which a question's groups part one another. */
function partingsOf(question: string, splits: ReadonlyMap<string, Split>, facts: Facts): readonly Parting[] {
  const sums = [...splits.values()].flatMap((whole): Parting[] => {
    const parts = facts.groups.get(whole.group)?.sumOf ?? [];
    const known = parts.map((part) => splits.get(part)).filter((part) => part !== undefined);
    return known.length === 0
      ? []
      : [{ whole, parts: known, isSum: true, complete: known.length === parts.length }];
  });
  const base = facts.questions.get(question)?.base ?? EVERYONE;
  const wholes = [...new Set([EVERYONE, base])]
    .map((id) => splits.get(id))
    .filter((one) => one !== undefined);
  const within = wholes.flatMap((whole) => {
    const others = [...splits.values()].filter(({ group }) => isWithin(group, whole.group, facts.groups));
    // What it is the sum of has been compared with it.
    const made = facts.groups.get(whole.group)?.sumOf ?? [];
    return byVariable(others, facts.groups)
      .filter((parts) => !parts.every(({ group }) => made.includes(group)))
      .map((parts): Parting => ({ whole, parts, isSum: false, complete: false }));
  });
  return [...sums, ...within];
}

/**
 * Whether what a group answers is a part of what the whole does. All groups are within everyone; within the group that
 * a question was asked of, all that are not made up of it, and are no other value of the same variable.
 */
function isWithin(id: string, whole: string, groups: ReadonlyMap<string, Group>): boolean {
  if (id === whole || id === EVERYONE || isMadeUpOf(id, whole, groups)) return false;
  return whole === EVERYONE || variableOf(id) === undefined || variableOf(id) !== variableOf(whole);
}

function isMadeUpOf(id: string, part: string, groups: ReadonlyMap<string, Group>): boolean {
  const inside = new Set([id]);
  for (const at of inside) for (const each of groups.get(at)?.sumOf ?? []) inside.add(each);
  return part !== id && inside.has(part);
}

/** Values of one variable have no units in common, but for those that are sums of others. */
function byVariable(splits: readonly Split[], groups: ReadonlyMap<string, Group>): readonly Split[][] {
  const lists = sortedBy(splits, ({ group }) => {
    const variable = groups.get(group)?.sumOf ? undefined : variableOf(group);
    return variable === undefined ? group : `${variable}=`;
  });
  return [...lists.values()];
}

function checkParting(parting: Parting, written: ReadonlySet<Aggregate>, faults: Faults): void {
  const { whole, parts } = parting;
  const groups = [whole, ...parts];
  // A sum that was worked out is no larger than its parts.
  if (parting.isSum && !whole.figures.some((one) => written.has(one))) return;
  const areCounted = parting.complete && whole.figures.some((figure) => isCounted(figure, parts));
  const bases = parts.map(({ base }) => base).filter((base) => base !== undefined);
  const base = bases.reduce((sum, one) => sum + one, 0);
  // Counts of counts are compared, with their bases, where sums are made.
  if (
    !areCounted &&
    whole.base !== undefined &&
    (base > whole.base || (isComplete(parting) && base < whole.base))
  ) {
    const stating = groups.flatMap(({ figures }) => figures).filter((one) => statedBase(one) !== undefined);
    if (!isTold(stating, faults)) tell(parting, "base", base, whole.base, stating, faults);
    return;
  }
  for (const figure of whole.figures) {
    const cells = parts.map((part) => ({
      part,
      cell: part.byOption.get(figure.option),
    }));
    checkFigure(parting, figure, cells, faults);
  }
}

function isCounted(figure: Aggregate, parts: readonly Split[]): boolean {
  const cells = parts.map(({ byOption }) => byOption.get(figure.option));
  return [figure, ...cells].every((cell) => cell?.estimate.kind === "counted");
}

/** Whether the bases of all the parts are known. */
function isComplete({ complete, parts }: Parting): boolean {
  return complete && parts.every(({ base }) => base !== undefined);
}

interface Cell {
  readonly part: Split;
  readonly cell: Aggregate | undefined;
}

function checkFigure(parting: Parting, figure: Aggregate, cells: readonly Cell[], faults: Faults): void {
  const { whole, complete } = parting;
  const known = cells.filter(({ cell, part }) => cell !== undefined && reachOf(cell, part.base));
  const told = [figure, ...known.map(({ cell }) => cell).filter((cell) => cell !== undefined)];
  if (isTold(told, faults)) return;
  const all = complete && known.length === cells.length;
  // The exact sum of exact parts is compared where sums are made.
  if (all && told.every(({ estimate }) => estimate.kind === "counted" || estimate.kind === "total")) return;
  const own = reachOf(figure, whole.base);
  if (own !== undefined && known.length > 0) {
    const reaches = known.map(
      ({ cell, part }) => (cell && reachOf(cell, part.base)) ?? { least: 0, most: 0 },
    );
    const sum = sumOfReaches(reaches);
    if (!fits(sum, own, all)) {
      const [parts, limit] = sum.least > own.most ? [sum.least, own.most] : [sum.most, own.least];
      tell(parting, "count", parts, limit, told, faults);
      return;
    }
    const rests = known.flatMap(({ part }, i) => {
      const reach = reaches[i];
      return part.base === undefined || reach === undefined ? [] : [restOf(reach, part.base)];
    });
    const left = sumOfReaches(rests);
    const ownLeft = whole.base === undefined ? undefined : restOf(own, whole.base);
    if (ownLeft !== undefined && left.least > ownLeft.most) {
      tell(parting, "rest", left.least, ownLeft.most, told, faults);
      return;
    }
  }
  const shares = cells
    .map(({ cell }) => cell && shareOf(cell.estimate))
    .filter((share) => share !== undefined);
  const share = shareOf(figure.estimate);
  if (!complete || share === undefined || shares.length < cells.length) return;
  const isAbove = shares.every(({ high }) => high.lt(share.low));
  const isBelow = shares.every(({ low }) => low.gt(share.high));
  if (!isAbove && !isBelow) return;
  const figures = [figure, ...cells.map(({ cell }) => cell).filter((cell) => cell !== undefined)];
  if (isTold(figures, faults)) return;
  const { at, lines } = faults.take(figures);
  const details = { key: figure.key, parts: parting.parts.map(({ group }) => group), isAbove, lines };
  faults.problems.add(messages["survey.share-outside-parts"], at, details);
}

/** Whether one of them stands in a fault that has been told, which may be the cause. */
function isTold(figures: readonly Aggregate[], { rows }: Faults): boolean {
  return figures.some((one) => rows.has(one));
}

/** Whether parts can be within the whole, or make it up. */
function fits(parts: Reach, whole: Reach, all: boolean): boolean {
  return parts.least <= whole.most && (!all || parts.most >= whole.least);
}

function tell(
  { whole, parts }: Parting,
  of: "base" | "count" | "rest",
  sum: number,
  limit: number,
  figures: readonly Aggregate[],
  { take, problems }: Faults,
): void {
  const { at, lines } = take(figures);
  problems.add(messages["survey.parts-differ"], at, {
    key: figures[0] && of !== "base" ? figures[0].key : `${whole.question}@${whole.group}`,
    parts: parts.map(({ group }) => group),
    of,
    sum,
    whole: limit,
    lines,
  });
}
