/** A stretch of text of which each character knows where in the whole it stands. */
export class Located {
  readonly text: string;
  /** Of each character, in UTF-16 units of the whole. */
  readonly #origins: Int32Array;

  constructor(text: string, origins: Int32Array) {
    this.text = text;
    this.#origins = origins;
  }

  /** Where the character at an index stands in the whole; the last one's where there is none. */
  originOf(index: number): number {
    return this.#origins[Math.min(index, this.#origins.length - 1)] ?? 0;
  }

  slice(from: number, to: number = this.text.length): Located {
    return new Located(this.text.slice(from, to), this.#origins.subarray(from, Math.max(from, to)));
  }
}

/** Columns between the stops of a tab, as Markdown counts them. */
const TAB = 4;

/** What may stand in front of the text of a line: the marks of lists and quotations. */
const BEFORE_TEXT = /[ \t>*+\-\d.)]/;

/**
 * A text as Markdown is to read it. A tab before the text of a line moves on to the next stop and any other is a
 * space: Markdown would do so too, but for each in its own way, and nobody could say where its words came from.
 */
export function withoutTabs(whole: string): Located {
  const origins: number[] = [];
  let text = "";
  let column = 0;
  let isBefore = true;
  for (let i = 0; i < whole.length; i++) {
    const char = whole.charAt(i);
    const width = char === "\t" && isBefore ? TAB - (column % TAB) : 1;
    text += char === "\t" ? " ".repeat(width) : char;
    for (let n = 0; n < width; n++) origins.push(i);
    isBefore = char === "\n" || (isBefore && BEFORE_TEXT.test(char));
    column = char === "\n" ? 0 : column + width;
  }
  return new Located(text, Int32Array.from(origins));
}

/**
 * What Markdown reads within a list item, a quotation or a note: each line of it is a line of the outer text from
 * which something in front is taken away, such as «> ».
 */
export function linesWithin(inner: string, outer: Located): Located {
  if (inner === outer.text) return outer;
  const origins = new Int32Array(inner.length);
  let at = 0;
  let from = 0;
  for (const line of inner.split("\n")) {
    const newline = outer.text.indexOf("\n", from);
    const end = newline < 0 ? outer.text.length : newline;
    const bare = line.trimStart();
    const found = Math.max(0, outer.text.slice(from, end).lastIndexOf(bare));
    const start = from + found - (line.length - bare.length);
    for (let i = 0; i < line.length; i++) origins[at + i] = outer.originOf(Math.max(from, start + i));
    if (at + line.length < inner.length) origins[at + line.length] = outer.originOf(end);
    at += line.length + 1;
    from = Math.min(end + 1, outer.text.length);
  }
  return new Located(inner, origins);
}

/** What Markdown reads of a link's text or a cell, from which it takes the backslashes before brackets and lines. */
export function withoutEscapes(inner: string, outer: Located): Located {
  if (inner === outer.text) return outer;
  const origins = new Int32Array(inner.length);
  let at = 0;
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] !== outer.text[at] && outer.text[at] === "\\") at++;
    origins[i] = outer.originOf(at++);
  }
  return new Located(inner, origins);
}
