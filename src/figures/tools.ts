import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import type { WrittenLanguage } from "../language/language.ts";
import type { FontBytes } from "./fonts.ts";
import { createMeasure, type Measure } from "./measure.ts";
import { keepRecent } from "./recent.ts";
import type { DrawnText } from "./scene.ts";
import type { DataRow } from "./shapes/shape.ts";
import { cleanSvg, type Svg } from "./svg/clean.ts";
import { loadVega } from "./vega.ts";

/** What draws one figure. */
export interface Tools {
  readonly measure: Measure;
  /** Draws a prepared spec and cleans it; the same again where nothing of it has changed. See {@link cleanSvg}. */
  paint(spec: TopLevelSpec, rows: readonly DataRow[], words: Words): Painted;
}

/** What a drawing says besides its spec and rows. */
interface Words {
  readonly language: WrittenLanguage;
  readonly alt: string;
  /** What the ids in it begin with. */
  readonly id: string;
}

/** A drawing that can be published, and what there is to say of it. */
export interface Painted {
  readonly svg: Svg;
  readonly texts: readonly DrawnText[];
  readonly warnings: readonly string[];
}

/** The drawings of some ten reports, at most 10 MB. */
const mostDrawings = 200;

/** Loads what draws; some 450 ms the first time in a process. */
export async function loadTools(loadFonts: () => Promise<FontBytes>): Promise<Tools> {
  const measure = await createMeasure(await loadFonts());
  const vega = await loadVega(measure);
  const painted = keepRecent<Painted>(mostDrawings);
  return {
    measure,
    paint(spec, rows, words) {
      const content = JSON.stringify([spec, rows, words]);
      return painted(createHash("sha256").update(content).digest("base64"), () => {
        const { svg, texts, warnings } = vega.draw(spec, rows, words.language);
        return { svg: cleanSvg(svg, words), texts, warnings };
      });
    },
  };
}
