import { languageOf, type WrittenLanguage } from "../language/language.ts";
import type { Style } from "../narrative/narrator.ts";
import { flippedClaims } from "./claims.ts";
import type { ComparedEdition, Comparison } from "./comparison.ts";
import { compareNumbers } from "./numbers.ts";
import { changedPhrases } from "./phrases.ts";
import { compareQuestions } from "./questions.ts";

/**
 * What has changed from one edition to a later one, in figures, claims, words and questions. Pure: both are read
 * and told before.
 *
 * @param language that the comparison is told in
 */
export function compare(
  old: ComparedEdition,
  current: ComparedEdition,
  language: WrittenLanguage,
  style: Style,
): Comparison {
  return {
    old: old.survey.edition,
    new: current.survey.edition,
    numbers: compareNumbers(old.survey, current.survey, languageOf(language)),
    claims: flippedClaims(old, current, language, style),
    phrases: changedPhrases(old, current, language),
    questions: compareQuestions(old.survey, current.survey),
  };
}
