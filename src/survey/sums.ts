import type { Problems } from "../problems/problem.ts";
import { sum } from "../statistics/estimate.ts";
import { partsFirst } from "./groups.ts";
import { makeKey } from "./keys.ts";
import { messages } from "./messages/rows.ts";
import { sortedBy } from "./sorted-by.ts";
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
  const byGroup = sortedBy(aggregates.values(), ({ group }) => group);
  for (const group of partsFirst(groups).ordered) {
    const [first, ...others] = group.sumOf ?? [];
    // What the first part has no figure for has no sum.
    for (const { question, option } of byGroup.get(first ?? "") ?? []) {
      const parts = [first, ...others].map((part) => all.get(makeKey(question, option, part ?? "")));
      const derived = add(parts, question, option, group.id);
      if (derived === undefined) continue;
      const given = aggregates.get(derived.key);
      if (given !== undefined) {
        checkAgainst(given, derived, problems);
        continue;
      }
      all.set(derived.key, derived);
      const own = byGroup.get(group.id);
      if (own === undefined) byGroup.set(group.id, [derived]);
      else own.push(derived);
    }
  }
  return all;
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
  if (own === undefined || added === undefined) return;
  // Where a part's base is not known, only the counts can be compared.
  if (added.every((number, at) => at >= own.length || number === own[at])) return;
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
