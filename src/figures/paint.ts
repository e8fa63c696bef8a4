import { createHash } from "node:crypto";
import type { WrittenLanguage } from "../language/language.ts";
import { layOut } from "./layout.ts";
import type { Measure } from "./measure.ts";
import { type Outside, OutsideError } from "./outside.ts";
import type { Palette } from "./palette.ts";
import { prepare } from "./prepare.ts";
import { keepRecent } from "./recent.ts";
import type { DrawnText } from "./scene.ts";
import type { DataRow } from "./shapes/shape.ts";
import type { FigureSpec } from "./spec.ts";
import { cleanSvg, type Svg } from "./svg/clean.ts";
import { loadVega } from "./vega.ts";

/** A figure that is to be painted: plain data, which can be sent to another process. */
export interface ToPaint extends Pick<FigureSpec, "name" | "spec" | "rapport"> {
  /** What its bars or dots show. */
  readonly data: readonly DataRow[];
  readonly alt: string;
  readonly language: WrittenLanguage;
  readonly palette: Palette;
  /** px; a drawing of each. */
  readonly widths: readonly number[];
}

/** A drawing that can be published, and what there is to say of it. */
export interface Painted {
  readonly svg: Svg;
  readonly texts: readonly DrawnText[];
  readonly warnings: readonly string[];
}

/** Why a drawing could not be painted. */
export type Failure =
  | { readonly kind: "outside"; readonly outside: Outside }
  /** What Vega says. */
  | { readonly kind: "spec"; readonly reason: string }
  /** It was stopped: it had used up all of its time or memory. */
  | { readonly kind: "stopped"; readonly limit: Limit };

/** What a figure may use at most. */
export type Limit = { readonly seconds: number } | { readonly megabytes: number };

/** The drawings that could be painted, in the order of the widths, up to the first that could not, and why. */
export interface Outcome {
  readonly painted: readonly Painted[];
  readonly failure?: Failure;
}

/** Paints figures. */
export interface Painter {
  paint(figure: ToPaint): Promise<Outcome>;
  /** Lets go of everything. What has not been painted yet is rejected. More than once does no harm. */
  close(): void;
}

/** The drawings of some ten reports, at most 10 MB. */
const mostDrawings = 200;

/**
 * Loads what paints, in this process; some 450 ms the first time. A drawing of which nothing has changed is given
 * again. See {@link cleanSvg}.
 *
 * @param measure what texts are measured with
 */
export async function createPainter(measure: Measure): Promise<Painter> {
  const vega = await loadVega(measure);
  const recent = keepRecent<Painted>(mostDrawings);

  function paintAt(width: number, { name, spec, rapport, data, alt, language, palette }: ToPaint): Painted {
    const layout = layOut(rapport, data, width, measure);
    const prepared = prepare(spec, rapport, layout, palette);
    const words = { alt, id: `${name}-${width}` };
    const content = JSON.stringify([prepared, layout.rows, words, language]);
    return recent(createHash("sha256").update(content).digest("base64"), () => {
      const { svg, texts, warnings } = vega.draw(prepared, layout.rows, language);
      return { svg: cleanSvg(svg, words), texts, warnings };
    });
  }

  return {
    async paint(figure) {
      const painted: Painted[] = [];
      try {
        for (const width of figure.widths) painted.push(paintAt(width, figure));
        return { painted };
      } catch (error) {
        return { painted, failure: failureOf(error) };
      }
    },
    close: () => undefined,
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof OutsideError) return { kind: "outside", outside: error.outside };
  return { kind: "spec", reason: error instanceof Error ? error.message : String(error) };
}
