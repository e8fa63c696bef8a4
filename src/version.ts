import { readFileSync } from "node:fs";

/**
 * This program's version, from its package.json.
 *
 * @param root folder of that; right above the caller's in `src/` and in `dist/`, unless told
 */
export function programVersion(root = new URL("../", import.meta.url)): string {
  return packageAt(root).version;
}

/** The oldest Node that this program runs under, as its package.json says: `20.19`. */
export function oldestNode(root = new URL("../", import.meta.url)): string {
  return packageAt(root).engines.node.replace(/^\D+/, "");
}

function packageAt(root: URL): { readonly version: string; readonly engines: { readonly node: string } } {
  return JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
}
