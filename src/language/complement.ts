import { type Interval, mirror } from "../statistics/interval.ts";
import { type Asked, readAsked } from "./asked.ts";
import { type Candidate, mirrorCandidate } from "./candidates.ts";
import { choose, inWordsOf, isSameNumber, type Option, suggestions } from "./choice.ts";
import type { Language } from "./language.ts";
import { complementOptions, optionsOf, whyNot } from "./options.ts";
import { type Refusal, refusal, type Telling, telling, type Wish } from "./phrase.ts";

/**
 * Tells the share of those who are left (1 − share) by the same decision as the share itself: tenths sum
 * to ten, percent to a hundred, and where the words are chosen, the hedge is mirrored («nær 7 av 10» ↔ «vel 3 av
 * 10»). Only for a split in two; that it is one, the caller sees to.
 *
 * @param share the share whose complement is told, not the complement
 * @param wish words for the complement
 * @param published words in which the share itself was published
 */
export function tellComplement(
  share: Interval,
  wish: Wish,
  language: Language,
  published?: string | undefined,
): Telling {
  const rest = mirror(share);
  const asked = readAsked(wish.form, wish.word, language);
  const options = complementOptions(share, rest, wish, published, asked);
  const refuse = (why: Refusal) => {
    const wished = asked ?? { form: wish.form, auto: false };
    return refusal(why, suggestions(wished, options, rest), rest, wish, language);
  };
  if (asked === undefined) return refuse("unknown-word");
  const chosen = asked.auto
    ? (mirrorOfChosen(asked, share, optionsOf(share, wish, published), options) ??
      choose(asked, options, rest))
    : choose(asked, options, rest);
  if (chosen === undefined) return refuse(whyNot(asked, rest, wish, options));
  return telling(inWordsOf(asked, chosen), () => suggestions(asked, options, rest), rest, wish, language);
}

/** What is chosen for the share, of that which has a mirror that is true too. */
function mirrorOfChosen(
  asked: Asked,
  share: Interval,
  options: readonly Option[],
  ofRest: readonly Option[],
): Option | undefined {
  const pairs = options.flatMap((one) => {
    const left = mirrorCandidate(one);
    const pair = left && ofRest.find((other) => other.cited === one.cited && isSame(left, other));
    return pair ? [{ one, pair }] : [];
  });
  const chosen = choose(
    asked,
    pairs.map(({ one }) => one),
    share,
  );
  return pairs.find(({ one }) => one === chosen)?.pair;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.form === b.form && a.word === b.word && isSameNumber(a.amount, b.amount);
}
