import { type Form, formOf } from "./candidates.ts";
import type { Language } from "./language.ts";
import { amountOf, parsePhrase } from "./published.ts";
import type { WordId } from "./thresholds.ts";
import { type Amount, normalise, takeModifier } from "./wording.ts";

/** What an author asks for in `form=` and `ord=`. */
export interface Asked {
  readonly form: Form;
  /** Let the words be chosen. */
  readonly auto: boolean;
  readonly word?: WordId;
  /** The very number: «om lag en tredel», «knapt 14 prosent», «mellom 55 og 60 prosent». */
  readonly amount?: Amount;
}

/**
 * Reads `ord=` in the written language of the text: a word («nær»), a whole phrase («halvparten», «om lag en
 * tredel», «knapt 14 prosent»), or «auto». A phrase brings its form with it.
 *
 * @returns `undefined` where the language has no such word
 */
export function readAsked(form: Form, words: string | undefined, language: Language): Asked | undefined {
  const text = normalise(words ?? "");
  if (text === "" || text === "auto") return { form, auto: text === "auto" };
  const codes = [language.code];
  const { word, rest } = takeModifier(text, codes);
  if (rest === "") return { form, auto: false, ...(word && { word }) };
  const phrase = parsePhrase(text, codes);
  const amount = phrase && amountOf(phrase);
  return amount && { form: formOf(amount), auto: false, amount, ...(word && { word }) };
}
