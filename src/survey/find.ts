import { nearest } from "../problems/nearest.ts";
import { comparisonWith, type Incomparable } from "./comparable.ts";
import { makeKey, splitKey } from "./keys.ts";
import { earlierOf, ofRound, surveyIn } from "./rounds.ts";
import type { Aggregate, Question, Survey } from "./survey.ts";

/** What there is under a name, or why there is nothing, with what it may have been meant to be. */
export type Lookup =
  | { readonly kind: "found"; readonly aggregate: Aggregate }
  | {
      /** No such question, or the text is no key at all. `nearest` is a `question.option`. */
      readonly kind: "unknown-question";
      readonly question: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      readonly kind: "unknown-option";
      readonly question: string;
      readonly option: string;
      /** A `question.option`, ready to be written. */
      readonly nearest: string | undefined;
      /** The question's options. */
      readonly known: readonly string[];
    }
  | {
      readonly kind: "unknown-group";
      readonly group: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      /** The series has no such earlier edition, or no question that says whether it can be compared with it. */
      readonly kind: "unknown-edition";
      readonly edition: string;
      readonly nearest: string | undefined;
      readonly known: readonly string[];
    }
  | {
      /** The earlier edition's figure may not be told beside this one's. */
      readonly kind: "incomparable";
      readonly key: string;
      readonly group: string;
      readonly edition: string;
      readonly gate: Incomparable;
    }
  | {
      /** All names exist, but the data have no figure for this group. */
      readonly kind: "no-figure";
      readonly key: string;
      readonly group: string;
      /** The groups that have one. */
      readonly groups: readonly string[];
    };

/**
 * Finds an aggregate by the name that an author writes: `"kapasitet.oker"`, with the group in the key
 * (`"svar.svart@alle"`), or beside it (`gruppe="alle"`), which wins. Without a group, the one that the
 * question was asked of (its `base`) is meant.
 *
 * @param edition id of an earlier edition, whose figure is meant (`utgave="2014"`); it may also stand in the key. Only
 *   what `questions.yaml` says can be compared is found there.
 */
export function findAggregate(survey: Survey, keyText: string, group?: string, edition?: string): Lookup {
  const parts = splitKey(keyText.trim());
  const round = edition ?? parts?.edition;
  if (round !== undefined && round !== survey.edition.id)
    return findEarlier(survey, keyText.trim(), group, round);
  const question = parts === undefined ? undefined : survey.questions.get(parts.question);
  if (parts === undefined || question === undefined) {
    const known = [...survey.questions.keys()];
    const wanted = parts?.question ?? keyText;
    return { kind: "unknown-question", question: wanted, nearest: nearestAnswer(survey, keyText), known };
  }
  if (!question.options.has(parts.option)) {
    const known = [...question.options.keys()];
    const option = nearest(parts.option, known);
    const likely = option === undefined ? nearestAnswer(survey, keyText) : `${question.id}.${option}`;
    return { kind: "unknown-option", question: question.id, option: parts.option, nearest: likely, known };
  }
  const groupId = group ?? parts.group ?? question.base;
  if (!survey.groups.has(groupId)) {
    const known = [...survey.groups.keys()];
    return { kind: "unknown-group", group: groupId, nearest: nearest(groupId, known), known };
  }
  const key = makeKey(question.id, parts.option, groupId);
  const aggregate = survey.aggregates.get(key);
  if (aggregate !== undefined) return { kind: "found", aggregate };
  const groups = [...survey.aggregates.values()]
    .filter((other) => other.question === question.id && other.option === parts.option)
    .map((other) => other.group);
  return { kind: "no-figure", key, group: groupId, groups };
}

/** In an earlier edition, past the comparability gate. */
function findEarlier(survey: Survey, keyText: string, group: string | undefined, edition: string): Lookup {
  const then = surveyIn(survey, edition);
  const parts = splitKey(keyText);
  if (then === undefined) {
    const question = survey.questions.get(parts?.question ?? "");
    const declared = question?.comparableWith[edition];
    if (parts && question && declared?.comparable === false) {
      const of = group ?? parts.group ?? question.base;
      const key = makeKey(question.id, parts.option, of, edition);
      return {
        kind: "incomparable",
        key,
        group: of,
        edition,
        gate: { kind: "declared", reason: declared.reason },
      };
    }
    const known = [...earlierOf(survey).keys()];
    return { kind: "unknown-edition", edition, nearest: nearest(edition, known), known };
  }
  const named = parts === undefined ? keyText : `${parts.question}.${parts.option}`;
  const found = findAggregate(then, named, group ?? parts?.group);
  if (found.kind !== "found") return found;
  const gate = comparisonWith(survey, edition, found.aggregate);
  const aggregate = ofRound(found.aggregate, edition);
  if (gate.kind === "comparable") return { kind: "found", aggregate };
  return { kind: "incomparable", key: aggregate.key, group: aggregate.group, edition, gate };
}

/**
 * All that is known of a question in one group, in the order of its options: what a list or a figure shows.
 *
 * @param group the question's own base where it is left out
 */
export function aggregatesOf(survey: Survey, questionId: string, group?: string): readonly Aggregate[] {
  const question = survey.questions.get(questionId);
  if (question === undefined) return [];
  return [...question.options.keys()]
    .map((option) => survey.aggregates.get(makeKey(questionId, option, group ?? question.base)))
    .filter((aggregate) => aggregate !== undefined);
}

function nearestAnswer(survey: Survey, text: string): string | undefined {
  const answers = [...survey.questions.values()].flatMap((question) =>
    [...question.options.keys()].map((option) => `${question.id}.${option}`),
  );
  const [path = ""] = text.split("@");
  // Of a question's name alone, its first answer shows how a key is written.
  return answers.find((answer) => answer.startsWith(`${path}.`)) ?? nearest(path, answers);
}

/** The questions of the survey, without what was published as found and has no question known behind it. */
export function questionsAsked({ questions }: Survey): readonly Question[] {
  return [...questions.values()].filter(({ asked }) => asked !== false);
}
