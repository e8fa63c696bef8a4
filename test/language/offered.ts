import fc from "fast-check";
import Fraction from "fraction.js";
import type { Form } from "../../src/language/candidates.ts";
import { type Language, languageOf } from "../../src/language/language.ts";
import { optionsOf } from "../../src/language/options.ts";
import { type Phrase, type Telling, type Wish, writePhrase } from "../../src/language/phrase.ts";
import { type Interval, point } from "../../src/statistics/interval.ts";
import type { Profile } from "../oracle/phrases.ts";

export const nb = languageOf("nb");
export const nn = languageOf("nn");

/** What is asked for, in digits. */
export const wish = (form: Form, word?: string, profile: Profile = "imdi"): Wish => ({
  form,
  word,
  profile,
  digits: "tall",
});

/** What was told, or why nothing was. */
export const said = (telling: Telling) =>
  telling.ok ? telling.phrase.text.replaceAll("\u00A0", " ") : telling.why;

export const exactly = (share: string) => point(new Fraction(share));

/** A count and its base. */
export const counts = fc
  .integer({ min: 1, max: 500 })
  .chain((base) => fc.tuple(fc.nat(base), fc.constant(base)));

/** Every phrase that may be said of a share, whatever form is wished for: each of them must be true. */
export function offered(share: Interval, wish: Wish, language: Language): readonly Phrase[] {
  return optionsOf(share, wish, undefined).map((option) => writePhrase(option, share, wish, language));
}
