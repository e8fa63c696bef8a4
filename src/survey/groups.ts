import { z } from "zod";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import { fields, type Locate, textThat } from "../problems/shape.ts";
import { isGroupId } from "./keys.ts";
import { localized } from "./localized.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import type { Group } from "./survey.ts";

/** `groups:` in `edition.yaml`, by the group's id. */
export const groupsShape = z.record(
  textThat("id", isGroupId),
  fields({
    label: localized,
    plural: localized,
    definitePlural: localized,
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

/** Reports a sum of groups that don't exist, and one that leads back to itself. */
export function checkSums(groups: ReadonlyMap<string, Group>, locate: Locate, problems: Problems): void {
  for (const group of groups.values()) {
    for (const [i, part] of (group.sumOf ?? []).entries()) {
      if (groups.has(part)) continue;
      const known = [...groups.keys()];
      problems.add(rowMessages["survey.unknown-group"], locate(["groups", group.id, "sumOf", i], "value"), {
        group: part,
        known,
        nearest: nearest(part, known),
      });
    }
    const circle = circleFrom(group.id, groups);
    if (circle !== undefined) {
      problems.add(editionMessages["survey.circular-sum"], locate(["groups", group.id, "sumOf"], "key"), {
        circle,
      });
    }
  }
}

/** The way from a group through its parts back to itself; undefined where there is none. */
function circleFrom(id: string, groups: ReadonlyMap<string, Group>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (at: string, way: readonly string[]): string[] | undefined => {
    for (const part of groups.get(at)?.sumOf ?? []) {
      if (part === id) return [...way, part];
      if (seen.has(part)) continue;
      seen.add(part);
      const found = walk(part, [...way, part]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
}
