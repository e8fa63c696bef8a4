import { dirname, join } from "node:path";
import { type Carried, disk, type OutputEffects } from "./effects.ts";
import { siblingOf, sweep } from "./leftovers.ts";
import { type FileRecord, recordOf } from "./manifest.ts";
import { pathKey, safePath } from "./path.ts";

/** Where a build is written until it is whole. */
export interface Stage {
  /** The output folder that it will become. */
  readonly target: string;
  /** What has been written so far, by path. */
  readonly files: ReadonlyMap<string, FileRecord>;
  /**
   * Writes a file.
   *
   * @param path inside the output folder, relative, with `/`
   * @throws Error when the path leaves the folder or is written twice
   */
  write(path: string, content: Uint8Array | string): Promise<FileRecord>;
  /** Reads a file as it lies on the disk. */
  read(path: string): Promise<Uint8Array>;
  /** Copies a file in as it is, unread. It gets no record. */
  copy(path: string, from: string): Promise<void>;
  /** Lets what is not ours in the output folder stand in this one too: see `OutputEffects.carry`. */
  carry(ours: ReadonlySet<string>): Promise<Carried>;
  /**
   * Swaps the stage in: what stood there before is out of the way, then gone. When anything fails, it
   * stands there again, untouched.
   */
  commit(): Promise<void>;
  /** Removes the stage, unless it has been swapped in. Safe to call at any time, also twice. */
  discard(): Promise<void>;
}

/**
 * Opens a stage: a hidden folder beside the output folder, on the same disk, so that a rename swaps it in.
 * First tidies up after a run that was killed.
 *
 * @param target absolute path of the output folder, whose lock the caller holds
 */
export async function openStage(target: string, effects: OutputEffects = disk): Promise<Stage> {
  await effects.makeFolder(dirname(target));
  await sweep(target, effects);
  const folder = siblingOf(target, "new");
  const aside = siblingOf(target, "old");
  await effects.makeFolder(folder);

  const files = new Map<string, FileRecord>();
  const taken = new Set<string>();
  let open = true;

  async function place(path: string): Promise<string> {
    if (!open) throw new Error("The stage is closed");
    const key = pathKey(safePath(path));
    if (taken.has(key)) throw new Error(`Written twice: ${path}`);
    taken.add(key);
    const place = join(folder, ...path.split("/"));
    await effects.makeFolder(dirname(place));
    return place;
  }

  async function swap(): Promise<void> {
    const replaces = (await effects.kind(target)) !== "none";
    if (replaces) await effects.rename(target, aside);
    try {
      await effects.rename(folder, target);
    } catch (error) {
      if (replaces) await effects.rename(aside, target);
      throw error;
    }
    open = false;
    // The new one stands. If the old one cannot be removed now, the next start does it.
    if (replaces) await effects.remove(aside).catch(() => undefined);
  }

  return {
    target,
    files,
    async write(path, content) {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const record = recordOf(bytes);
      // Before it is written: the order is that of the calls, also where several are written at once.
      const written = place(path);
      files.set(path, record);
      await effects.write(await written, bytes);
      return record;
    },
    read: (path) => effects.read(join(folder, ...safePath(path).split("/"))),
    async copy(path, from) {
      await effects.copy(from, await place(path));
    },
    carry: (ours) => effects.carry(target, folder, ours),
    async commit() {
      if (!open) throw new Error("The stage is closed");
      await swap();
    },
    async discard() {
      if (!open) return;
      open = false;
      await effects.remove(folder).catch(() => undefined);
    },
  };
}
