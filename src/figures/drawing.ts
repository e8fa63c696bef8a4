import type { WrittenLanguage } from "../language/language.ts";
import { loadFigureFonts } from "./fonts.ts";
import { createMeasure, type Measure } from "./measure.ts";
import { createRenderer, type Renderer } from "./render.ts";
import { loadVega } from "./vega.ts";

/** What draws: made once for a written language, used for every figure of every edition. */
export interface Drawing {
  readonly renderer: Renderer;
  readonly measure: Measure;
}

/**
 * Loads what draws: fonts, their measure, Vega. Costs some 450 ms the first time in a process, so ask for it
 * when there is a figure to draw, and keep it.
 *
 * @throws when the font package is not installed
 */
export async function loadDrawing(language: WrittenLanguage): Promise<Drawing> {
  const measure = await createMeasure(await loadFigureFonts());
  return { measure, renderer: createRenderer(await loadVega(measure), language) };
}
