import type { WrittenLanguage } from "../language/language.ts";
import type { Value } from "../narrative/tree.ts";
import { valuesOf } from "../narrative/walk.ts";
import type { ChangedPhrase, ComparedEdition } from "./comparison.ts";
import { isComparable } from "./gate.ts";
import { languageOfBoth, type TextIn, textOf } from "./texts.ts";

/**
 * The numbers that are put in other words than before: «hele 86 prosent» where it said «71 prosent», «nær 8 av 10»
 * where it said «8 av 10». That the number in it is another is told elsewhere.
 *
 * Where the editions have no written language in common, no words are compared, but the values that they are
 * bound to.
 */
export function changedPhrases(
  old: ComparedEdition,
  current: ComparedEdition,
  language: WrittenLanguage,
): readonly ChangedPhrase[] {
  const common = languageOfBoth(old, current, language);
  const [earlier, now] = [textOf(old, common ?? language), textOf(current, common ?? language)];
  if (!earlier || !now) return [];
  const comparedBy = common === undefined ? "values" : "words";
  const essence = comparedBy === "words" ? wordsOf : ({ machine }: Value) => machine;
  const before = bySource(earlier);
  return [...bySource(now)].flatMap(([id, values]): ChangedPhrase[] => {
    const then = before.get(id);
    const [first] = values;
    if (!then || !first) return [];
    if (!first.keys.every((key) => isComparable(key, old.survey, current.survey))) return [];
    const known = new Set(then.map(essence));
    if (values.every((value) => known.has(essence(value)))) return [];
    return [
      {
        keys: first.keys,
        complement: first.meaning.measure === "complement",
        old: { language: earlier.language, texts: wordings(then) },
        new: { language: now.language, texts: wordings(values) },
        comparedBy,
      },
    ];
  });
}

/** The numbers of a text by what they are bound to, in the order of the text. */
function bySource({ prose }: TextIn): ReadonlyMap<string, readonly Value[]> {
  const found = new Map<string, Value[]>();
  for (const value of valuesOf(prose.chapters)) {
    const id = `${value.keys.join()}${value.meaning.measure === "complement" ? " left" : ""}`;
    found.set(id, [...(found.get(id) ?? []), value]);
  }
  return found;
}

/** The words around the number, however a sentence begins. */
function wordsOf({ text }: Value): string {
  return plain(text).replace(/\d+(?:[ ,.]\d+)*/gu, "#");
}

function wordings(values: readonly Value[]): readonly string[] {
  return [...new Set(values.map(({ text }) => plain(text)))];
}

function plain(text: string): string {
  return (text.charAt(0).toLowerCase() + text.slice(1)).replaceAll("\u00A0", " ");
}
