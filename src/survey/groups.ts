import { z } from "zod";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import { fields, type Locate, textThat } from "../problems/shape.ts";
import { EVERYONE, isGroupId } from "./keys.ts";
import { localized } from "./localized.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as impossibleMessages } from "./messages/impossible.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import type { Group } from "./survey.ts";

/** Units told in words of their own: «kommuner som bosetter flyktninger», and after «av» «kommunene som …». */
export const described = fields({ plural: localized, definitePlural: localized });

/** `groups:` in `edition.yaml`, by the group's id. */
export const groupsShape = z.record(
  textThat("id", isGroupId),
  fields({
    label: localized,
    plural: localized,
    definitePlural: localized,
    described: described.exactOptional(),
    inShares: localized.exactOptional(),
    size: z.number().int().positive().exactOptional(),
    sumOf: z.array(z.string()).min(1).exactOptional(),
  }),
);

/** The groups by id, each with its place in the file. */
export function groupsFrom(
  written: z.output<typeof groupsShape>,
  locate: Locate,
): ReadonlyMap<string, Group> {
  return new Map(
    Object.entries(written).map(([id, group]) => [
      id,
      { ...group, id, source: locate(["groups", id], "key") },
    ]),
  );
}

/** As many as anyone mends before the next try: each is found by a walk through all groups. */
const MOST_CIRCLES = 20;

/** Reports a sum of groups that don't exist, one that leads back to itself, and one that counts somebody twice. */
export function checkSums(groups: ReadonlyMap<string, Group>, locate: Locate, problems: Problems): void {
  const known = [...groups.keys()];
  const { tangled } = partsFirst(groups);
  let circles = 0;
  for (const group of groups.values()) {
    for (const [i, part] of (group.sumOf ?? []).entries()) {
      if (groups.has(part)) continue;
      problems.add(rowMessages["survey.unknown-group"], locate(["groups", group.id, "sumOf", i], "value"), {
        group: part,
        known,
        get nearest() {
          return nearest(part, known);
        },
      });
    }
    checkSize(group, groups, locate, problems);
    const circle = tangled.has(group.id) && circles < MOST_CIRCLES ? circleFrom(group.id, groups) : undefined;
    if (circle !== undefined) {
      circles += 1;
      problems.add(editionMessages["survey.circular-sum"], locate(["groups", group.id, "sumOf"], "key"), {
        circle,
      });
    }
  }
  checkParts(groups, locate, problems);
}

/** What a group is the sum of has as many as it, and nobody has more than everyone. */
function checkSize(
  { id, size, sumOf = [] }: Group,
  groups: ReadonlyMap<string, Group>,
  locate: Locate,
  problems: Problems,
): void {
  if (size === undefined) return;
  const at = locate(["groups", id, "size"], "value");
  const everyone = groups.get(EVERYONE)?.size ?? size;
  const sizes = sumOf.map((part) => groups.get(part)?.size);
  const sum = sizes.reduce<number>((all, one) => all + (one ?? 0), 0);
  const isWhole = sumOf.length > 0 && !sizes.includes(undefined);
  if (isWhole ? sum !== size : sum > size)
    problems.add(impossibleMessages["survey.size-of-parts"], at, { group: id, size, parts: sumOf, sum });
  else if (size > everyone)
    problems.add(impossibleMessages["survey.size-of-parts"], at, {
      group: EVERYONE,
      size: everyone,
      parts: [id],
      sum: size,
    });
}

/** Sums as people make them have two or three levels. */
const MOST_LEVELS = 20;

/** Reports sums that count somebody twice, through more than one of their parts, and sums of too many levels. */
function checkParts(groups: ReadonlyMap<string, Group>, locate: Locate, problems: Problems): void {
  const levels = new Map<string, number>();
  let overlaps = 0;
  for (const { id, sumOf = [] } of partsFirst(groups).ordered) {
    const level = sumOf.reduce((most, part) => Math.max(most, (levels.get(part) ?? 0) + 1), 0);
    levels.set(id, level);
    const at = () => locate(["groups", id, "sumOf"], "key");
    if (level === MOST_LEVELS + 1)
      problems.add(editionMessages["survey.deep-sum"], at(), { group: id, most: MOST_LEVELS });
    if (level > MOST_LEVELS || overlaps >= MOST_CIRCLES) continue;
    const twice = countedTwice(sumOf, groups);
    if (twice === undefined) continue;
    overlaps += 1;
    problems.add(editionMessages["survey.overlapping-sum"], at(), { group: id, ...twice });
  }
}

/** The first group that is in two of some parts, and those two; undefined where there is none. */
function countedTwice(sumOf: readonly string[], groups: ReadonlyMap<string, Group>) {
  const countedIn = new Map<string, number>();
  for (const [index, part] of sumOf.entries()) {
    const inside = [part];
    for (const each of inside) {
      const before = countedIn.get(each);
      if (before !== undefined) return { part: each, through: [sumOf[before] ?? part, part] as const };
      countedIn.set(each, index);
      inside.push(...(groups.get(each)?.sumOf ?? []));
    }
  }
  return undefined;
}

/** The groups in an order in which each comes after its parts, and those that have none since they lead back. */
export function partsFirst(groups: ReadonlyMap<string, Group>): {
  readonly ordered: readonly Group[];
  readonly tangled: ReadonlySet<string>;
} {
  const wholes = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const { id, sumOf = [] } of groups.values()) {
    const parts = [...new Set(sumOf)].filter((part) => groups.has(part));
    waiting.set(id, parts.length);
    for (const part of parts) {
      const known = wholes.get(part);
      if (known === undefined) wholes.set(part, [id]);
      else known.push(id);
    }
  }
  const ready = [...waiting].filter(([, parts]) => parts === 0).map(([id]) => id);
  for (const id of ready) {
    waiting.delete(id);
    for (const whole of wholes.get(id) ?? []) {
      const left = (waiting.get(whole) ?? 0) - 1;
      waiting.set(whole, left);
      if (left === 0) ready.push(whole);
    }
  }
  return { ordered: ready.flatMap((id) => groups.get(id) ?? []), tangled: new Set(waiting.keys()) };
}

/** The shortest way from a group through its parts back to itself; undefined where there is none. */
function circleFrom(id: string, groups: ReadonlyMap<string, Group>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const way = [id];
  for (const at of way) {
    for (const part of groups.get(at)?.sumOf ?? []) {
      if (part === id) return wayTo(at, cameFrom, id);
      if (cameFrom.has(part)) continue;
      cameFrom.set(part, at);
      way.push(part);
    }
  }
  return undefined;
}

function wayTo(last: string, cameFrom: ReadonlyMap<string, string>, first: string): string[] {
  const way = [first];
  for (let at: string | undefined = last; at !== undefined && at !== first; at = cameFrom.get(at))
    way.push(at);
  return [...way, first].reverse();
}
