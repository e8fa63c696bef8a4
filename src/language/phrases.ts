import type { Interval } from "../statistics/interval.ts";
import { type Asked, readAsked } from "./asked.ts";
import { choose, inWordsOf, suggestions } from "./choice.ts";
import type { Language } from "./language.ts";
import { optionsOf, whyNot } from "./options.ts";
import { type Refusal, refusal, type Telling, telling, type Wish } from "./phrase.ts";

export type { Form } from "./candidates.ts";
export { tellComplement } from "./complement.ts";
export type { Context } from "./judging.ts";
export type { Digits } from "./parts.ts";
export type { Phrase, Refusal, Telling, Wish } from "./phrase.ts";
export { agrees, type PublishedPhrase, parsePhrase } from "./published.ts";
export type { Profile, WordId } from "./thresholds.ts";
export type { Amount } from "./wording.ts";

/**
 * Tells a share in words, if that is true: of every value that the share can have, or in the very words
 * in which it was published.
 *
 * @param share all that it can be, 0–1
 * @param published the words that the figure was published in, in either written language
 */
export function tell(
  share: Interval,
  wish: Wish,
  language: Language,
  published?: string | undefined,
): Telling {
  const asked = readAsked(wish.form, wish.word, language);
  const options = optionsOf(share, wish, published, asked);
  const refuse = (why: Refusal) =>
    refusal(why, suggestions(asked ?? plain(wish), options, share), share, wish, language);

  if (asked === undefined) return refuse("unknown-word");
  const chosen = choose(asked, options, share);
  if (chosen === undefined) return refuse(whyNot(asked, share, wish, options));
  return telling(inWordsOf(asked, chosen), () => suggestions(asked, options, share), share, wish, language);
}

function plain({ form }: Wish): Asked {
  return { form, auto: false };
}
