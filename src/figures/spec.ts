import type { TopLevelSpec } from "vega-lite";
import { z } from "zod";
import type { Source } from "../problems/problem.ts";
import { fields } from "../problems/shape.ts";
import { inEachLanguage } from "../survey/localized.ts";
import type { Path } from "./json.ts";
import type { FigureShape } from "./shapes/shape.ts";

const text = z.string().trim().min(1);
const localized = fields(inEachLanguage(text.optional()));
const patch = z.record(z.string(), z.unknown());

/** One aggregate that a figure draws: `key` with its group (`question.option@group`), or with `gruppe` and `utgave` beside. */
const choice = fields({
  key: text,
  gruppe: text.optional(),
  utgave: text.optional(),
  label: localized.optional(),
});

/**
 * What `usermeta.rapport` says: what Vega-Lite has no place for.
 *
 * @param shapes the names that `shape` may have
 */
export function rapportSchema(shapes: readonly string[]) {
  return fields({
    /** Descriptive title without numbers. */
    caption: localized,
    /** Added after the notes that the pipeline writes itself. */
    note: localized.optional(),
    /** What kind of drawing it is, for the alt text, where the shape's own words do not fit. */
    kind: localized.optional(),
    data: fields({
      /** All options of one question, or … */
      question: text.optional(),
      gruppe: text.optional(),
      /** … these aggregates. */
      keys: z.array(choice).min(1).optional(),
      shape: z.enum(shapes),
      /** Largest first; else as written. */
      order: z.enum(["synkende", "som-skrevet"]).optional(),
      /** Follows the complement's number: «4 av 10 **har ikke**»; for units, the head of its column. */
      complement: localized.optional(),
    }),
    /** Key of the one bar that is drawn in the lead colour. */
    emphasis: text.optional(),
    /** How the told words are set: their size in px, and the room for them beside the dots at the wide width. */
    words: fields({ size: z.number(), room: z.number().optional() }).optional(),
    /**
     * Each row is put in its place, as tall as its own label (`midt`, `topp`, `bunn`, `navny`): the height of marks,
     * and the room between them, over and under all rows, to the right of the scale, and on a phone to its left, in px,
     * where they are not the usual ones.
     */
    rows: fields({
      mark: z.number().optional(),
      gap: z.number().optional(),
      top: z.number().optional(),
      bottom: z.number().optional(),
      right: z.number().optional(),
      left: z.number().optional(),
    }).optional(),
    /** Laid over the spec where the labels stand above the bars: at the narrow width, or when they are long. */
    over: patch.optional(),
    /** Laid over the spec where the words do not fit inside the bars or beside the dots. */
    utenfor: patch.optional(),
    /** Laid over the spec at the narrow width. */
    smal: patch.optional(),
  });
}

export type Rapport = Readonly<z.infer<ReturnType<typeof rapportSchema>>>;

/** A figure as its author wrote it. */
export interface FigureSpec {
  /** File name without `.json`: what the prose calls it. */
  readonly name: string;
  /** Project-relative path. */
  readonly file: string;
  /** The file as it stands. */
  readonly text: string;
  readonly spec: TopLevelSpec;
  readonly rapport: Rapport;
  /** What the program tells under the figure of what is not shown: labels of the survey's own. */
  readonly leftOut?: string;
  readonly shape: FigureShape;
  /** Where something stands in the file; see {@link Json.position}. */
  readonly place: (path: Path, part?: "key" | "value") => Source;
}

/** All figures of a project by name; one that was refused when it was read, and told of then, is undefined. */
export type FigureSpecs = ReadonlyMap<string, FigureSpec | undefined>;

/** The path of a setting in `usermeta.rapport`. */
export function inRapport(...path: Path): Path {
  return ["usermeta", "rapport", ...path];
}
