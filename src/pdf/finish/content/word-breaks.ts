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
 * a text of its own. The spaces go, and the hyphens say that they are soft, so that readers join the halves.
 */
export class WordBreaks {
  readonly edits: Edit[] = [];
  /** Number of the text object in which such a place stood last, until something else is shown. */
  #pending: number | undefined;

  /** Whether what is shown next in a text object may be the hyphen of a word that is broken. */
  awaitsHyphen(textObject: number): boolean {
    return this.#pending !== undefined && this.#pending !== textObject;
  }

  /** When something was shown that is no hyphen. */
  settle(): void {
    this.#pending = undefined;
  }

  /** At the operator that begins or ends the marked span, or that shows the space in it. */
  remove(start: number, end: number, textObject: number): void {
    this.edits.push({ start, end, text: "" });
    this.#pending = textObject;
  }

  /**
   * At every other text.
   *
   * @param textObject 1-based number of the text object that it stands in
   * @returns whether it is the hyphen of a word that is broken here
   */
  isHyphen(text: string, start: number, end: number, textObject: number): boolean {
    const { edits } = this;
    const found = this.#pending !== undefined && this.#pending !== textObject && hyphens.has(text);
    if (found) {
      // It stays pending: what follows on the next line is the same word.
      edits.push(
        { start, end: start, text: "/Span <</ActualText <FEFF00AD>>> BDC " },
        { start: end, end, text: " EMC" },
      );
    } else this.#pending = undefined;
    return found;
  }
}
