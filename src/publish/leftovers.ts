import { basename, dirname, join } from "node:path";
import type { OutputEffects } from "./effects.ts";

/** `new` is being written; `old` is the last good output, out of the way for the moment of the swap. */
export type Role = "new" | "old";

interface Leftover {
  readonly path: string;
  readonly role: Role;
  readonly pid: number;
  readonly stamp: string;
}

/** The hidden sibling of an output folder that a run works in: `.2015.new-4711-<stamp>`. */
export function siblingOf(target: string, role: Role, pid: number, stamp: string): string {
  return join(dirname(target), `.${basename(target)}.${role}-${pid}-${stamp}`);
}

/**
 * Tidies up after runs that were killed. One that was killed between the two renames of the swap left no
 * output folder: the last good one is put back. Siblings of runs that still go on are left alone.
 *
 * @param target the output folder
 */
export async function sweep(target: string, effects: OutputEffects): Promise<void> {
  const dead = (await leftoversOf(target, effects)).filter((found) => !effects.isAlive(found.pid));
  if (dead.length === 0) return;
  const lastGood = dead
    .filter((found) => found.role === "old")
    .sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
    .at(-1);
  if (lastGood && (await effects.kind(target)) === "none") await effects.rename(lastGood.path, target);
  for (const { path } of dead) {
    // One that cannot be removed now (a file in it is open) is tried again at the next start.
    await effects.remove(path).catch(() => undefined);
  }
}

async function leftoversOf(target: string, effects: OutputEffects): Promise<readonly Leftover[]> {
  const folder = dirname(target);
  const prefix = `.${basename(target)}.`;
  return (await effects.list(folder)).flatMap((name) => {
    if (!name.startsWith(prefix)) return [];
    const [, role, pid, stamp] = /^(new|old)-(\d+)-([0-9a-z]+)$/.exec(name.slice(prefix.length)) ?? [];
    if ((role !== "new" && role !== "old") || pid === undefined || stamp === undefined) return [];
    return [{ path: join(folder, name), role, pid: Number(pid), stamp }];
  });
}
