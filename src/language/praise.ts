import type { Language } from "./language.ts";
import { INTENSIFIERS } from "./thresholds.ts";
import { normalise, takeModifier } from "./wording.ts";

/** A word that praises or blames a number, and what else was asked for. */
export interface Praise {
  readonly word: string;
  /** «halvparten» of «kun halvparten»; none where the number stands for itself. */
  readonly rest: string | undefined;
}

/**
 * Words that praise or blame a number cannot be false («hele», «kun», «så mye som»): those with thresholds are told
 * within them without more ado, and outside, as those without, they are left to a reader (language.md).
 *
 * @param words what stands in `ord=`, in the text's own written language
 */
export function takePraise(words: string | undefined, { words: own, code }: Language): Praise | undefined {
  const text = normalise(words ?? "");
  const all = [...INTENSIFIERS.map(({ id }) => own.modifiers[id]), ...own.praise];
  const word = all.find((one) => text === one || text.startsWith(`${one} `));
  if (word === undefined) return undefined;
  const rest = text.slice(word.length).trim();
  // One word before a number is enough: never «hele om lag» (language.md §2).
  if (takeModifier(rest, [code]).word !== undefined) return undefined;
  return { word, rest: rest === "" ? undefined : rest };
}
