import { lexicons } from "../language/detect/known.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { drawFigure, figureDetector } from "./draw.ts";
import type { Figure } from "./figure.ts";
import type { FontBytes } from "./fonts.ts";
import type { FigureInput } from "./input.ts";
import { createMeasure } from "./measure.ts";
import { messages } from "./messages.ts";
import { createPainter, type Painter } from "./paint.ts";
import type { FigureSpecs } from "./spec.ts";

/** A figure that the prose asks for, and where it does. */
export interface WantedFigure {
  readonly name: string;
  readonly source: Source;
}

/**
 * Draws figures, for any number of reports: of every edition, written language and palette. It holds what is
 * the same for all of them, so a session makes one and keeps it: fonts and Vega, which are loaded when the first
 * figure is drawn; specs that have been parsed; drawings of which nothing has changed.
 */
export interface FigureRenderer {
  /**
   * Draws the figures that are asked for, in that order, each once. What is wrong with one of them is added to
   * `problems`, and the others are drawn none the less, so that all that is wrong is told at once.
   *
   * @param specs by name, from `readFigureSpecs`
   * @returns the figures that could be drawn, by name
   * @throws when a font cannot be read
   */
  draw(
    wanted: readonly WantedFigure[],
    specs: FigureSpecs,
    input: FigureInput,
    problems: Problems,
  ): Promise<ReadonlyMap<string, Figure>>;
}

/**
 * Makes a renderer.
 *
 * @param loadFonts reads the fonts that text is measured with; asked once, when the first figure is drawn
 * @param painter what paints the drawings; without it this process does, where nothing can stop one that loops
 */
export function createFigureRenderer(loadFonts: () => Promise<FontBytes>, painter?: Painter): FigureRenderer {
  let loading = painter && Promise.resolve(painter);
  const words = lexicons();
  return {
    async draw(wanted, specs, input, problems) {
      const figures = new Map<string, Figure>();
      const detect = figureDetector(input, words);
      for (const { name, source } of new Map(wanted.map((one) => [one.name, one])).values()) {
        const spec = specs.get(name);
        if (!specs.has(name)) {
          problems.add(messages["figures.missing"], source, { name, nearest: nearest(name, specs.keys()) });
          continue;
        }
        if (spec === undefined) continue;
        loading ??= loadFonts().then(createMeasure).then(createPainter);
        const figure = await drawFigure(spec, input, await loading, problems, detect);
        if (figure !== undefined) figures.set(name, figure);
      }
      return figures;
    },
  };
}
