import { expect, test } from "vitest";
import { questionTable } from "../../../src/document/tables/question-table.ts";
import { languageOf } from "../../../src/language/language.ts";
import { surveyOf } from "../../support/survey.ts";

const survey = surveyOf();

test.each([
  ["kapasitet", ["86 %", "85,5 til under 86,5 %", "324 kommuner", "«hele 86 prosent»"]],
  ["svar", ["324 av 428", "75,7 %", "428 kommuner", "."]],
  ["resultatmal", ["6 av 10", "55 til under 65 %", "324 kommuner", "«6 av 10»"]],
  ["antall", ["189", ".", "324 kommuner", "."]],
  ["tolk", ["høyere enn året før", ".", "324 kommuner", "."]],
  ["nytte", ["kjent bare i ord", ".", "324 kommuner", "«i hovedsak høy»"]],
  ["skjult", [":", ".", "324 kommuner", "."]],
])("%s", (id, expected) => {
  const question = survey.questions.get(id);
  if (!question) throw new Error(id);
  const table = questionTable(question, survey, languageOf("nb"));
  expect(table.rows[0]?.cells.map(({ text }) => text.replaceAll("\u00A0", " "))).toEqual(expected);
});

test("a sign is told in words to those who listen", () => {
  const question = survey.questions.get("skjult");
  if (!question) throw new Error();
  const { rows } = questionTable(question, survey, languageOf("nb"));
  expect(rows[0]?.cells.map(({ spoken }) => spoken)).toEqual([
    "kan ikke publiseres",
    "ikke aktuelt",
    undefined,
    "ikke aktuelt",
  ]);
});

test("the sum of one group only is not told beside it", () => {
  const question = survey.questions.get("svar");
  const row = survey.aggregates.get("svar.svart@alle");
  if (!question || !row) throw new Error();
  const kommuner = { ...row, key: "svar.svart@enhet=kommune", group: "alle" };
  const aggregates = new Map([...survey.aggregates, [kommuner.key, kommuner]]);
  const { rows } = questionTable(question, { ...survey, aggregates }, languageOf("nb"));
  expect(rows).toHaveLength(1);
});

test("that several answers were possible is said only where it is known", () => {
  const question = survey.questions.get("kapasitet");
  if (!question) throw new Error();
  const { type, ...unknown } = question;
  expect(type).toBe("multiple");
  expect(questionTable(unknown, survey, languageOf("nb")).notes).toEqual([]);
});

test("a note on the question stands under its table", () => {
  const question = survey.questions.get("kapasitet");
  if (!question) throw new Error();
  const noted = { ...question, note: { nb: "Lest slik." } };
  expect(questionTable(noted, survey, languageOf("nb")).notes).toEqual(["Flere svar mulig.", "Lest slik."]);
});

test("who is in the base is told where it is known", () => {
  const question = survey.questions.get("kapasitet");
  if (!question) throw new Error();
  const known = { ...question, denominator: { dontKnow: "excluded", unanswered: "included" } } as const;
  expect(questionTable(known, survey, languageOf("nb")).notes).toEqual([
    "Flere svar mulig.",
    "De som svarte «vet ikke», er ikke regnet med i grunnlaget.",
    "De som ikke svarte på spørsmålet, er regnet med i grunnlaget.",
  ]);
});
