import type { Source } from "../problems/problem.ts";
import { sourceOf, type Template } from "./template.ts";
import { withoutStretchMarks } from "./tokens.ts";

/** As Handlebars counts: lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A stretch of the author's own text, which stands between helpers. */
export interface Stretch extends Place {
  /** The blocks («{{#påstand …}}») that it stands in, the outermost first. */
  readonly blocks: readonly Place[];
  /** It stood in one that could not be run. */
  readonly untried: boolean;
  /** In UTF-16 units. */
  readonly length: number;
}

/** A stretch where it came to stand. */
interface PlacedStretch extends Stretch {
  readonly offset: number;
}

/**
 * Markdown as the helpers have left it, tokens and all, that knows where the author wrote each character of it.
 */
export class RunText {
  readonly text: string;
  readonly #stretches: readonly PlacedStretch[];
  readonly #starts: readonly number[];
  readonly #template: Pick<Template, "file">;
  /** Where the lines of the text begin. */
  readonly #lines: readonly number[];

  constructor(text: string, stretches: readonly PlacedStretch[], template: Pick<Template, "file">) {
    this.text = text;
    this.#stretches = stretches;
    this.#starts = stretches.map(({ offset }) => offset);
    this.#template = template;
    this.#lines = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  }

  /** @param marked with the marks of stretches, as a run of the template leaves it */
  static of(marked: string, stretches: readonly Stretch[], template: Pick<Template, "file">): RunText {
    const { text, marks } = withoutStretchMarks(marked);
    const placed = marks.flatMap(({ number, offset }) => {
      const stretch = stretches[number];
      return stretch ? [{ ...stretch, offset }] : [];
    });
    return new RunText(text, placed, template);
  }

  /**
   * Where the character at an offset was written. What a helper has put in has no place of its own: it is given
   * the end of the author's text in front of it.
   *
   * @returns undefined in front of all of the author's own text
   */
  sourceAt(offset: number): Source | undefined {
    const stretch = this.#stretchBefore(offset);
    if (!stretch) return undefined;
    const at = Math.min(offset, stretch.offset + stretch.length);
    const first = firstAbove(this.#lines, stretch.offset) - 1;
    const line = firstAbove(this.#lines, at) - 1;
    const column = line === first ? stretch.column + at - stretch.offset : at - (this.#lines[line] ?? 0);
    return sourceOf(this.#template, { line: stretch.line + line - first, column });
  }

  /** The stretch of the author's own that the character at an offset is of; undefined for a helper's. */
  stretchAt(offset: number): PlacedStretch | undefined {
    const stretch = this.#stretchBefore(offset);
    return stretch && offset < stretch.offset + stretch.length ? stretch : undefined;
  }

  #stretchBefore(offset: number): PlacedStretch | undefined {
    return this.#stretches[firstAbove(this.#starts, offset) - 1];
  }
}

/** The index of the first of some rising numbers that is above `value`. */
export function firstAbove(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
