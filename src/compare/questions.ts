import { questionsAsked } from "../survey/find.ts";
import type { Survey } from "../survey/survey.ts";
import type { ChangedQuestions } from "./comparison.ts";
import { incomparableQuestion } from "./gate.ts";

/** Which questions are new, gone, or no longer to be compared. */
export function compareQuestions(old: Survey, current: Survey): ChangedQuestions {
  const now = questionsAsked(current);
  // A figure published as a change since the edition before had a figure there, known or not.
  const isNew = (id: string) =>
    !old.questions.has(id) && current.questions.get(id)?.comparableWith[old.edition.id] === undefined;
  return {
    added: now.filter(({ id }) => isNew(id)),
    gone: questionsAsked(old).filter(({ id }) => !current.questions.has(id)),
    incomparable: now.flatMap((question) => {
      const why = isNew(question.id) ? undefined : incomparableQuestion(question, old, current);
      return why ? [{ question, why }] : [];
    }),
  };
}
