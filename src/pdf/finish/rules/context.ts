import type { PdfRef } from "../../read/values.ts";
import type { Mark } from "../content/found.ts";
import type { Content, Node } from "../tree/node.ts";

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
  /** Lines and backgrounds that were drawn inside elements. */
  readonly decoration = new Set<Mark>();
  /** Table heads that are printed again on every page. */
  readonly repeats = new Set<Mark>();
  /** What each active area says, by its annotation's number. */
  readonly links = new Map<number, { readonly area: PdfRef; readonly text: string }>();
  #notes = 0;

  constructor(words: LinkWords) {
    this.words = words;
  }

  /** Takes content out of the tree that draws lines and backgrounds alone. */
  withoutDecoration(node: Node): void {
    node.kids = node.kids.filter((kid) => {
      if (kid.kind !== "content" || !isDecoration(kid)) return true;
      this.decoration.add(kid.mark);
      return false;
    });
  }

  /** Every note needs an id of its own (ISO 14289-1, 7.9). */
  noteId(): string {
    return `note-${String(++this.#notes).padStart(4, "0")}`;
  }
}

function isDecoration({ mark }: Content): boolean {
  return mark.pieces.length === 0 && !mark.pictured;
}
