import { beforeAll, expect, test } from "vitest";
import { loadFigureFonts } from "../../src/figures/fonts.ts";
import { createMeasure, type Measure } from "../../src/figures/measure.ts";

let measure: Measure;
beforeAll(async () => {
  measure = await createMeasure(await loadFigureFonts());
});

test("widths are those of the browser, within a fiftieth of a pixel", () => {
  // Measured in Chromium with `--font-render-hinting=none`: getComputedTextLength at 15 px.
  expect(Math.abs(measure("Samarbeider med frivillige organisasjoner", 15) - 261.25)).toBeLessThan(0.02);
  expect(Math.abs(measure("om lag 7 av 10", 15, 600) - 90.75)).toBeLessThan(0.02);
});

test("a text is as wide as it is large", () => {
  expect(measure("Ærlig", 30)).toBeCloseTo(2 * measure("Ærlig", 15), 9);
  expect(measure("", 15)).toBe(0);
});

test("a weight that is not shipped is measured as the nearest", () => {
  expect(measure("Ærlig", 15, 500)).toBe(measure("Ærlig", 15, 400));
  expect(measure("Ærlig", 15, "bold")).toBe(measure("Ærlig", 15, 700));
  expect(measure("Ærlig", 15, 700)).toBeGreaterThan(measure("Ærlig", 15, 600));
});

test("without a font there is nothing to measure with", async () => {
  const none = await createMeasure(new Map());
  expect(() => none("A", 15)).toThrow("No font");
});
