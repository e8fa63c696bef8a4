import type { Language } from "./language.ts";
import { NOUNS, type NounId } from "./nouns.ts";
import type { Gender } from "./numerals.ts";

/** A noun's four forms by name. */
export type NounForm = "indefinite-singular" | "definite-singular" | "indefinite-plural" | "definite-plural";

const FORMS = [
  "indefinite-singular",
  "definite-singular",
  "indefinite-plural",
  "definite-plural",
] as const satisfies readonly NounForm[];

/** Writes a noun in one of its four forms: «kommunane». */
export function writeNoun(noun: NounId, form: NounForm, language: Language): string {
  return NOUNS[noun][language.code].forms[FORMS.indexOf(form)] ?? noun;
}

/**
 * Writes a noun as it stands after a number or after «av» (language.md §5): «1 bydel», «13 bydeler», «86
 * prosent av kommunene».
 *
 * @param after the number before it, or `after-av`
 */
export function inflect(noun: NounId, after: number | "after-av", language: Language): string {
  if (after === "after-av") return writeNoun(noun, "definite-plural", language);
  return writeNoun(noun, after === 1 ? "indefinite-singular" : "indefinite-plural", language);
}

/** The gender of a noun, for `writeNumeral`: «ett vedlegg», «éi undersøking». */
export function genderOf(noun: NounId, language: Language): Gender {
  return NOUNS[noun][language.code].gender;
}
