import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Language } from "../language/language.ts";
import { readAffixes } from "./affixes.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";

/** Reads the dictionary of a written language from disk. Of its package only the data are used. */
export async function loadDictionary({ dictionary }: Language): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve(dictionary.package));
  const [aff, dic] = await Promise.all(
    ["index.aff", "index.dic"].map((file) => readFile(join(folder, file), "utf8")),
  );
  return readDictionary(dic ?? "", readAffixes(aff ?? ""));
}
