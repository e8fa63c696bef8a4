import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { WrittenLanguage } from "../language/language.ts";
import { readAffixes } from "./affixes.ts";
import { type Dictionary, readDictionary } from "./dictionary.ts";

/** The packages with the dictionaries; only their data is used, since each has a way of its own to be called. */
const PACKAGES: Record<WrittenLanguage, string> = { nb: "dictionary-nb", nn: "dictionary-nn" };

const loaded = new Map<WrittenLanguage, Promise<Dictionary>>();

/** Reads the dictionary of a written language from disk, once in a run, and only when it is asked for. */
export function loadDictionary(language: WrittenLanguage): Promise<Dictionary> {
  const before = loaded.get(language);
  if (before) return before;
  const now = read(PACKAGES[language]);
  loaded.set(language, now);
  return now;
}

async function read(name: string): Promise<Dictionary> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  const [aff, dic] = await Promise.all(
    ["index.aff", "index.dic"].map((file) => readFile(join(folder, file), "utf8")),
  );
  return readDictionary(dic ?? "", readAffixes(aff ?? ""));
}
