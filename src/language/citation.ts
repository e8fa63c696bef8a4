import type { Interval } from "../statistics/interval.ts";
import { type Candidate, formOf } from "./candidates.ts";
import { anchorOf } from "./conditions.ts";
import { agrees, amountOf, parsePhrase } from "./published.ts";
import type { WordId } from "./thresholds.ts";
import { mirrorOf } from "./wording.ts";

/**
 * A figure's own published words as a phrase, which may be retold whatever the table says: same word,
 * same form, same number. «Halvparten» is both a fraction and five of ten.
 *
 * @returns none where the words are no phrase we know, contradict the figure, or have decimals of a percent
 */
export function citations(published: string | undefined, share: Interval): readonly Candidate[] {
  const phrase = published === undefined ? undefined : parsePhrase(published);
  const amount = phrase && amountOf(phrase);
  if (phrase === undefined || amount === undefined || !agrees(phrase, share)) return [];
  const one: Candidate = {
    form: formOf(amount),
    amount,
    anchor: anchorOf(amount),
    condition: share,
    ...wordsOf(phrase.word),
    usual: true,
    loose: false,
  };
  const isBothForms = one.form !== "prosent" && one.anchor.equals("1/2");
  return isBothForms
    ? [
        { ...one, form: "av-ti" },
        { ...one, form: "brøk" },
      ]
    : [one];
}

function wordsOf(word: WordId | undefined): { word?: WordId; mirrorWord?: WordId } {
  if (word === undefined) return {};
  const mirrorWord = mirrorOf(word);
  return mirrorWord === undefined ? { word } : { word, mirrorWord };
}
