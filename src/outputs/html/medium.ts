import type { Source } from "../../problems/problem.ts";
import { type Html, html, NOTHING } from "./html.ts";

/**
 * Where a text stands, by which its words may be broken: in running text; where words are kept whole, since they are
 * looked at or looked up (headings, captions, code, lists of contents and terms); or in the cell of
 * a table, which may be too narrow for a word.
 */
export type Standing = "running" | "whole" | "cell";

/** What makes the same document different where it is read. */
export interface Medium {
  readonly web: boolean;
  /** Text as it is to stand on the page, before it is escaped. Every text that is shown passes here, no attribute does. */
  text(text: string, standing: Standing): string;
  /** Text that follows right after a number, before it is given to `text`. */
  afterNumber(text: string): string;
  /** What stands in a cell that the author left empty. */
  readonly emptyCell: Html;
  /** A number as it is written, with the way to its source. */
  value(written: Html, sourceId: string): Html;
  /** An attribute that says which kind of text an element is, for the finishing of the PDF. Begins with a space. */
  tag(kind: "noteref", language: string): Html;
  /** Where the author wrote an element, as `file:line`, for whoever measures the page; absent where nobody does. */
  placeOf(source: Source): string | undefined;
}

/** On the web a number is a link to its source, and the browser breaks words by itself. */
export const web: Medium = {
  web: true,
  text: (text) => text,
  afterNumber: (text) => text,
  emptyCell: NOTHING,
  value: (written, sourceId) => html`<a class="til-kilde" href="#${sourceId}">${written}</a>`,
  tag: () => NOTHING,
  placeOf: () => undefined,
};
