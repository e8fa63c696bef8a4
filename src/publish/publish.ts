import type { Problem } from "../problems/problem.ts";
import { disk, type OutputEffects } from "./effects.ts";
import { explained } from "./failure.ts";
import { type Built, finish } from "./finish.ts";
import { MANIFEST, type Manifest, type PartName } from "./manifest.ts";
import { openStage } from "./stage.ts";
import type { Place } from "./target.ts";

/** A file of a finished build, with the part that it belongs to. */
export interface BuiltFile {
  readonly part: PartName;
  readonly content: Uint8Array | string;
}

export interface WrittenFile {
  /** Inside the output folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** Absent for the manifest, which is of all parts. */
  readonly part?: PartName;
}

export interface Published {
  /** What this build wrote, in the order of the manifest, which comes last; not what was kept. */
  readonly written: readonly WrittenFile[];
  readonly manifest: Manifest;
  readonly warnings: readonly Problem[];
}

/**
 * Writes a finished build to its output folder, all of it or nothing: whatever fails or interrupts, the last
 * good output is left as it was.
 *
 * @param target whose lock the caller holds
 * @param files by path inside the output folder: `nb/index.html`, `nb/<series>-2015.pdf`
 * @throws InputError when the disk refuses; the signal's reason when it is aborted before the swap
 */
export async function publish(
  target: Place,
  built: Built,
  files: ReadonlyMap<string, BuiltFile>,
  signal: AbortSignal,
  effects: OutputEffects = disk,
): Promise<Published> {
  const partOf = new Map([...files].map(([path, { part }]) => [path, part]));
  return explained(target.shown, async () => {
    const stage = await openStage(target.folder, effects);
    try {
      signal.throwIfAborted();
      const all = await Promise.allSettled(
        [...files].map(([path, { content }]) => stage.write(path, content)),
      );
      // Only when none of them is being written any more the stage can be removed.
      for (const one of all) if (one.status === "rejected") throw one.reason;
      await built.proofread?.((path) => stage.read(path));
      const { manifest, warnings } = await finish(stage, built, partOf, target.shown, signal, effects);
      const written = [...stage.files].map(([path, { bytes }]): WrittenFile => {
        const part = partOf.get(path);
        return part === undefined ? { path, bytes } : { path, bytes, part };
      });
      return { written: inOrder(written), manifest, warnings };
    } finally {
      await stage.discard();
    }
  });
}

function inOrder(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const last = (file: WrittenFile) => (file.path === MANIFEST ? 1 : 0);
  return [...files].sort((a, b) => last(a) - last(b) || (a.path < b.path ? -1 : 1));
}
