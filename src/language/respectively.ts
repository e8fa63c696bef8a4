import type { Language } from "./language.ts";
import { joinList } from "./list.ts";

/** Two lists that belong together item by item, or why they can't be told so. */
export type Respectively =
  | { readonly ok: true; readonly first: string; readonly second: string }
  | { readonly ok: false; readonly why: "unequal-lengths" | "too-short" };

/**
 * Writes two lists item for item: «skole, barnevern og helse» and «henholdsvis 37, 59 og 42», to be put on
 * either side of the verb. Only for lists of equal length, of two or more, in the same order (language.md §2).
 */
export function respectively(
  first: readonly string[],
  second: readonly string[],
  language: Language,
): Respectively {
  if (first.length !== second.length) return { ok: false, why: "unequal-lengths" };
  if (first.length < 2) return { ok: false, why: "too-short" };
  const [names, values] = [first, second].map((list) => joinList(list, language.and));
  return { ok: true, first: `${names}`, second: `${language.respectively} ${values}` };
}
