import type { Language } from "../language/language.ts";
import type { Survey } from "../survey/survey.ts";
import { baseOf, sentence } from "./alt.ts";
import type { FigureRow } from "./figure-rows.ts";
import { grainOf, openInterval } from "./share.ts";
import type { Rapport } from "./spec.ts";

/**
 * The line under a figure: whether several answers were possible, what the hatching means, how exactly the
 * shares were published, the author's own words, the base.
 */
export function figureNote(
  rapport: Rapport,
  rows: readonly FigureRow[],
  survey: Survey,
  language: Language,
): string {
  const { terms, code } = language;
  const isBars = rapport.data.shape === "andeler" || rapport.data.shape === "todelt";
  const grain = grainOf(rapport.data.shape);
  const severalOf = rows.filter(
    ({ aggregate }) => survey.questions.get(aggregate.question)?.type === "multiple",
  );
  const questions = new Set(severalOf.map(({ aggregate }) => aggregate.question));
  const isHatched = rows.some(({ aggregate }) => openInterval(aggregate.estimate, grain) !== undefined);
  const isTenths =
    rows.length > 0 &&
    rows.every(
      ({ aggregate: { estimate } }) =>
        estimate.kind === "published" && estimate.precision?.equals("0.1") === true,
    );
  return [
    questions.size === 1 && severalOf.length === rows.length && rows.length > 1 ? terms.severalAnswers : "",
    isTenths && isBars ? terms.toNearestTenth : "",
    isHatched ? terms.hatchedField : "",
    rows.some((row) => row.hidden) ? `${terms.signs.suppressed.sign} = ${terms.signs.suppressed.spoken}` : "",
    rapport.note?.[code] ?? "",
    rapport.data.shape === "enheter" ? "" : baseOf(rows, survey, language),
  ]
    .filter((part) => part !== "")
    .map(sentence)
    .join(" ");
}
