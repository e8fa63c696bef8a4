import type { Form } from "./candidates.ts";
import type { Language } from "./language.ts";
import type { FractionId, WordId } from "./thresholds.ts";
import { normalise, readFraction, takeModifier } from "./wording.ts";

/** What an author asks for in `form=` and `ord=`. */
export interface Asked {
  readonly form: Form;
  /** Let the words be chosen. */
  readonly auto: boolean;
  readonly word?: WordId;
  readonly fraction?: FractionId;
}

/**
 * Reads `ord=` in the written language of the text: a word («nær»), a fraction («halvparten»), both («om
 * lag en tredel»), or «auto». A fraction brings its form with it.
 *
 * @returns `undefined` where the language has no such word
 */
export function readAsked(form: Form, words: string | undefined, language: Language): Asked | undefined {
  const text = normalise(words ?? "");
  if (text === "" || text === "auto") return { form, auto: text === "auto" };
  const codes = [language.code];
  const { word, rest } = takeModifier(text, codes);
  if (rest === "") return { form, auto: false, ...(word && { word }) };
  const fraction = readFraction(rest, codes);
  return fraction && { form: "brøk", auto: false, fraction, ...(word && { word }) };
}
