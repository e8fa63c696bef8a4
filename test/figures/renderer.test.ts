import * as vega from "vega";
import * as vegaLite from "vega-lite";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSpec } from "../../src/figures/check-spec.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { type FontBytes, loadFigureFonts } from "../../src/figures/fonts.ts";
import { vegaLocale } from "../../src/figures/locale.ts";
import { createMeasure, type Measure } from "../../src/figures/measure.ts";
import { createPainter, type ToPaint } from "../../src/figures/paint.ts";
import { createFigureRenderer, type FigureRenderer } from "../../src/figures/renderer.ts";
import { loadVega } from "../../src/figures/vega.ts";
import { Problems } from "../../src/problems/problem.ts";
import { type Answer, barSpec, inputOf, percent, specOf, surveyOf } from "./fixtures.ts";

const rapport = { caption: { nb: "Andel", nn: "Del" }, data: { question: "q", shape: "andeler" } };
/** The bars begin where the labels end, so the drawing tells what they were measured with. */
const spec = specOf(barSpec(rapport));
const answer = (label: string, share = "0.5"): Answer => ({
  key: "q.a@alle",
  estimate: percent(share),
  label,
});

async function drawWith(
  renderer: FigureRenderer,
  answers: readonly Answer[],
  one = spec,
  code = "nb" as "nb" | "nn",
) {
  const problems = new Problems();
  const wanted = [{ name: "proove", source: { file: "a.md", line: 1 } }];
  const figures = await renderer.draw(
    wanted,
    new Map([["proove", one]]),
    inputOf(surveyOf(answers), code),
    problems,
  );
  expect(problems.all).toEqual([]);
  return figures.get("proove") as Figure;
}

/** A renderer whose one weight is that of all text. */
const renderOnly = (weight: number) =>
  createFigureRenderer(async () => {
    const fonts = await loadFigureFonts();
    return new Map([[400, fonts.get(weight) ?? new Uint8Array()]]);
  });

