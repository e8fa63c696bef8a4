import { describe, expect, test } from "vitest";
import { checkSpec } from "../../src/figures/check-spec.ts";
import { Problems } from "../../src/problems/problem.ts";
import { barSpec } from "./fixtures.ts";

const rapport = { caption: { nb: "Andel" }, data: { question: "q", shape: "andeler" } };

function check(text: string) {
  const problems = new Problems();
  const spec = checkSpec({ name: "a", file: "templates/figures/a.json", text }, problems);
  return { spec, problems: problems.all };
}

const written = (spec: object) => check(JSON.stringify(spec, null, 2));

test("a whole spec is accepted, with a byte-order mark too", () => {
  const { spec, problems } = check(`\uFEFF${JSON.stringify(barSpec(rapport))}`);
  expect(problems).toEqual([]);
  expect(spec?.rapport.data.question).toBe("q");
});

test("what is not JSON is refused at line and column", () => {
  const { spec, problems } = check('{\n  "a": 1,\n}\n');
  expect(spec).toBeUndefined();
  expect(problems[0]).toMatchObject({ code: "figures.invalid-json", source: { line: 3, column: 1 } });
  expect(problems[0]?.message.nb.what).toContain("et navn i anførselstegn");
  expect(problems[0]?.message.en.what).toContain("a name in quotation marks");
});

describe("a spec is refused, and the place told,", () => {
  test.each([
    [
      "of another language",
      { $schema: "https://vega.github.io/schema/vega/v6.json" },
      "figures.not-vega-lite",
    ],
    [
      "of an older version",
      { $schema: "https://vega.github.io/schema/vega-lite/v5.json" },
      "figures.not-vega-lite",
    ],
    ["whose data has another name", { data: { name: "rows", values: [] } }, "figures.data-name"],
    ["whose data is a file", { data: { url: "data.csv" } }, "figures.data-name"],
    ["with a field that no row has", { encoding: { x: { field: "fram" } } }, "figures.unknown-field"],
    [
      "with such a field in an expression",
      { transform: [{ filter: "datum.fram > 1" }] },
      "figures.unknown-field",
    ],
  ])("%s", (_, more, code) => {
    const { spec, problems } = written(barSpec(rapport, more));
    expect(spec).toBeUndefined();
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.source.line).toBeGreaterThan(1);
  });

  test("without our settings", () => {
    expect(written({ ...barSpec(rapport), usermeta: {} }).problems[0]?.code).toBe("shape.missing");
  });

  test("with a misspelt setting", () => {
    const { problems } = written(barSpec({ ...rapport, emfasis: "x" } as typeof rapport));
    expect(problems[0]?.code).toBe("shape.unknown-key");
    expect(problems[0]?.message.nb.remedy).toContain("emphasis");
  });

  test.each([{ shape: "andeler" }, { shape: "andeler", question: "q", keys: [{ key: "q.a" }] }])(
    "that names neither or both of question and keys: %j",
    (data) => {
      expect(written(barSpec({ ...rapport, data })).problems[0]?.code).toBe("figures.question-or-keys");
    },
  );
});

test("the nearest field is suggested", () => {
  const { problems } = written(barSpec(rapport, { encoding: { x: { field: "navm" } } }));
  expect(problems[0]?.message.nb.remedy).toContain("«navn»");
});

test("an unknown field is told once, where it first stands", () => {
  const encoding = { x: { field: "fram" }, y: { field: "fram" }, text: { field: "navn" } };
  const { problems } = written(barSpec(rapport, { encoding }));
  const lines = JSON.stringify(barSpec(rapport, { encoding }), null, 2).split("\n");
  expect(problems.map(({ source }) => source.line)).toEqual([
    lines.findIndex((line) => line.includes('"fram"')) + 1,
  ]);
});

test("fields that the spec makes itself are known", () => {
  const transform = [{ calculate: "datum.til - datum.fra", as: "felt" }];
  const own = { data: { values: [{ x: 0 }] }, mark: "text", encoding: { x: { field: "x" } } };
  const layer = [{ transform, mark: "bar", encoding: { x: { field: "felt" } } }, own];
  expect(written(barSpec(rapport, { layer })).problems).toEqual([]);
});
