import type { Cause, Message } from "../problems/message.ts";
import type { Survey } from "./survey.ts";

/**
 * The message that a question is unknown, for one that the edition before had: all those are told together, since what
 * has happened is that the questions have changed.
 */
export function asLost<D extends { readonly question: string }>(
  message: Message<[D]>,
  { edition, previous }: Survey,
): Message<[D]> {
  if (previous === undefined) return message;
  const [before, now] = [previous.edition.id, edition.id];
  return {
    ...message,
    cause: ({ question }): Cause | undefined =>
      previous.questions.has(question)
        ? {
            id: `question ${before} ${now}`,
            thing: question,
            told: {
              nb: (things, files) =>
                `${things === 1 ? "Ett spørsmål" : `${things} spørsmål`} fra ${before} finnes ikke i ${now}, brukt i ${files === 1 ? "én fil" : `${files} filer`}`,
              en: (things, files) =>
                `${things === 1 ? "One question" : `${things} questions`} of ${before} ${things === 1 ? "is" : "are"} not in ${now}, used in ${files === 1 ? "one file" : `${files} files`}`,
            },
            remedy: {
              nb: "Ta dem inn igjen, eller ta bort det som bygger på dem.",
              en: "Take them in again, or remove what rests on them.",
            },
          }
        : undefined,
  };
}
