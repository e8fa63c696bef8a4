import { z } from "zod";
import type { WrittenLanguage } from "../language/language.ts";
import type { Problems } from "../problems/problem.ts";
import { addShapeProblems, fields, textThat } from "../problems/shape.ts";
import { STATISTICS } from "../statistics/estimate.ts";
import type { Settings } from "./delivered.ts";
import { described } from "./groups.ts";
import { isOptionId, isQuestionId } from "./keys.ts";
import { localized, requireTranslations } from "./localized.ts";
import { messages } from "./messages/edition.ts";
import type { Localized, Option, Question } from "./survey.ts";

const counted = z.enum(["included", "excluded"]);

/** What `questions.yaml` may hold. */
export const questionsShape = fields({
  note: localized.exactOptional(),
  questions: z.record(
    textThat("id", isQuestionId),
    fields({
      text: localized,
      type: z.enum(["single", "multiple", "scale", "number"]).exactOptional(),
      unit: fields({ one: localized, many: localized }).exactOptional(),
      range: fields({ least: z.number().exactOptional(), most: z.number().exactOptional() }).exactOptional(),
      asked: z.boolean().exactOptional(),
      base: z.string(),
      baseDescribed: described.exactOptional(),
      options: z.record(
        textThat("option-id", isOptionId),
        fields({
          label: localized,
          inText: localized.exactOptional(),
          statistic: z.enum(STATISTICS).exactOptional(),
        }),
      ),
      twoWay: z.boolean().default(false),
      denominator: fields({
        dontKnow: counted.exactOptional(),
        unanswered: counted.exactOptional(),
      }).exactOptional(),
      note: localized.exactOptional(),
      comparableWith: z
        .record(z.string(), fields({ comparable: z.boolean(), reason: localized.exactOptional() }))
        .default({}),
    }),
  ),
});

/** What `questions.yaml` holds. */
export interface QuestionsFile {
  readonly questions: ReadonlyMap<string, Question>;
  /** What a reader should know of all the question texts. */
  readonly note?: Localized;
}

/**
 * Reads and checks `questions.yaml`. Whether the groups it names exist is checked where both are known.
 *
 * @param languages the edition's: each text has to exist in all of them
 * @returns undefined when its shape is wrong; other problems leave it readable
 */
export function readQuestions(
  yaml: Settings,
  languages: readonly WrittenLanguage[],
  problems: Problems,
): QuestionsFile | undefined {
  const result = questionsShape.safeParse(yaml.value);
  if (!result.success) {
    addShapeProblems(result.error.issues, yaml.value, yaml.locate, problems, yaml.nameOf);
    return undefined;
  }
  requireTranslations(result.data, languages, yaml.locate, problems);
  const questions = new Map<string, Question>();
  for (const [id, written] of Object.entries(result.data.questions)) {
    const at = ["questions", id] as const;
    const options = new Map<string, Option>();
    for (const [optionId, option] of Object.entries(written.options)) {
      const source = yaml.locate([...at, "options", optionId], "key");
      options.set(optionId, { ...option, id: optionId, source });
    }
    if (written.twoWay && options.size !== 2) {
      const source = yaml.locate([...at, "twoWay"], "key");
      problems.add(messages["survey.two-way-options"], source, { question: id, options: options.size });
    }
    if (written.twoWay && written.denominator?.dontKnow === "included") {
      const source = yaml.locate([...at, "denominator", "dontKnow"], "key");
      problems.add(messages["survey.two-way-dont-know"], source, { question: id });
    }
    const hasStatistic = [...options.values()].some(({ statistic }) => statistic !== undefined);
    if (hasStatistic && (written.type !== "number" || written.unit === undefined)) {
      const source = yaml.locate(at, "key");
      problems.add(messages["survey.statistic-without-unit"], source, { question: id });
    }
    for (const [edition, { comparable, reason }] of Object.entries(written.comparableWith)) {
      if (comparable || reason !== undefined) continue;
      const source = yaml.locate([...at, "comparableWith", edition], "key");
      problems.add(messages["survey.reason-missing"], source, { question: id, edition });
    }
    questions.set(id, { ...written, id, options, source: yaml.locate(at, "key") });
  }
  const { note } = result.data;
  return note === undefined ? { questions } : { questions, note };
}