/** Where the bars begin: right of the labels. */
const start = ({ wide }: Figure) => Number(/<path d="M([\d.]+),/.exec(wide.inline)?.[1]);

describe("a renderer", () => {
  test("reads the fonts when it first draws, and once", async () => {
    let read = 0;
    const renderer = createFigureRenderer(() => {
      read += 1;
      return loadFigureFonts();
    });
    await renderer.draw([], new Map(), inputOf(surveyOf([])), new Problems());
    expect(read).toBe(0);
    await Promise.all([drawWith(renderer, [answer("A")]), drawWith(renderer, [answer("B")])]);
    expect(read).toBe(1);
  });

  test("gives an unchanged drawing back, and draws what has changed in any way", async () => {
    const renderer = createFigureRenderer(loadFigureFonts);
    const first = await drawWith(renderer, [answer("A")]);
    expect((await drawWith(renderer, [answer("A")])).wide).toBe(first.wide);
    const changed = [
      await drawWith(renderer, [answer("B")]),
      await drawWith(renderer, [answer("A", "0.25")]),
      await drawWith(renderer, [answer("A")], specOf(barSpec(rapport, { height: { step: 50 } }))),
      await drawWith(renderer, [answer("A")], undefined, "nn"),
    ];
    for (const { wide } of changed) expect(wide.inline).not.toBe(first.wide.inline);
    expect((await drawWith(renderer, [answer("A")])).wide).toBe(first.wide);
  });

  test("draws other rows anew, though the words are the same", async () => {
    const painter = await createPainter(await createMeasure(await loadFigureFonts()));
    const bars = (fra: number): ToPaint => ({
      name: "a",
      spec: { mark: "bar", encoding: { x: { field: "fra", type: "quantitative", axis: null } } } as never,
      rapport: spec.rapport,
      data: [
        { navn: "A", tekst: "", fra },
        { navn: "B", tekst: "", fra: 3 },
      ],
      alt: "A",
      language: "nb",
      palette: inputOf(surveyOf([])).palette,
      widths: [320],
    });
    const [first, other] = await Promise.all([1, 2].map((fra) => painter.paint(bars(fra))));
    expect(first?.painted[0]?.svg.inline).toContain("<path");
    expect(first?.painted[0]?.svg.inline).not.toBe(other?.painted[0]?.svg.inline);
  });

  test("does not call a figure missing that was refused when it was read", async () => {
    const problems = new Problems();
    const specs = new Map([["feil", checkSpec({ name: "feil", file: "feil.json", text: "{" }, problems)]]);
    const wanted = ["feil", "mangler"].map((name) => ({ name, source: { file: "a.md", line: 2 } }));
    await createFigureRenderer(loadFigureFonts).draw(wanted, specs, inputOf(surveyOf([])), problems);
    expect(problems.all.map(({ code }) => code)).toEqual(["figures.invalid-json", "figures.missing"]);
  });

  test("takes the palette of each report", async () => {
    const renderer = createFigureRenderer(loadFigureFonts);
    const input = inputOf(surveyOf([answer("A")]));
    const draw = async (muted: string) => {
      const specs = new Map([["proove", spec]]);
      const wanted = [{ name: "proove", source: { file: "a.md" } }];
      const palette = { ...input.palette, muted };
      const drawn = await renderer.draw(wanted, specs, { ...input, palette }, new Problems());
      return drawn.get("proove")?.wide.inline;
    };
    expect(await draw("#123456")).toContain("#123456");
    expect(await draw("#654321")).toContain("#654321");
  });
});

describe("two renderers with different fonts", () => {
  const label = "Kommuner med mange innvandrere";
  let alone: readonly string[];
  beforeAll(async () => {
    const figures = [
      await drawWith(renderOnly(400), [answer(label)]),
      await drawWith(renderOnly(700), [answer(label)]),
    ];
    expect(start(figures[1] as Figure)).toBeGreaterThan(start(figures[0] as Figure) + 3);
    alone = figures.map(({ wide }) => wide.inline);
  });

  test("draw at the same time as they draw alone", async () => {
    const [thin, bold] = [renderOnly(400), renderOnly(700)];
    const drawn = await Promise.all(
      [thin, bold, bold, thin, thin, bold].map((one) => drawWith(one, [answer(label)])),
    );
    const [light, heavy] = alone;
    expect(drawn.map(({ wide }) => wide.inline)).toEqual([light, heavy, heavy, light, light, heavy]);
  });

  test("leave Vega as they found it, also when a drawing fails", async () => {
    const { textMetrics } = vega as unknown as { textMetrics: { width: unknown } };
    const before = textMetrics.width;
    const drawer = await loadVega(() => 10);
    drawer.draw({ mark: "text", data: { name: "rader" }, encoding: {} } as never, [{ x: 1 }], "nb");
    expect(textMetrics.width).toBe(before);
    const failing = { data: { url: "a.json" }, mark: "text", encoding: {} } as never;
    expect(() => drawer.draw(failing, [], "nb")).toThrow();
    expect(textMetrics.width).toBe(before);
  });
});

test("a drawing is what Vega's own `toSVG` gives", async () => {
  // Vega takes several runs to fit a drawing into its width; `draw` has to see all of them through.
  const measure: Measure = await createMeasure((await loadFigureFonts()) as FontBytes);
  const drawer = await loadVega(measure);
  const rows = ["Barnevern", "Helse og omsorg", "Skole"].map((navn, i) => ({
    navn,
    fra: 0.3 * i,
    til: 0.3 * i,
  }));
  const one = {
    ...{
      data: { name: "rader" },
      width: 320,
      height: { step: 40 },
      background: "#eee",
      padding: { left: 3, right: 5, top: 7, bottom: 9 },
    },
    autosize: { type: "fit-x", contains: "padding" },
    mark: { type: "bar", clip: true },
    encoding: { y: { field: "navn", type: "nominal" }, x: { field: "fra", type: "quantitative" } },
  };
  const { svg } = drawer.draw(one as never, rows, "nb");
  const { textMetrics } = vega as unknown as { textMetrics: { width: unknown } };
  const before = textMetrics.width;
  textMetrics.width = (
    { fontSize = 11, fontWeight }: { fontSize?: number; fontWeight?: number },
    text: unknown,
  ) => measure(String(text ?? ""), fontSize, fontWeight);
  try {
    const compiled = vegaLite.compile(one as never, { logger: vega.logger(vega.None) }).spec;
    const view = new vega.View(vega.parse(compiled), {
      renderer: "none",
      locale: vegaLocale("nb"),
    } as never).data(
      "rader",
      rows.map((row) => ({ ...row })),
    );
    expect(svg.replaceAll(/clip\d+/g, "clip")).toBe((await view.toSVG()).replaceAll(/clip\d+/g, "clip"));
  } finally {
    textMetrics.width = before;
  }
});
