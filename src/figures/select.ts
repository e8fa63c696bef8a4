import type { WrittenLanguage } from "../language/language.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { aggregatesOf, findAggregate } from "../survey/find.ts";
import { asLost } from "../survey/lost-question.ts";
import type { Aggregate, Survey } from "../survey/survey.ts";
import { messages } from "./messages.ts";
import { type FigureSpec, inRapport, type Rapport } from "./spec.ts";

/** An aggregate that a figure shows, with the label that its author gave it. */
export interface Selected {
  readonly aggregate: Aggregate;
  readonly label: string | undefined;
  readonly source: Source;
}

/** Finds the aggregates that a spec asks for. What is not found becomes a problem at the spec's line. */
export function select(
  spec: FigureSpec,
  survey: Survey,
  language: WrittenLanguage,
  problems: Problems,
): Selected[] {
  const { question, gruppe, keys = [] } = spec.rapport.data;
  if (question === undefined) {
    return keys.flatMap((choice, i) => {
      const source = spec.place(inRapport("data", "keys", i, "key"));
      return selectKey(choice, source, survey, language, problems);
    });
  }
  const source = spec.place(inRapport("data", "question"));
  const known = [...survey.questions.keys()];
  if (!survey.questions.has(question)) {
    problems.add(asLost(messages["figures.unknown-question"], survey), source, {
      question,
      nearest: nearest(question, known),
    });
    return [];
  }
  return aggregatesOf(survey, question, gruppe).map((aggregate) => ({ aggregate, label: undefined, source }));
}

function selectKey(
  { key, gruppe, utgave, label }: NonNullable<Rapport["data"]["keys"]>[number],
  source: Source,
  survey: Survey,
  language: WrittenLanguage,
  problems: Problems,
): Selected[] {
  if (label !== undefined && label[language] === undefined) {
    problems.add(messages["figures.missing-text"], source, { what: "label", key, language });
  }
  const found = findAggregate(survey, key, gruppe, utgave);
  switch (found.kind) {
    case "found":
      return [{ aggregate: found.aggregate, label: label?.[language], source }];
    case "unknown-question":
      problems.add(asLost(messages["figures.unknown-question"], survey), source, found);
      return [];
    case "unknown-option":
      problems.add(messages["figures.unknown-option"], source, found);
      return [];
    case "unknown-group":
      problems.add(messages["figures.unknown-group"], source, found);
      return [];
    case "unknown-edition":
      problems.add(messages["figures.unknown-edition"], source, found);
      return [];
    case "incomparable": {
      const { edition, gate } = found;
      const reason = gate.kind === "declared" ? gate.reason?.[language] : undefined;
      problems.add(messages["figures.not-comparable"], source, { key: found.key, edition, reason });
      return [];
    }
    case "no-figure":
      problems.add(messages["figures.no-number"], source, found);
      return [];
  }
}
