import { sentence } from "./alt.ts";
import type { Content } from "./shapes/shape.ts";
import { openInterval } from "./share.ts";

/**
 * The line under a figure: whether several answers were possible, what the hatching means, how exactly the
 * shares were published, what is not shown, the author's own words.
 */
export function figureNote(content: Content): string {
  const { rapport, leftOut = "", rows, survey, language } = content;
  const { terms, code } = language;
  const severalOf = rows.filter(
    ({ aggregate }) => survey.questions.get(aggregate.question)?.type === "multiple",
  );
  const questions = new Set(severalOf.map(({ aggregate }) => aggregate.question));
  const isHatched = rows.some(({ aggregate }) => openInterval(aggregate.estimate) !== undefined);
  const isTenths =
    rows.length > 0 &&
    rows.every(
      ({ aggregate: { estimate } }) =>
        estimate.kind === "published" && estimate.precision?.equals("0.1") === true,
    );
  return [
    questions.size === 1 && severalOf.length === rows.length && rows.length > 1 ? terms.severalAnswers : "",
    isTenths ? terms.toNearestTenth : "",
    isHatched ? terms.hatchedField : "",
    ...(["suppressed", "missing"] as const).map((kind) =>
      rows.some(({ aggregate }) => aggregate.estimate.kind === kind)
        ? `${terms.signs[kind].sign} = ${terms.signs[kind].spoken}`
        : "",
    ),
    leftOut,
    rapport.note?.[code] ?? "",
  ]
    .filter((part) => part !== "")
    .map(sentence)
    .join(" ");
}
