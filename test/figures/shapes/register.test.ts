import { expect, test } from "vitest";
import { checkSpec } from "../../../src/figures/check-spec.ts";
import { loadFigureFonts } from "../../../src/figures/fonts.ts";
import { createFigureRenderer } from "../../../src/figures/renderer.ts";
import { figureShapes } from "../../../src/figures/shapes/register.ts";
import { commonRow, type FigureShape } from "../../../src/figures/shapes/shape.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { counted } from "../../../src/statistics/estimate.ts";
import { barSpec, inputOf, percent, specOf, surveyOf } from "../fixtures.ts";

/** A shape that this project does not have: one ring for each answer, placed by its count. */
const ringar: FigureShape = {
  name: "ringer",
  opening: { nb: "Ringer", nn: "Ringar" },
  inMessages: { nb: "ringer", en: "rings" },
  fields: ["antall"],
  hasComplement: false,
  tellsBase: true,
  canShow: ({ kind }) => kind === "counted",
  tell: (estimate) => (estimate.kind === "counted" ? `${estimate.count} ringer` : undefined),
  rows: (row) => {
    const { estimate } = row.aggregate;
    return estimate.kind === "counted" ? [{ ...commonRow(row), antall: estimate.count }] : [];
  },
  table: ({ rows, language: { terms } }) => ({
    columns: [terms.answer, terms.count],
    rows: rows.map(({ label, told }) => ({ header: label, cells: [{ text: told }] })),
  }),
};
const shapes = [...figureShapes, ringar];
const rapport = { caption: { nb: "Ringer", nn: "Ringar" }, data: { question: "q", shape: "ringer" } };
const written = barSpec(rapport, {
  mark: { type: "point", filled: false },
  encoding: {
    x: { field: "antall", type: "quantitative", axis: null },
    y: { field: "navn", type: "nominal" },
  },
});
const wanted = [{ name: "proove", source: { file: "a.md", line: 1 } }];

test("a shape is one object: what it says is checked, drawn, told, tabulated and written for Excel", async () => {
  const survey = surveyOf([
    { key: "q.a@alle", estimate: counted(3, 9), label: "A" },
    { key: "q.b@alle", estimate: counted(5, 9), label: "B" },
  ]);
  const problems = new Problems();
  const specs = new Map([["proove", specOf(written, shapes)]]);
  const drawn = await createFigureRenderer(loadFigureFonts).draw(wanted, specs, inputOf(survey), problems);
  const figure = drawn.get("proove");
  expect(problems.all).toEqual([]);
  expect(figure?.alt).toBe("Ringer. Ringer. A: 3 ringer. B: 5 ringer.");
  expect(figure?.wide.inline).toContain(">A</text>");
  expect(figure?.csv).toContain("Svar;Antall\r\nA;3 ringer\r\nB;5 ringer\r\n");
});

test("what it cannot show is told in its own words, in both languages", async () => {
  const survey = surveyOf([{ key: "q.a@alle", estimate: percent("0.5"), label: "A" }]);
  const problems = new Problems();
  const specs = new Map([["proove", specOf(written, shapes)]]);
  await createFigureRenderer(loadFigureFonts).draw(wanted, specs, inputOf(survey), problems);
  expect(problems.all[0]?.message.nb.what).toContain("kan ikke tegnes som ringer");
  expect(problems.all[0]?.message.en.what).toContain("cannot be drawn as rings");
});

test("a field that it does not have is unknown, and one that it has is suggested", () => {
  const problems = new Problems();
  const text = JSON.stringify(barSpec(rapport, { encoding: { x: { field: "antal" } } }));
  expect(checkSpec({ name: "a", file: "a.json", text }, problems, shapes)).toBeUndefined();
  expect(problems.all[0]?.message.nb.remedy).toContain("«antall»");
});

test("a shape that is not registered is refused, with those that are", () => {
  const problems = new Problems();
  expect(checkSpec({ name: "a", file: "a.json", text: JSON.stringify(written) }, problems)).toBeUndefined();
  expect(problems.all[0]?.code).toBe("shape.choice");
  for (const { name } of figureShapes) expect(problems.all[0]?.message.nb.what).toContain(name);
});

test("no two shapes have the same name", () => {
  expect(new Set(figureShapes.map(({ name }) => name)).size).toBe(figureShapes.length);
});
