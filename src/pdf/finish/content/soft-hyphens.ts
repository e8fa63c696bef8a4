/** A change to some bytes of a content stream. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `/Span <</ActualText …>>`, as Chromium writes a soft hyphen. */
export const softHyphenActual = "\u00AD";

const hyphens = new Set(["-", "\u00AD", "\u2010"]);

/**
 * Makes soft hyphens vanish from copies and searches. Chromium draws each as a space that says it is a soft
 * hyphen; and where the line does break at it, a hyphen follows as a text of its own. The spaces go, and the
 * hyphens say that they are soft, so that a reader joins the halves of the word.
 */
export class SoftHyphens {
  readonly edits: Edit[] = [];
  /** Number of the text object in which a soft hyphen stood last, until something else is shown. */
  #pending: number | undefined;

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
  used(text: string, start: number, end: number, textObject: number): boolean {
    const { edits } = this;
    const found = this.#pending !== undefined && this.#pending !== textObject && hyphens.has(text);
    this.#pending = undefined;
    if (found) {
      edits.push(
        { start, end: start, text: "/Span <</ActualText <FEFF00AD>>> BDC " },
        { start: end, end, text: " EMC" },
      );
    }
    return found;
  }
}
