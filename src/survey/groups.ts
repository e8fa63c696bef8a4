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

/** Reports a sum of groups that don't exist, and one that leads back to itself. */
export function checkSums(groups: ReadonlyMap<string, Group>, locate: Locate, problems: Problems): void {
  const known = [...groups.keys()];
  const tangled = leadingBack(groups);
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

/** The groups that are left when those are taken away, again and again, whose parts are all gone. */
function leadingBack(groups: ReadonlyMap<string, Group>): ReadonlySet<string> {
  const wholes = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const { id, sumOf = [] } of groups.values()) {
    const parts = [...new Set(sumOf)].filter((part) => groups.has(part));
    waiting.set(id, parts.length);
    for (const part of parts) wholes.set(part, [...(wholes.get(part) ?? []), id]);
  }
  const gone = [...waiting].filter(([, parts]) => parts === 0).map(([id]) => id);
  for (const id of gone) {
    waiting.delete(id);
    for (const whole of wholes.get(id) ?? []) {
      const left = (waiting.get(whole) ?? 0) - 1;
      waiting.set(whole, left);
      if (left === 0) gone.push(whole);
    }
  }
  return new Set(waiting.keys());
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
