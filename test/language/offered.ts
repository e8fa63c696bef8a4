import type { Language } from "../../src/language/language.ts";
import { optionsOf } from "../../src/language/options.ts";
import { type Phrase, type Wish, writePhrase } from "../../src/language/phrase.ts";
import type { Interval } from "../../src/statistics/interval.ts";

/** Every phrase that may be said of a share, whatever form is wished for: each of them must be true. */
export function offered(share: Interval, wish: Wish, language: Language): readonly Phrase[] {
  return optionsOf(share, wish, undefined).map((option) => writePhrase(option, share, wish, language));
}
