import type { PdfRef } from "../../read/values.ts";
import type { Mark } from "../content/found.ts";

/** What links say that show a sign or a number alone. */
export interface LinkWords {
  /** A footnote's mark: «Fotnote 3». */
  readonly note: (number: number) => string;
  /** The way back from a footnote: «Tilbake til teksten». */
  readonly back: string;
}

/** What the rules gather besides the tree. */
export class Context {
  readonly words: LinkWords;
  /** Table heads that are printed again on every page. */
  readonly repeats = new Set<Mark>();
  /** What each active area says, by its annotation's number. */
  readonly links = new Map<number, { readonly area: PdfRef; readonly text: string }>();
  #notes = 0;

  constructor(words: LinkWords) {
    this.words = words;
  }

  /** Every note needs an id of its own (ISO 14289-1, 7.9). */
  noteId(): string {
    return `note-${String(++this.#notes).padStart(4, "0")}`;
  }
}
