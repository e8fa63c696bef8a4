import type { PdfRef } from "../../read/values.ts";
import type { Mark } from "../content/found.ts";

/** What links say that show a sign or a number alone. */
export interface LinkWords {
  /** A footnote's mark: «Fotnote 3». */
  readonly note: (number: number) => string;
  /** The way back from a footnote: «Tilbake til teksten». */
  readonly back: string;
}

export interface Link {
  readonly area: PdfRef;
  /** Counted from 0. */
  readonly page: number;
  readonly text: string;
  /** The areas of its other lines on the page, which go into its own. */
  readonly lines: PdfRef[];
}

/** What the rules gather besides the tree. */
export class Context {
  readonly words: LinkWords | undefined;
  /** What no file may claim to be accessible with, by the page that it is on, counted from 0. */
  readonly faults = { irregularTables: [] as number[], picturesWithoutAlt: [] as number[] };
  /** Table heads that are printed again on every page. */
  readonly repeats = new Set<Mark>();
  /** What each active area says, by its annotation's number. */
  readonly links = new Map<number, Link>();
  #notes = 0;
  #groups = 0;

  readonly #addressOf: (annotation: PdfRef) => string;

  /**
   * @param words what links say that show a sign or a number alone; without them, they say what they show
   * @param addressOf where a link leads, for one that says nothing
   */
  constructor(words: LinkWords | undefined, addressOf: (annotation: PdfRef) => string) {
    this.words = words;
    this.#addressOf = addressOf;
  }

  addressOf(annotation: PdfRef): string {
    return this.#addressOf(annotation);
  }

  /** Every note needs an id of its own (ISO 14289-1, 7.9). */
  noteId(): string {
    return `note-${String(++this.#notes).padStart(4, "0")}`;
  }

  /** For the heading of a group of rows, which the cells of the group name. */
  groupId(): string {
    return `group-${++this.#groups}`;
  }
}
