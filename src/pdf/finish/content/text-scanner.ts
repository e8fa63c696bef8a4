import { identity, type Matrix, multiply } from "../../text/matrix.ts";
import { type Named, Stray } from "./found.ts";
import type { GraphicsState } from "./graphics-state.ts";
import type { OpenMarks } from "./open-marks.ts";
import { codesIn, Piece } from "./piece.ts";
import { propertiesOf } from "./properties.ts";
import type { ContentReader } from "./reader.ts";
import { ending, letters, lettersEnd, span, textObject } from "./text-object.ts";
import { isBreak, WordBreaks } from "./word-breaks.ts";

const slash = 0x2f;
const letterB = 0x42;

/**
 * Reads the text of a content stream, and the marks that it stands in: as a whole where it is written as Chromium
 * does, else one operator after another.
 */
export class TextScanner {
  readonly breaks = new WordBreaks();
  /** Text outside all marks. */
  readonly strays: Stray[] = [];
  readonly #reader: ContentReader;
  readonly #source: string;
  readonly #named: Named;
  readonly #state: GraphicsState;
  readonly #open: OpenMarks;
  /** Where the text's position was set. */
  #matrix: Matrix = identity;
  #start = 0;
  /** The piece that letters are added to until the position is set anew. */
  #piece: Piece | undefined;
  /** Whether, since then, something began that stands for something else. */
  #spanned = false;
  #textObject = 0;
  #stray: Stray | undefined;

  constructor(reader: ContentReader, named: Named, state: GraphicsState, open: OpenMarks) {
    this.#reader = reader;
    this.#source = reader.source;
    this.#named = named;
    this.#state = state;
    this.#open = open;
  }

