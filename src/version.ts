import { readFileSync } from "node:fs";

/**
 * This program's version, from its package.json.
 *
 * @param root folder of that; right above the caller's in `src/` and in `dist/`, unless told
 */
export function programVersion(root = new URL("../", import.meta.url)): string {
  const text = readFileSync(new URL("package.json", root), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
