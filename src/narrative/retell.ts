import { NBSP } from "../language/characters.ts";
import type { Language } from "../language/language.ts";
import { type Phrase, tell, tellComplement, type Wish } from "../language/phrases.ts";
import { shareOf } from "../statistics/estimate.ts";
import { describeValue } from "../survey/describe.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import type { Style } from "./narrator.ts";

/** Where words about a share stand: on a mark in a figure («59 %»), or in a sentence («59 prosent»). */
export type Setting = "label" | "sentence";

/**
 * The words for a share where nobody chose them: in figures, their tables and their alt texts. Percent
 * where it is known so exactly, else the words it was published in; never more than the prose may say.
 */
export function retell(
  aggregate: Aggregate,
  place: Setting,
  survey: Survey,
  language: Language,
  style: Style,
): string {
  const phrase = phraseFor(aggregate, language, style, tell);
  return phrase ? inPlace(phrase, place) : describeValue(aggregate, survey, language);
}

/** The same for those who are left; undefined where there is no such share. */
export function retellComplement(
  aggregate: Aggregate,
  place: Setting,
  survey: Survey,
  language: Language,
  style: Style,
): string | undefined {
  if (!survey.questions.get(aggregate.question)?.twoWay) return undefined;
  const phrase = phraseFor(aggregate, language, style, tellComplement);
  return phrase && inPlace(phrase, place);
}

function phraseFor(
  { estimate, published }: Aggregate,
  language: Language,
  { profile, digits }: Style,
  teller: typeof tell,
): Phrase | undefined {
  const share = shareOf(estimate);
  if (!share) return undefined;
  const wishes: readonly Wish[] = [
    { form: "prosent", profile, digits },
    { form: "av-ti", profile, digits },
    { form: "av-ti", word: "auto", profile, digits },
    { form: "brøk", word: "auto", profile, digits },
  ];
  for (const wish of wishes) {
    const telling = teller(share, wish, language, published);
    if (telling.ok) return telling.phrase;
  }
  return undefined;
}

function inPlace({ amount, text, word }: Phrase, place: Setting): string {
  const bare = amount.kind === "percent" && word === undefined;
  return bare && place === "label" ? `${amount.percent}${NBSP}%` : text;
}
