import { join } from "node:path";
import { DEBRIS, type OutputEffects } from "./effects.ts";

/**
 * Everything under a folder that is no folder itself, as sorted relative paths with `/`. A link is one of them, and is
 * not followed; what file managers leave is passed over.
 */
export async function walk(folder: string, effects: OutputEffects, under = ""): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of [...(await effects.list(join(folder, under)))].sort()) {
    if (DEBRIS.has(name)) continue;
    const path = under === "" ? name : `${under}/${name}`;
    if ((await effects.look(join(folder, path))) === "folder")
      found.push(...(await walk(folder, effects, path)));
    else found.push(path);
  }
  return found;
}