  /**
   * Passes over a text object that is written as Chromium does, with the mark that begins right before it.
   *
   * @returns whether there was one
   */
  passObject(): boolean {
    const reader = this.#reader;
    const source = this.#source;
    let start = reader.position;
    if (source.charCodeAt(start) <= 0x20) start++;
    // To ask the expression takes longer, and most operators begin with a number.
    const first = source.charCodeAt(start);
    if ((first !== letterB && first !== slash) || this.#open.inBreak) return false;
    textObject.lastIndex = start;
    const found = textObject.exec(source);
    if (found === null) return false;
    const mcid = found[1];
    if (mcid !== undefined) this.#beginMark(Number(mcid), start, source.indexOf("BDC", start) + 3);
    this.begin(start);
    this.setFont(found[2] as string, Number(found[3]));
    const end = textObject.lastIndex;
    const shown = found[7] as string;
    reader.position = lettersEnd(source, end) - shown.length;
    this.place([1, 0, 0, Number(found[4]), Number(found[5]), Number(found[6])]);
    if (!this.#awaitsHyphen) this.#passRest(shown, end);
    else if (shown !== "") this.#passHyphen(shown, end);
    return true;
  }

  /** `BT`. @param start its first byte */
  begin(start: number): void {
    this.#textObject++;
    this.place(identity);
    if (this.#open.current === undefined) this.#stray = new Stray(start, start);
  }

  /** `ET` */
  end(): void {
    this.#piece = undefined;
    if (this.#stray && this.#stray.pieces.length > 0) {
      this.#stray.end = this.#reader.position;
      this.strays.push(this.#stray);
    }
    this.#stray = undefined;
  }

  /** `Tf` */
  setFont(name: string, size: number): void {
    this.#state.type = { font: this.#named.font(name), name, size };
    this.place(this.#matrix);
  }

  /** `Tm`: sets the text's position. */
  place(matrix: Matrix): void {
    this.#matrix = matrix;
    this.#start = this.#reader.position;
    this.#spanned = false;
    this.#piece = undefined;
  }

  /** `Tj` */
  show(): void {
    const { start, position, operands } = this.#reader;
    const written = operands.trim();
    if (!/^<(?:[0-9A-Fa-f]{4})+>$/.test(written))
      throw new Error("PDF text that is not written in two-byte codes");
    if (this.#open.inBreak) {
      this.breaks.remove(start, position);
      this.#breakWord();
      return;
    }
    const text = codesIn(written.slice(1, -1)).map((one) => this.#state.type.font?.text(one) ?? "");
    ending.lastIndex = position;
    const alone = this.#piece === undefined && ending.test(this.#source);
    this.#add(position, this.breaks.take(text.join(""), alone, start, position, this.#textObject));
    this.passLetters();
  }

  /** `BDC` or `BMC` */
  beginMarked(): void {
    const { start, position } = this.#reader;
    const [tag, properties = ""] = this.#reader.each();
    const { mcid, actual } = propertiesOf(properties);
    if (mcid !== undefined) {
      this.#beginMark(mcid, start, position);
      return;
    }
    this.#beginSpan();
    if (isBreak(actual)) {
      this.breaks.begin(actual, this.#textObject);
      this.breaks.remove(start, position);
      this.#open.begin({ breaks: true });
    } else this.#open.begin({ artifact: tag === "/Artifact" });
  }

  /** `EMC` */
  endMarked(): void {
    const { start, position } = this.#reader;
    const { mark, artifact, breaks } = this.#open.end();
    if (mark || artifact) this.#piece = undefined;
    if (breaks) this.breaks.remove(start, position);
    // Most ends of marks are outside of text, where no letters follow.
    if (!mark) this.passLetters();
  }

  /** Passes over all letters that follow right on, unless one of them may be the hyphen of a broken word. */
  passLetters(): void {
    if (this.#awaitsHyphen || this.#open.inBreak) return;
    letters.lastIndex = this.#reader.position;
    const found = letters.exec(this.#source);
    if (found) this.#passRest(found[1] as string, letters.lastIndex);
  }

  get #awaitsHyphen(): boolean {
    return this.breaks.awaitsHyphen(this.#textObject);
  }

  /**
   * @param shown letters, as they are written
   * @param end the byte after the letters and what ends the text after them
   */
  #passRest(shown: string, end: number): void {
    let next: { readonly shown: string; readonly end: number } | undefined = { shown, end };
    while (next) {
      const after = lettersEnd(this.#source, next.end);
      if (next.shown !== "") {
        this.breaks.settle();
        // The white space after the last operator is no part of it: something may be put in between.
        this.#add(after - 1, false);
      }
      this.#passEnd(after, next.end);
      next = after === next.end ? this.#passSpan() : undefined;
    }
  }

  /** The letters that follow on a broken word, of which the hyphen is one by itself. */
  #passHyphen(shown: string, end: number): void {
    const after = lettersEnd(this.#source, end);
    const isOne = shown.indexOf("Tj") === shown.lastIndexOf("Tj");
    if (!isOne || after === end) {
      this.#passRest(shown, end);
      return;
    }
    const [from, to] = [shown.indexOf("<"), shown.indexOf(">")];
    const text = this.#state.type.font?.text(Number.parseInt(shown.slice(from + 1, to), 16)) ?? "";
    const start = this.#reader.position + from;
    this.#add(after - 1, this.breaks.take(text, true, start, after - 1, this.#textObject));
    this.#passEnd(after, end);
  }

  /** The end of the text, and that of the mark around it, where they follow right on. */
  #passEnd(after: number, end: number): void {
    const reader = this.#reader;
    reader.position = after;
    if (after === end) return;
    reader.position += "ET".length;
    this.end();
    if (reader.position === end) return;
    reader.position = end;
    this.endMarked();
  }

  /** @returns the letters that follow on one that stands for another; undefined where there is none */
  #passSpan(): { readonly shown: string; readonly end: number } | undefined {
    const { position } = this.#reader;
    if (this.#source.charCodeAt(position) !== slash) return undefined;
    span.lastIndex = position;
    const found = span.exec(this.#source);
    if (found === null) return undefined;
    const begun = position + (found[1] as string).length;
    const show = begun + (found[3] as string).length;
    const shown = show + (found[4] as string).length;
    const endsAt = shown + (found[5] as string).length;
    this.#beginSpan();
    const actual = String.fromCharCode(Number.parseInt(found[2] as string, 16));
    if (isBreak(actual)) {
      this.breaks.begin(actual, this.#textObject);
      this.breaks.remove(position, begun);
      this.breaks.remove(show, endsAt + "EMC".length);
      this.#breakWord();
    } else {
      this.breaks.settle();
      this.#add(shown, false);
    }
    return { shown: found[6] as string, end: span.lastIndex };
  }

  #beginMark(mcid: number, start: number, end: number): void {
    if (this.#stray) throw new Error("PDF content with a mark inside unmarked text");
    this.#open.beginMark(mcid, start, end);
    this.#piece = undefined;
  }

  #beginSpan(): void {
    this.#spanned = true;
    if (this.#piece) this.#piece.spanned = true;
  }

  /** @param end the byte after the operator that shows it */
  #add(end: number, isHyphen: boolean): void {
    if (this.#piece) {
      this.#piece.end = end;
      this.#piece.broken = false;
      return;
    }
    const { font, size } = this.#state.type;
    const hand = { font, size, matrix: multiply(this.#matrix, this.#state.matrix), space: this.#space() };
    const piece = new Piece(this.#source, this.#start, end, hand, isHyphen);
    piece.broken = isHyphen;
    piece.spanned = this.#spanned;
    this.#piece = piece;
    const current = this.#open.current;
    if (current !== "artifact") (current ?? this.#stray)?.pieces.push(piece);
  }

  /** How a space is written after a piece. A font that has none lends one from another, and shows nothing by it. */
  #space(): string | undefined {
    const { font, name, size } = this.#state.type;
    if (font === undefined || font.space !== undefined) return font?.space;
    const other = this.#named.fontWithSpace();
    return other && ` /${other.name} ${size} Tf${other.space} /${name} ${size} Tf`;
  }

  #breakWord(): void {
    const current = this.#open.current;
    const last = this.#piece ?? (typeof current === "object" ? current.pieces.at(-1) : undefined);
    if (last) last.broken = true;
  }
}
