import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import type { BuildEffects, BuildResult } from "../../src/build.ts";
import { systemCode } from "../../src/output/effects.ts";

/** The project that the repository itself is. */
export const root = join(import.meta.dirname, "../..");

const quiet: BuildEffects = { step: async (_name, work) => work(() => undefined), log: () => undefined };

/** Builds without a word. @throws InputError with all that is wrong in the project */
export async function buildQuietly(project: string, out: string): Promise<BuildResult> {
  // Most files that ask for the edition only wait for it, and need none of this.
  const { build } = await import("../../src/build.ts");
  return build({ root: project, out, signal: new AbortController().signal }, quiet);
}

/**
 * The folder of the 2015 edition, built once in a test run by whichever test file asks first. The others wait
 * for it.
 *
 * @throws with what the build said, in every file that asks
 */
export async function builtEdition(): Promise<string> {
  const out = join(inject("sharedFolder"), "2015");
  const outcome = join(inject("sharedFolder"), "outcome.txt");
  if (await isFirst()) {
    const told = await buildQuietly(root, out).then(
      () => "",
      (error: Error) => error.message || error.name,
    );
    await writeFile(outcome, told);
  }
  const told = await awaited(outcome);
  if (told !== "") throw new Error(told);
  return out;
}

/** A folder can be made only once, whoever tries at the same moment. */
async function isFirst(): Promise<boolean> {
  try {
    await mkdir(join(inject("sharedFolder"), "building"));
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function awaited(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
    await sleep(50);
  }
}
