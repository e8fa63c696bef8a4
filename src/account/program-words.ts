import type { Language } from "../language/language.ts";
import { evened } from "./said.ts";

/** Stands where the program puts in a number, a name or a date: a number that no word of its own has. */
const GAP = 77;

/**
 * The program's own words in a written language, each as it is shown, with a gap where something is put in.
 *
 * @param downloads what the page offers, with its kind and its size behind: «Hele rapporten (PDF, …)»
 */
export function programWords(
  { terms }: Language,
  downloads: readonly { readonly type: string; readonly label: string }[] = [],
): readonly string[] {
  const offered = downloads.flatMap(({ type, label }) => [label, `(${type}, …)`]);
  const words = [...wordsIn(terms), ...offered].map(evened);
  return [...new Set(words)].filter((text) => text !== "").toSorted();
}

function wordsIn(terms: unknown): readonly string[] {
  if (typeof terms === "string") return [terms];
  if (typeof terms === "function") {
    const gaps = Array.from({ length: terms.length }, () => GAP);
    return [String(terms(...gaps)).replaceAll(String(GAP), "…")];
  }
  if (typeof terms !== "object" || terms === null) return [];
  return Object.values(terms).flatMap(wordsIn);
}
