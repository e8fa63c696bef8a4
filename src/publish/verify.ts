import { join } from "node:path";
import { disk, type Kind, type OutputEffects } from "./effects.ts";
import {
  MANIFEST,
  type Manifest,
  type ManifestFile,
  readManifest,
  recordOf,
  sameContent,
} from "./manifest.ts";
import { walk } from "./walk.ts";

/** How a file in an output folder differs from what its manifest says. */
export interface Difference {
  readonly path: string;
  readonly kind: "missing" | "changed" | "extra";
}

/**
 * Compares an output folder with its manifest.
 *
 * @returns every difference, sorted by path; a folder without a manifest lacks just that
 */
export async function verify(folder: string, effects: OutputEffects = disk): Promise<readonly Difference[]> {
  const manifest = await readManifest(folder, effects);
  if (!manifest) return [{ path: MANIFEST, kind: "missing" }];
  const found: Difference[] = [];
  for (const file of manifest.files) {
    const state = await stateOf(folder, file, effects);
    if (state !== "whole") found.push({ path: file.path, kind: state });
  }
  for (const path of await extrasIn(folder, manifest, effects)) found.push({ path, kind: "extra" });
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Whether a file is as its manifest says. */
export async function stateOf(
  folder: string,
  file: ManifestFile,
  effects: OutputEffects,
): Promise<"whole" | "missing" | "changed"> {
  const kind = await lookAt(folder, file.path, effects);
  if (kind === "none") return "missing";
  if (kind !== "file") return "changed";
  return sameContent(recordOf(await effects.read(join(folder, file.path))), file) ? "whole" : "changed";
}

/** What stands at a path in a folder; `none` where a link leads to it, which may lead anywhere. */
export async function lookAt(folder: string, path: string, effects: OutputEffects): Promise<Kind> {
  for (let end = path.indexOf("/"); end > 0; end = path.indexOf("/", end + 1)) {
    if ((await effects.look(join(folder, path.slice(0, end)))) !== "folder") return "none";
  }
  return effects.look(join(folder, path));
}

/** Whether a file is there, and just as its manifest says. */
export async function isWhole(
  folder: string,
  file: ManifestFile,
  effects: OutputEffects = disk,
): Promise<boolean> {
  return (await stateOf(folder, file, effects)) === "whole";
}

/** Files in the folder that its manifest does not know: somebody else's. */
async function extrasIn(
  folder: string,
  manifest: Manifest,
  effects: OutputEffects,
): Promise<readonly string[]> {
  const known = new Set([MANIFEST, ...manifest.files.map((file) => file.path)]);
  return (await walk(folder, effects)).filter((path) => !known.has(path));
}
