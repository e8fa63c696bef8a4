import type { Interval } from "../statistics/interval.ts";
import type { Candidate } from "./candidates.ts";
import { agrees, anchorOf, type PublishedPhrase, parsePhrase } from "./published.ts";
import type { WordId } from "./thresholds.ts";
import { type Amount, mirrorOf } from "./wording.ts";

/**
 * A figure's own published words as a phrase, which may be retold whatever the table says: same word,
 * same form, same number. «Halvparten» is both a fraction and five of ten.
 *
 * @returns none where the words are no phrase we know, contradict the figure, or have decimals of a percent
 */
export function citations(published: string | undefined, share: Interval): readonly Candidate[] {
  const phrase = published === undefined ? undefined : parsePhrase(published);
  if (phrase === undefined || !agrees(phrase, share)) return [];
  if (phrase.form === "prosent" && phrase.decimals > 0) return [];
  const one: Candidate = {
    form: phrase.form,
    amount: amountOf(phrase),
    anchor: anchorOf(phrase),
    condition: share,
    ...wordsOf(phrase.word),
    usual: true,
    loose: false,
  };
  const isHalf = phrase.form !== "prosent" && one.anchor.equals("1/2");
  return isHalf
    ? [
        { ...one, form: "av-ti" },
        { ...one, form: "brøk" },
      ]
    : [one];
}

function amountOf(phrase: PublishedPhrase): Amount {
  if (phrase.form === "prosent") return { kind: "percent", percent: phrase.percent.valueOf() };
  if (phrase.form === "av-ti") return { kind: "tenths", tenths: phrase.tenths };
  return { kind: "fraction", fraction: phrase.fraction };
}

function wordsOf(word: WordId | undefined): { word?: WordId; mirrorWord?: WordId } {
  if (word === undefined) return {};
  const mirrorWord = mirrorOf(word);
  return mirrorWord === undefined ? { word } : { word, mirrorWord };
}
