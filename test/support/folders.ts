import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { OutputEffects } from "../../src/publish/effects.ts";

/** Files of a folder, by path. */
export type Tree = Readonly<Record<string, string>>;

/** A folder of its own, gone after the test. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "output-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function plant(folder: string, tree: Tree): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Everything in a folder; undefined when there is no folder. */
export async function harvest(folder: string): Promise<Tree | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return undefined;
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const tree: Record<string, string> = {};
  for (const file of files.sort()) tree[file.slice(folder.length + 1)] = await readFile(file, "utf8");
  return tree;
}

export class Fault extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/**
 * A disk that refuses its n-th call (from 0), or that call and all after it, as when the process is killed.
 *
 * @param calls how many calls were made, for counting a run that goes well
 */
export function failing(
  effects: OutputEffects,
  at: number,
  mode: "once" | "killed",
  calls = { made: 0 },
): OutputEffects {
  const fails = (index: number) => (mode === "once" ? index === at : index >= at);
  const guard =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      if (fails(calls.made++)) throw new Fault("EIO");
      return work(...given);
    };
  return {
    ...effects,
    list: guard(effects.list),
    kind: guard(effects.kind),
    look: guard(effects.look),
    carry: guard(effects.carry),
    resolve: guard(effects.resolve),
    read: guard(effects.read),
    makeFolder: guard(effects.makeFolder),
    write: guard(effects.write),
    copy: guard(effects.copy),
    rename: guard(effects.rename),
    remove: guard(effects.remove),
  };
}
