import { join } from "node:path";
import { type Problem, Problems } from "../problems/problem.ts";
import { disk, type OutputEffects } from "./effects.ts";
import {
  MANIFEST,
  type Manifest,
  type ManifestFile,
  type Origin,
  type PartName,
  readManifest,
  writeManifest,
} from "./manifest.ts";
import { messages } from "./messages.ts";
import type { Stage } from "./stage.ts";
import { lookAt, stateOf } from "./verify.ts";

/** What a build has put on its stage. */
export interface Built {
  readonly edition: string;
  /** What its reports are about, where that is not the whole survey. */
  readonly subject?: string;
  /** The parts that this build made, and from what. */
  readonly parts: Readonly<Partial<Record<PartName, Origin>>>;
  /** Whether a part of the last build, which this one did not make, has a place in the folder still. */
  readonly keeps: (part: PartName) => boolean;
  /** Reads what has been written, before it is published; what it throws stops that. */
  readonly proofread?: (read: (path: string) => Promise<Uint8Array>) => Promise<void>;
}

export interface Finished {
  readonly manifest: Manifest;
  readonly warnings: readonly Problem[];
}

/**
 * Makes the stage whole and swaps it in: brings over from the last build the parts that this one did not
 * make (the other language, the PDF under `--only web`), and files that are not ours; writes the manifest.
 *
 * @param partOf the part that each file of the stage belongs to
 * @param shown the output folder, as it is told to the user
 * @param signal asked for the last time just before the swap; after that, the build is done
 * @throws InputError when a file that is not ours stands where one of ours belongs; the signal's reason when it
 *   is aborted; Error when a file of the stage belongs to no built part
 */
export async function finish(
  stage: Stage,
  built: Built,
  partOf: ReadonlyMap<string, PartName>,
  shown: string,
  signal: AbortSignal,
  effects: OutputEffects = disk,
): Promise<Finished> {
  const problems = new Problems();
  const files: ManifestFile[] = [];
  for (const [path, record] of stage.files) {
    const part = partOf.get(path);
    if (!part || !built.parts[part]) throw new Error(`${path} belongs to no part that this build has made`);
    files.push({ path, part, ...record });
  }

  const last = await readManifest(stage.target, effects);
  const parts: Partial<Record<PartName, Origin>> = { ...built.parts };
  const ours = new Set<string>();
  for (const file of last?.files ?? []) {
    const isFile = (await lookAt(stage.target, file.path, effects)) === "file";
    // What somebody has put in a file's place, such as a link, is theirs.
    if (isFile) ours.add(file.path);
    const from = last?.parts[file.part];
    if (!from || built.parts[file.part] || !built.keeps(file.part)) continue;
    const state = await stateOf(stage.target, file, effects);
    if (state !== "whole")
      problems.warn(messages["run.kept-differs"], { file: `${shown}/${file.path}` }, { state });
    if (state === "missing") continue;
    if (isFile) await stage.copy(file.path, join(stage.target, file.path));
    // Under its old hash, also when somebody has changed it: that is what the manifest is for.
    files.push(file);
    parts[file.part] = from;
  }

  if (last) {
    const { kept, inTheWay } = await stage.carry(ours.add(MANIFEST));
    for (const path of inTheWay)
      problems.add(messages["run.not-ours-in-the-way"], { file: `${shown}/${path}` });
    for (const path of kept) problems.warn(messages["run.not-ours-kept"], { file: `${shown}/${path}` });
  }
  problems.stopIfAny();

  const { edition, subject } = built;
  const manifest: Manifest = {
    madeBy: "kommunerapport",
    format: 1,
    edition,
    ...(subject !== undefined && { subject }),
    parts: parts as Manifest["parts"],
    files,
  };
  await stage.write(MANIFEST, writeManifest(manifest));
  signal.throwIfAborted();
  await stage.commit();
  return { manifest, warnings: problems.all };
}
