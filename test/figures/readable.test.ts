import { describe, expect, test } from "vitest";
import { drawFigure } from "../../src/figures/draw.ts";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { createMeasure } from "../../src/figures/measure.ts";
import { createPainter } from "../../src/figures/paint.ts";
import { Problems } from "../../src/problems/problem.ts";
import { barSpec, inputOf, percent, specOf, surveyOf } from "./fixtures.ts";

const painter = await createPainter(await createMeasure(await loadFigureFonts()));
const labels = ["Samarbeid med frivillige organisasjoner", "Samarbeid med frivillige sentraler", "Ingen"];
const answers = labels.map((label, i) => ({
  key: `q.${"abc"[i]}@alle`,
  estimate: percent(`0.${i + 3}`),
  label,
}));
const rapport = { caption: { nb: "Tiltak" }, data: { question: "q", shape: "andeler" } };

/** Draws with the labels in a legend, or as `more` says. */
async function draw(more: object) {
  const problems = new Problems();
  const figure = await drawFigure(
    specOf(barSpec(rapport, more)),
    inputOf(surveyOf(answers)),
    painter,
    problems,
  );
  const lines = problems.errors.map(({ source }) => source.line);
  const told = problems.errors.map((p) => [p.code, Object.values(p.message.nb).join(" ")] as const);
  return { figure, told, lines };
}

const x = { field: "fra", type: "quantitative", axis: null };
const y = { field: "navn", type: "nominal", axis: null };
const colour = (legend: object) => ({ x, y, color: { field: "navn", type: "nominal", legend } });

describe("a drawing in which something cannot be read is refused, and the text told:", () => {
  test("a legend that makes the drawing wider than its place", async () => {
    const { figure, told, lines } = await draw({ encoding: colour({}), autosize: "pad" });
    expect(lines[0]).toBeGreaterThan(1);
    expect(figure).toBeUndefined();
    expect(told.map(([code]) => code)).toEqual(["figures.too-wide"]);
    expect(told[0]?.[1]).toContain("«Samarbeid med frivillige organisasjoner» når lengst ut");
    expect(told[0]?.[1]).toMatch(/Tegningen blir \d{3,} piksler bred, og skal være 560/);
  });

  test.each([
    ["a legend", { encoding: colour({ labelLimit: 160, orient: "bottom", columns: 1 }) }],
    ["an axis", { encoding: { x, y: { field: "navn", type: "nominal", axis: { labelLimit: 90 } } } }],
    ["a mark", { mark: { type: "text", limit: 50, x: 0 }, encoding: { y, text: { field: "navn" } } }],
    ["a title", { title: { text: "Samarbeid med frivillige organisasjoner", limit: 80 } }],
  ])("a text of %s that Vega cuts", async (_, more) => {
    const { figure, told } = await draw(more);
    expect(figure).toBeUndefined();
    expect(told.map(([code]) => code)).toContain("figures.cut-text");
    expect(told[0]?.[1]).toContain("«Samarbeid med frivillige organisasjoner");
  });

  test.each([
    ["left", { mark: { type: "text", align: "right", x: 100 }, encoding: { y, text: { field: "navn" } } }],
    ["right", { mark: { type: "text", align: "left", x: 300 }, encoding: { y, text: { field: "navn" } } }],
  ])("a text that reaches beyond the edge on the %s", async (_, more) => {
    const { figure, told } = await draw({ ...more, autosize: "none" });
    expect(figure).toBeUndefined();
    expect(told[0]?.[0]).toBe("figures.cut-text");
  });

  test.each([
    ["a mark", { mark: { type: "text", fontSize: 9 }, encoding: { y, text: { field: "tekst" } } }],
    ["an axis", { encoding: { y, x: { ...x, axis: { labelFontSize: 11 } } } }],
    [
      "what an expression works out",
      { mark: { type: "text", fontSize: { expr: "6 * 2" } }, encoding: { y, text: { field: "tekst" } } },
    ],
  ])("a text of %s below the least size", async (_, more) => {
    const { figure, told } = await draw(more);
    expect(figure).toBeUndefined();
    expect(told[0]?.[0]).toBe("figures.small-text");
    expect(told[0]?.[1]).toContain("Bruk størrelse 13 eller mer.");
  });
});

describe("a drawing that can be read", () => {
  test("has a legend whole, without the name of a field over it", async () => {
    const { figure, told } = await draw({ encoding: colour({ orient: "bottom", columns: 1 }) });
    expect(told).toEqual([]);
    for (const label of labels) expect(figure?.wide.inline).toContain(`>${label}</text>`);
    expect(figure?.wide.inline).not.toContain(">navn<");
  });

  test("names no field over a facet either", async () => {
    const facet = { field: "navn", type: "nominal" };
    const spec = { mark: "bar", height: { step: 20 }, encoding: { x, y } };
    const { figure, told } = await draw({
      facet,
      columns: 1,
      autosize: "pad",
      spec,
      mark: undefined,
      encoding: undefined,
      height: undefined,
    });
    expect(told).toEqual([]);
    for (const label of labels) expect(figure?.wide.inline).toContain(`>${label}</text>`);
    expect(figure?.wide.inline).not.toContain(">navn<");
  });

  test("may have a label that itself ends in an ellipsis", async () => {
    const problems = new Problems();
    const survey = surveyOf([{ key: "q.a@alle", estimate: percent("0.5"), label: "Annet …" }]);
    expect(await drawFigure(specOf(barSpec(rapport)), inputOf(survey), painter, problems)).toBeDefined();
    expect(problems.all).toEqual([]);
  });
});
