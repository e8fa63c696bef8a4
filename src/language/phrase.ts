import { type Interval, isWithin } from "../statistics/interval.ts";
import type { Form } from "./candidates.ts";
import type { Option } from "./choice.ts";
import { isHalf } from "./conditions.ts";
import { type Context, isIntensifier } from "./judging.ts";
import type { Language } from "./language.ts";
import type { Digits } from "./parts.ts";
import type { Profile, WordId } from "./thresholds.ts";
import { type Amount, writeAmount } from "./wording.ts";

/** How an author wants a share told. */
export interface Wish {
  readonly form: Form;
  /** What stands in `ord=`, in the text's own written language: a word, a fraction, both, or «auto». */
  readonly word?: string | undefined;
  readonly profile: Profile;
  readonly digits: Digits;
  /** What «hele» and «bare» may be measured against besides their own thresholds. */
  readonly context?: Context | undefined;
}

/** A true phrase, as data and as text. */
export interface Phrase {
  readonly form: Form;
  readonly word?: WordId;
  readonly amount: Amount;
  /** Lower case, «6 av 10» with non-breaking spaces: «hele 86 prosent», «om lag 7 av 10», «over halvparten». */
  readonly text: string;
  /** Retold from the figure's own published words, which is enough whatever the table says. */
  readonly cited: boolean;
  /** The shares of which it is true; of a cited one, all that the share can be. */
  readonly condition: Interval;
  /** True, but another phrase says more: «over halvparten» of 70 percent. */
  readonly weak: boolean;
  /** A word that praises or blames the number outside its thresholds: a reader has to see it. */
  readonly forReader?: string;
}

/**
 * Why a share cannot be told as wished:
 * - `false`: not true
 * - `unknown-word`: `ord=` is no word of the written language
 * - `too-coarse`: the figure is not known exactly enough to say so
 * - `tie`: too near the middle between two tenths
 * - `extreme`: below 5 or above 95 percent, where tenths say too little
 * - `hedged`: published with a hedge, which may not be lost
 */
export type Refusal = "false" | "unknown-word" | "too-coarse" | "tie" | "extreme" | "hedged";

/** What may be written, or why not and what might be: `ord="nær" form="av-ti" («nær 9 av 10»)`. */
export type Telling =
  | {
      readonly ok: true;
      readonly phrase: Phrase;
      /** Of a phrase that says little: what says more. */
      readonly better: readonly string[];
    }
  | { readonly ok: false; readonly why: Refusal; readonly alternatives: readonly string[] };

/** More would be a list that nobody reads. */
const SUGGESTED = 8;
const BETTER = 3;

/** Writes a phrase in the written language of the text. */
export function writePhrase(option: Option, share: Interval, wish: Wish, language: Language): Phrase {
  const { form, word, amount, cited, condition } = option;
  const number = writeAmount(amount, wish.digits, language);
  const text = word === undefined ? number : `${language.words.modifiers[word]} ${number}`;
  const weak = option.weak !== undefined && isWithin(share, option.weak);
  return { form, ...(word && { word }), amount, text, cited, condition, weak };
}

/** A phrase that may be said; where it says little, with those of the others that say more. */
export function telling(
  chosen: Option,
  others: () => readonly Option[],
  share: Interval,
  wish: Wish,
  language: Language,
): Telling {
  const phrase = writePhrase(chosen, share, wish, language);
  const better = phrase.weak ? others().filter(({ loose, word }) => !loose && !isIntensifier(word)) : [];
  return { ok: true, phrase, better: textsOf(better, share, wish, language).slice(0, BETTER) };
}

/** A refusal with the phrases that would be true and what to write to get them. */
export function refusal(
  why: Refusal,
  options: readonly Option[],
  share: Interval,
  wish: Wish,
  language: Language,
): Telling {
  return { ok: false, why, alternatives: textsOf(options, share, wish, language).slice(0, SUGGESTED) };
}

function textsOf(options: readonly Option[], share: Interval, wish: Wish, language: Language): string[] {
  const texts = options.map((one) => {
    const phrase = writePhrase(one, share, wish, language);
    return `${attributes(phrase, language)} («${phrase.text}»)`;
  });
  return [...new Set(texts)];
}

/** What the author writes to get a phrase. A fraction is named in full, and brings its form with it. */
function attributes({ form, word, amount, text }: Phrase, language: Language): string {
  const isNamed = form === "brøk" || amount.kind === "between" || isHalf(amount);
  if (isNamed) return `ord="${text}"`;
  return `${word === undefined ? "" : `ord="${language.words.modifiers[word]}" `}form="${form}"`;
}
