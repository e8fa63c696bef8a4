import type { FontBytes } from "./fonts.ts";
import { createMeasure, type Measure } from "./measure.ts";
import { createPainter, type Painter } from "./paint.ts";

/** What draws figures. */
export interface Tools {
  readonly measure: Measure;
  readonly painter: Painter;
}

/**
 * Loads what draws.
 *
 * @param painter one that there is already; without it one in this process
 */
export async function loadTools(loadFonts: () => Promise<FontBytes>, painter?: Painter): Promise<Tools> {
  const measure = await createMeasure(await loadFonts());
  return { measure, painter: painter ?? (await createPainter(measure)) };
}
