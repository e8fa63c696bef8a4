import type { TopLevelSpec } from "vega-lite";
import type { Localized } from "../survey/survey.ts";

/**
 * What the rows of a figure are:
 * - `andeler`: one bar for each share
 * - `todelt`: one bar for each share, with its complement told as well
 * - `enheter`: one square or dot for each unit that was asked
 * - `tideler`: a row of ten dots for each share
 */
export const shapes = ["andeler", "todelt", "enheter", "tideler"] as const;
export type Shape = (typeof shapes)[number];

/** One aggregate that a figure draws: `key` with its group (`question.option@group`), or with `gruppe` beside. */
export interface KeyChoice {
  readonly key: string;
  readonly gruppe?: string | undefined;
  readonly label?: Localized | undefined;
}

/** What `usermeta.rapport` says: what Vega-Lite has no place for. */
export interface Rapport {
  /** Descriptive title without numbers. */
  readonly caption: Localized;
  /** Added after the notes that the pipeline writes itself. */
  readonly note?: Localized | undefined;
  /** What kind of drawing it is, for the alt text, where the shape's own words do not fit. */
  readonly kind?: Localized | undefined;
  readonly data: {
    /** All options of one question, or … */
    readonly question?: string | undefined;
    readonly gruppe?: string | undefined;
    /** … these aggregates. */
    readonly keys?: readonly KeyChoice[] | undefined;
    readonly shape: Shape;
    /** Largest first; else as written. */
    readonly order?: "synkende" | "som-skrevet" | undefined;
    /** Follows the complement's number: «4 av 10 **har ikke**»; for units, the head of its column. */
    readonly complement?: Localized | undefined;
  };
  /** Key of the one bar that is drawn in the lead colour. */
  readonly emphasis?: string | undefined;
  /** How the told words are set: their size in px, and the room for them beside the dots at the wide width. */
  readonly words?: { readonly size: number; readonly room?: number | undefined } | undefined;
  /** Laid over the spec where the labels stand above the bars: at the narrow width, or when they are long. */
  readonly over?: object | undefined;
  /** Laid over the spec where the words do not fit inside the bars or beside the dots. */
  readonly utenfor?: object | undefined;
  /** Laid over the spec at the narrow width. */
  readonly smal?: object | undefined;
}

/** A figure as its author wrote it. */
export interface FigureSpec {
  /** File name without `.json`: what the prose calls it. */
  readonly name: string;
  /** Project-relative path. */
  readonly file: string;
  /** The file as it stands, to find lines in. */
  readonly text: string;
  readonly spec: TopLevelSpec;
  readonly rapport: Rapport;
}
