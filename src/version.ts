import { readFileSync } from "node:fs";

/** This program's version, from its package.json: the same place from `src/` and from `dist/`. */
export function programVersion(): string {
  const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
