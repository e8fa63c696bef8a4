import type { Runtime, View } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { WrittenLanguage } from "../language/language.ts";
import { createRefusingLoader } from "./loader.ts";
import { vegaLocale } from "./locale.ts";
import type { Measure } from "./measure.ts";
import { dataName } from "./prepare.ts";
import { keepRecent } from "./recent.ts";
import { type DrawnText, type Scene, textsOf } from "./scene.ts";
import type { DataRow } from "./shapes/shape.ts";

/** What Vega has drawn. */
interface Drawn {
  /** Vega's own SVG, before cleaning. */
  readonly svg: string;
  /** Every text in it that can be seen, and how it is set. */
  readonly texts: readonly DrawnText[];
  /** What Vega-Lite has to say of the spec. */
  readonly warnings: readonly string[];
}

/** Draws prepared specs. */
export interface Vega {
  /**
   * @param language whose numbers and dates the axes write
   * @throws {OutsideError} when the spec reaches for a file or an address
   * @throws when the spec cannot be compiled or drawn
   */
  draw(spec: TopLevelSpec, rows: readonly DataRow[], language: WrittenLanguage): Drawn;
}

type Package = typeof import("vega");

/** More than the figures of any edition at both widths, in every layout. */
const mostParsed = 100;

/**
 * Loads Vega and Vega-Lite. They cost some 300 ms, which no run without figures should pay. (Vega-Lite needs all
 * of Vega, so loading its parts one by one saves nothing.)
 *
 * What has been parsed is kept: the same spec with new data, of the other written language, the next edition or
 * the next municipality, is drawn in less than half the time.
 *
 * @param measure what texts are measured with
 */
export async function loadVega(measure: Measure): Promise<Vega> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const parsed = keepRecent<{ runtime: Runtime; warnings: readonly string[] }>(mostParsed);

  function parse(spec: TopLevelSpec) {
    const warnings: string[] = [];
    const compiled = compile(spec, { logger: collector(warnings) });
    return { runtime: vega.parse(compiled.spec), warnings };
  }

  return {
    draw(spec, rows, language) {
      const { runtime, warnings } = parsed(JSON.stringify(spec), () => parse(spec));
      const { loader, refused } = createRefusingLoader();
      const failures: string[] = [];
      const logger = collector([], failures);
      const options = { renderer: "none", logger, locale: vegaLocale(language), loader };
      const view = new vega.View(runtime, options as unknown as ConstructorParameters<typeof vega.View>[1]);
      try {
        const own = rows.map((row) => ({ ...row }));
        return measuringWith(vega, measure, () => {
          view.data(dataName, own).run();
          const svg = svgOf(view, vega, loader);
          if (refused[0] !== undefined) throw refused[0];
          if (failures[0] !== undefined) throw new Error(failures[0]);
          const [left] = sizeOf(view).origin;
          return { svg, texts: textsOf(view.scenegraph() as unknown as Scene, left, measure), warnings };
        });
      } finally {
        view.finalize();
      }
    },
  };
}

/**
 * Has Vega measure text with our font while something is drawn. Without it Vega guesses widths, 73 % too wide
 * at the median.
 *
 * `textMetrics.width` is **a global of Vega**, so it is set only as long as this one drawing takes and put back
 * after it. That holds because `draw` waits for nothing on the way: no other drawing can come in between.
 */
function measuringWith<Result>(vega: Package, measure: Measure, draw: () => Result): Result {
  const { textMetrics } = vega as unknown as { textMetrics: TextMetrics };
  const { width } = textMetrics;
  textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
    measure(String(text ?? ""), fontSize, fontWeight);
  try {
    return draw();
  } finally {
    textMetrics.width = width;
  }
}

/** What Vega asks when it needs a text's size. Exported by Vega, but missing in its types. */
interface TextMetrics {
  width: (item: { fontSize?: number; fontWeight?: number | string }, text: unknown) => number;
}

/** What a view knows of its size; Vega's types leave it out. */
interface Sized {
  readonly _viewWidth: number;
  readonly _viewHeight: number;
}

/** How large a view has become, and where in it the scene begins, px. */
function sizeOf(view: View) {
  const { _viewWidth, _viewHeight } = view as unknown as Sized;
  const { left, right, top, bottom } = { left: 0, right: 0, top: 0, bottom: 0, ...Object(view.padding()) };
  const [x = 0, y = 0] = view.origin();
  return {
    width: _viewWidth + left + right,
    height: _viewHeight + top + bottom,
    origin: [left + x, top + y] as const,
  };
}

/** What `view.toSVG()` gives, but at once: that waits on its way, and lets other drawings in. */
function svgOf(view: View, vega: Package, loader: unknown): string {
  const { width, height, origin } = sizeOf(view);
  const { SVGStringRenderer } = vega as unknown as {
    SVGStringRenderer: new (loader: unknown) => StringRenderer;
  };
  return new SVGStringRenderer(loader)
    .initialize(null, width, height, origin)
    .background(view.background())
    .render((view.scenegraph() as unknown as { root: unknown }).root)
    .svg();
}

/** Vega's renderer of SVG, which its types leave out. */
interface StringRenderer {
  initialize(element: null, width: number, height: number, origin: readonly [number, number]): StringRenderer;
  background(colour: unknown): StringRenderer;
  render(scene: unknown): StringRenderer;
  svg(): string;
}

/** A logger in Vega's form that keeps what is said instead of printing it. */
function collector(warnings: string[], errors: string[] = warnings) {
  const keep = (list: string[] | undefined) =>
    function (this: unknown, ...words: readonly unknown[]) {
      list?.push(words.map(String).join(" "));
      return logger;
    };
  const logger = {
    level: () => logger,
    error: keep(errors),
    warn: keep(warnings),
    info: keep(undefined),
    debug: keep(undefined),
  };
  return logger as unknown as import("vega-util").LoggerInterface;
}
