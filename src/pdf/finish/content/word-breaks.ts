/** A change to some bytes of a content stream. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const softHyphen = "\u00AD";
const zeroWidthSpace = "\u200B";

/** Whether a marked span stands for a place where a word may be broken, and shows nothing (ISO 32000-1, 14.9.4). */
export function isBreak(actual: string | undefined): boolean {
  return actual === softHyphen || actual === zeroWidthSpace;
}

const hyphens = new Set(["-", "\u00AD", "\u2010"]);

/**
 * Takes the places where words may be broken out of copies and searches. Chromium draws each as a space that
 * says it is a soft hyphen or has no width; and where the line does break at a soft hyphen, a hyphen follows as
 * a text object of its own. The spaces go, and the hyphens say that they are soft, so that readers join the halves.
 */
export class WordBreaks {
  readonly edits: Edit[] = [];
  /** Number of the text object in which a soft hyphen stood last, until something else is shown. */
  #pending: number | undefined;

  /** Whether what is shown next in a text object may be the hyphen of a word that is broken. */
  awaitsHyphen(textObject: number): boolean {
    return this.#pending !== undefined && this.#pending !== textObject;
  }

  /** When something was shown that is no hyphen. */
  settle(): void {
    this.#pending = undefined;
  }

  /** At the beginning of a span that {@link isBreak}. @param actual what it stands for */
  begin(actual: string | undefined, textObject: number): void {
    this.#pending = actual === softHyphen ? textObject : undefined;
  }

  /** At the operator that begins or ends the span, or that shows the space in it. */
  remove(start: number, end: number): void {
    this.edits.push({ start, end, text: "" });
  }

  /**
   * At the first text that is shown in a text object, and at any other.
   *
   * @param text what it says
   * @param alone whether it is all of its text object
   * @param start the first byte of the operator that shows it, with its operand
   * @param end the byte after it
   * @returns whether it is the hyphen of a word that is broken here
   */
  take(text: string, alone: boolean, start: number, end: number, textObject: number): boolean {
    const found = alone && this.awaitsHyphen(textObject) && hyphens.has(text);
    if (found) {
      // It stays pending: what follows on the next line is the same word.
      this.edits.push(
        { start, end: start, text: "/Span <</ActualText <FEFF00AD>>> BDC " },
        { start: end, end, text: " EMC" },
      );
    } else this.#pending = undefined;
    return found;
  }
}
