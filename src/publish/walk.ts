import { join } from "node:path";
import type { OutputEffects } from "./effects.ts";

/** What a file manager leaves in every folder that it shows. */
const DEBRIS = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Every file under a folder, as sorted relative paths with `/`; what file managers leave is passed over. */
export async function walk(folder: string, effects: OutputEffects, under = ""): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [...(await effects.list(join(folder, under)))].sort()) {
    if (DEBRIS.has(name)) continue;
    const path = under === "" ? name : `${under}/${name}`;
    if ((await effects.kind(join(folder, path))) === "folder")
      found.push(...(await walk(folder, effects, path)));
    else found.push(path);
  }
  return found;
}
