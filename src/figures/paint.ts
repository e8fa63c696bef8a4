import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import type { WrittenLanguage } from "../language/language.ts";
import type { Measure } from "./measure.ts";
import { type Outside, OutsideError } from "./outside.ts";
import { keepRecent } from "./recent.ts";
import type { DrawnText } from "./scene.ts";
import type { DataRow } from "./shapes/shape.ts";
import { cleanSvg, type Svg } from "./svg/clean.ts";
import { loadVega } from "./vega.ts";

/** What is to be painted: plain data, which can be sent to another process. */
export interface Drawing {
  /** Prepared. */
  readonly spec: TopLevelSpec;
  readonly rows: readonly DataRow[];
  readonly words: Words;
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

/** Why a drawing could not be painted. */
export type Failure =
  | { readonly kind: "outside"; readonly outside: Outside }
  /** What Vega says. */
  | { readonly kind: "spec"; readonly reason: string }
  /** It was stopped: it had used up all of its time or memory. */
  | { readonly kind: "stopped"; readonly limit: Limit };

/** What a figure may use at most. */
export type Limit = { readonly seconds: number } | { readonly megabytes: number };

/** The drawings that could be painted, in order, up to the first that could not, and why. */
export interface Outcome {
  readonly painted: readonly Painted[];
  readonly failure?: Failure;
}

/** Paints drawings. */
export interface Painter {
  /** @param drawings of one figure */
  paint(drawings: readonly Drawing[]): Promise<Outcome>;
  /** Lets go of everything. What has not been painted yet is rejected. More than once does no harm. */
  close(): void;
}

/** The drawings of some ten reports, at most 10 MB. */
const mostDrawings = 200;

/**
 * Loads what paints, in this process; some 450 ms the first time. A drawing of which nothing has changed is given
 * again. See {@link cleanSvg}.
 */
export async function createPainter(measure: Measure): Promise<Painter> {
  const vega = await loadVega(measure);
  const recent = keepRecent<Painted>(mostDrawings);

  function paintOne({ spec, rows, words }: Drawing): Painted {
    const content = JSON.stringify([spec, rows, words]);
    return recent(createHash("sha256").update(content).digest("base64"), () => {
      const { svg, texts, warnings } = vega.draw(spec, rows, words.language);
      return { svg: cleanSvg(svg, words), texts, warnings };
    });
  }

  return {
    async paint(drawings) {
      const painted: Painted[] = [];
      try {
        for (const drawing of drawings) painted.push(paintOne(drawing));
        return { painted };
      } catch (error) {
        return { painted, failure: failureOf(error) };
      }
    },
    close: () => undefined,
  };
}

/** Why something that a spec asks for could not be painted. */
export function failureOf(error: unknown): Failure {
  if (error instanceof OutsideError) return { kind: "outside", outside: error.outside };
  return { kind: "spec", reason: error instanceof Error ? error.message : String(error) };
}
