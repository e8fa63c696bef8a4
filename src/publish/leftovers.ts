import { basename, dirname, join } from "node:path";
import type { OutputEffects } from "./effects.ts";

/**
 * The hidden siblings of an output folder that a run works by: `new` is being written; `old` is the last good output,
 * out of the way for the moment of the swap. Only the run that holds `lock` has them: see `claim`.
 */
export function siblingOf(target: string, role: "new" | "old" | "lock"): string {
  return join(dirname(target), `.${basename(target)}.${role}`);
}

/**
 * Tidies up after a run that was killed. One that was killed between the two renames of the swap left no output folder:
 * the last good one is put back.
 *
 * @param target the output folder, whose lock the caller holds
 */
export async function sweep(target: string, effects: OutputEffects): Promise<void> {
  const [aside, unfinished] = [siblingOf(target, "old"), siblingOf(target, "new")];
  if ((await effects.look(aside)) !== "none") {
    if ((await effects.look(target)) === "none") await effects.rename(aside, target);
    else await effects.remove(aside);
  }
  await effects.remove(unfinished);
}
