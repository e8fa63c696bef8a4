import { Mark } from "./found.ts";

/** A marked stretch of the content that has begun and not ended. */
export interface Open {
  readonly mark?: Mark;
  readonly artifact?: boolean;
  /** A place where a word may be broken. */
  readonly breaks?: boolean;
}

/** The marked stretches that have begun and not ended, one in another (ISO 32000-1, 14.6). */
export class OpenMarks {
  /** Every mark so far, by its number. */
  readonly marks = new Map<number, Mark>();
  readonly #open: Open[] = [];

  begin(open: Open): void {
    this.#open.push(open);
  }

  /**
   * Begins a mark with a number.
   *
   * @param start the first byte of the operator that begins it, with its operands
   * @param end the byte after it
   */
  beginMark(mcid: number, start: number, end: number): void {
    const mark = new Mark(mcid, start, end);
    this.marks.set(mcid, mark);
    this.#open.push({ mark });
  }

  /** @returns the innermost, which is no more */
  end(): Open {
    return this.#open.pop() ?? {};
  }

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  /** Whether the innermost is a place where a word may be broken. */
  get inBreak(): boolean {
    return this.#open.at(-1)?.breaks ?? false;
  }

  /** The innermost mark, or `artifact` in what screen readers skip. */
  get current(): Mark | "artifact" | undefined {
    for (let i = this.#open.length - 1; i >= 0; i--) {
      const { mark, artifact } = this.#open[i] ?? {};
      if (mark || artifact) return mark ?? "artifact";
    }
    return undefined;
  }
}
