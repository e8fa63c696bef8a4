import type { Problems } from "../problems/problem.ts";
import { sum } from "../statistics/estimate.ts";
import { makeKey } from "./keys.ts";
import { messages } from "./messages/rows.ts";
import type { Aggregate, Group } from "./survey.ts";

type Aggregates = ReadonlyMap<string, Aggregate>;

/**
 * Adds what follows from the groups that are sums of others: 324 kommuner and 13 bydeler are 337 that
 * answered. A sum says which rows it comes from. Where the file gives the sum too, they have to agree.
 *
 * @param groups a circle among them has been reported before, and gives no sum here
 */
export function withSums(
  aggregates: Aggregates,
  groups: ReadonlyMap<string, Group>,
  problems: Problems,
): Aggregates {
  const all = new Map(aggregates);
  for (const group of partsFirst(groups)) {
    for (const { question, option } of answers(aggregates)) {
      const parts = (group.sumOf ?? []).map((part) => all.get(makeKey(question, option, part)));
      const derived = add(parts, question, option, group.id);
      if (derived === undefined) continue;
      const given = aggregates.get(derived.key);
      if (given === undefined) all.set(derived.key, derived);
      else checkAgainst(given, derived, problems);
    }
  }
  return all;
}

/** The groups that are sums, each after those that it is made of. */
function partsFirst(groups: ReadonlyMap<string, Group>): Group[] {
  const ordered: Group[] = [];
  const seen = new Set<Group>();
  const visit = (group: Group | undefined) => {
    if (group?.sumOf === undefined || seen.has(group)) return;
    seen.add(group);
    for (const part of group.sumOf) visit(groups.get(part));
    ordered.push(group);
  };
  for (const group of groups.values()) visit(group);
  return ordered;
}

/** Each question and option that has a row, once. */
function answers(aggregates: Aggregates): Aggregate[] {
  const first = new Map<string, Aggregate>();
  for (const aggregate of aggregates.values()) {
    const answer = `${aggregate.question}.${aggregate.option}`;
    if (!first.has(answer)) first.set(answer, aggregate);
  }
  return [...first.values()];
}

function add(
  parts: readonly (Aggregate | undefined)[],
  question: string,
  option: string,
  group: string,
): Aggregate | undefined {
  const known = parts.filter((part) => part !== undefined);
  const [first, ...others] = known.flatMap((part) => part.sources);
  if (known.length < parts.length || first === undefined) return undefined;
  const estimate = sum(known.map((part) => part.estimate));
  if (estimate === undefined) return undefined;
  const key = makeKey(question, option, group);
  return { key, question, option, group, estimate, sources: [first, ...others] };
}

/** Compares what can be compared: counts. */
function checkAgainst(given: Aggregate, derived: Aggregate, problems: Problems): void {
  const own = counts(given);
  const added = counts(derived);
  if (own === undefined || added === undefined || own.join() === added.join()) return;
  problems.add(messages["survey.sum-differs"], given.sources[0], {
    key: given.key,
    given: own,
    added,
    lines: derived.sources.map((source) => source.line ?? 0),
  });
}

/** Count and base, or the count alone. */
function counts({ estimate }: Aggregate): readonly number[] | undefined {
  if (estimate.kind === "counted") return [estimate.count, estimate.base];
  return estimate.kind === "total" ? [estimate.count] : undefined;
}
