import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder that all test files of a run share, and in which the first to ask builds the edition. */
    readonly sharedFolder: string;
  }
}

/** Before and after a whole test run. Nothing is built here: a run of other tests need not wait for it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "edition-"));
  project.provide("sharedFolder", folder);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
