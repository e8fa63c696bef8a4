import { describe, expect, test } from "vitest";
import { answerTables } from "../../../src/document/tables/answer-tables.ts";
import { languageOf } from "../../../src/language/language.ts";
import { surveyOf } from "../../support/survey.ts";

const survey = surveyOf();
const nb = languageOf("nb");
const plain = (text: string) => text.replaceAll("\u00A0", " ");
const tablesOf = (ids: readonly string[], of = survey) =>
  answerTables(
    ids.flatMap((id) => of.questions.get(id) ?? []),
    of,
    nb,
  );
const rowsOf = (table: ReturnType<typeof tablesOf>[number] | undefined) =>
  table?.rows.map(({ header, cells }) => [header, ...cells.map(({ text }) => text)].map(plain));

test("answers of the same group are one table, question by question, with who they are in its caption", () => {
  const [table, ...others] = tablesOf(["kapasitet", "resultatmal"]);
  expect(others).toEqual([]);
  expect(plain(table?.caption ?? "")).toBe("Svar fra 324 kommuner");
  expect(table?.columns.map(({ header }) => header)).toEqual(["Svar", "Publisert som", "Andelen er"]);
  expect(rowsOf(table)).toContainEqual(["Spørsmålet kapasitet"]);
  const heads = table?.rows.filter(({ isHead }) => isHead).map(({ header }) => header);
  expect(heads).toEqual(["Spørsmålet kapasitet", "Spørsmålet resultatmal"]);
  expect(rowsOf(table)?.[1]?.slice(1)).toEqual(["«hele 86 prosent»", "85,5 til under 86,5 %"]);
  expect(table?.rows[0]?.note).toBe("Flere svar mulig.");
});

test("answers of several groups are a table each", () => {
  const tables = tablesOf(["kapasitet", "mottak"]);
  expect(tables.map(({ caption }) => plain(caption))).toEqual([
    "Svar fra 324 kommuner",
    "Svar fra 189 vertskommuner",
  ]);
});

test("what is known in words only stands last, by itself, with those who said it below where they are the same", () => {
  const tables = tablesOf(["nytte", "tolk", "kapasitet"]);
  const last = tables.at(-1);
  expect(last?.caption).toBe("Svar som er kjent bare i ord");
  expect(last?.columns.map(({ header }) => header)).toEqual(["Spørsmål", "Svar", "Publisert som"]);
  expect(rowsOf(last)?.map(([question]) => question)).toEqual(["Spørsmålet nytte", "Spørsmålet tolk"]);
  expect(rowsOf(last)?.[0]?.at(-1)).toBe("«i hovedsak høy»");
  expect(last?.notes.map(plain)).toEqual(["Grunnlag: 324 kommuner."]);
});

describe("a column", () => {
  test("of shares is left out where there are none", () => {
    const [table] = tablesOf(["antall"]);
    expect(table?.columns.map(({ header }) => header)).toEqual(["Svar", "Verdi"]);
    expect(rowsOf(table)?.at(-1)?.at(-1)).toBe("189");
  });

  test("of what must not be seen has its sign, told in words to those who listen", () => {
    const [table] = tablesOf(["skjult"]);
    expect(table?.rows.at(-1)?.cells).toEqual([{ text: ":", spoken: "kan ikke publiseres" }]);
  });
});

test("no answer is left out, and none is told twice", () => {
  const all = [...survey.questions.values()];
  const told = answerTables(all, survey, nb).flatMap(({ rows }) =>
    rows.flatMap(({ origin }) => origin?.keys ?? []),
  );
  expect([...told].sort()).toEqual([...survey.aggregates.keys()].sort());
});
