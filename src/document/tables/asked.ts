import type { Language } from "../../language/language.ts";
import { joinList } from "../../language/list.ts";
import { aggregateAt, roundOf } from "../../survey/rounds.ts";
import type { Question, Survey } from "../../survey/survey.ts";
import { textIn } from "../../survey/text.ts";

/**
 * What some keys are answers to, in words: the text of each question, with the answers where there were several to
 * choose from. «Har kommunen resultatmål for introduksjonsprogrammet? Har resultatmål»
 *
 * @param complement it is about those who gave the other of two answers
 */
export function askedOf(
  keys: readonly string[],
  survey: Survey,
  language: Language,
  complement = false,
): string {
  const answers = new Map<Question, string[]>();
  for (const key of keys) {
    const aggregate = aggregateAt(survey, key);
    const question = aggregate && roundOf(survey, aggregate).questions.get(aggregate.question);
    if (question) answers.set(question, [...(answers.get(question) ?? []), aggregate.option]);
  }
  return [...answers].map(([question, options]) => askedAndAnswered(question, options)).join("; ");

  function askedAndAnswered({ text, options, asked }: Question, told: readonly string[]): string {
    const question = textIn(language.code, text);
    // That there was one answer is no news, but that it was found is.
    if (options.size < 2 && asked !== false) return question;
    const chosen = complement ? [...options.keys()].filter((id) => !told.includes(id)) : told;
    const labels = [...new Set(chosen)].map((id) => `«${textIn(language.code, options.get(id)?.label)}»`);
    return `${question}${/[?!.…]$/.test(question) ? "" : ":"} ${joinList(labels, language.and)}`;
  }
}
