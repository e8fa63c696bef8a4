/** A stretch of text as somebody meets it, and where. */
export interface Piece {
  readonly text: string;
  /** For messages: an element of the page, a page of the PDF. */
  readonly where: string;
  /** Running text; a list of contents, which repeats what stands elsewhere; words in a drawing; the mark of a note. */
  readonly role: "text" | "contents" | "drawn" | "mark";
}

/** What is told of something and not shown: the name of a link, of a region, of a drawing. */
export interface Label {
  readonly text: string;
  readonly where: string;
  /** The words of what it is the name of, as they are shown. */
  readonly about: string;
  /** It is told instead of a drawing. */
  readonly drawing: boolean;
}

/**
 * A text as its words and nothing else: composed (NFC), every kind of white space one space, without what only
 * tells where a line may end.
 */
export function folded(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, "")
    .replace(/[\s\u00A0\u202F]+/gu, " ")
    .trim();
}

/** The words of a text, in order; signs that stand alone are words too. */
export function wordsOf(text: string): readonly string[] {
  const plain = folded(text);
  return plain === "" ? [] : plain.split(" ");
}
