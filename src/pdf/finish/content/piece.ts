import { readTextString } from "../../read/write.ts";
import type { Glyphs } from "../../text/glyphs.ts";
import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";
import { isBreak } from "./word-breaks.ts";

/** How far letters reach below and above the baseline, as a share of the type size. */
const [descent, ascent] = [-0.25, 0.95];
/** What a span stands for, its end, and a letter. */
const tokens = /ActualText\s*<([0-9a-f]*)>|\bEMC\b|<([0-9a-f]+)>\s*Tj/gi;
/** All but the codes of letters. */
const between = /(?:^|>)[^<]*(?:<|$)/g;
const moves = /-?[\d.]+ -?[\d.]+ Td/g;

/** What a piece is written with. */
export interface Hand {
  readonly font: Glyphs | undefined;
  readonly size: number;
  /** From where the text's position was set to the page. */
  readonly matrix: Matrix;
  /** How a space is written after it. */
  readonly space: string | undefined;
}

/**
 * Characters that stand on after each other, from where the text's position was set. What they say and how far
 * they reach is read from the content only when it is asked for: of most pieces nobody does.
 */
export class Piece {
  /** The byte after the last operator that shows it. */
  end: number;
  /** Whether it ends where a word may be broken. */
  broken = false;
  /** Whether a space is put in after it. */
  spaced = false;
  /** Whether some of it stands for something else than its letters (ISO 32000-1, 14.9.4). */
  spanned = false;
  readonly #hand: Hand;
  readonly #source: string;
  readonly #start: number;
  readonly #isHyphen: boolean;
  #text: string | undefined;
  #right: number | undefined;

  /** @param isHyphen whether it is the hyphen of a word that is broken, which nobody reads */
  constructor(source: string, start: number, end: number, hand: Hand, isHyphen = false) {
    this.#source = source;
    this.#start = start;
    this.end = end;
    this.#hand = hand;
    this.#isHyphen = isHyphen;
  }

  get text(): string {
    if (this.#isHyphen) return "";
    this.#text ??= this.#read();
    return this.spaced ? `${this.#text} ` : this.#text;
  }

  /** Its first character, without reading the rest. */
  get first(): string {
    const open = this.#source.indexOf("<", this.#start);
    // What stands for something else begins with a dictionary that says for what.
    if (this.#isHyphen || this.#source.startsWith("<<", open)) return this.text;
    return this.#character(open + 1);
  }

  get blank(): boolean {
    return this.first.trim() === "" && this.text.trim() === "";
  }

  /** Its last character. */
  get last(): string {
    if (this.#isHyphen || this.spaced || (this.spanned && this.#endsInSpan())) return this.text;
    return this.#character(this.#source.lastIndexOf(">", this.end) - 4);
  }

  #endsInSpan(): boolean {
    // Only within the piece: looking back for a mark that is not there would read the whole page.
    const letters = this.#letters();
    return letters.lastIndexOf("BDC") > letters.lastIndexOf("EMC");
  }

  #character(at: number): string {
    return this.#hand.font?.text(Number.parseInt(this.#source.slice(at, at + 4), 16)) ?? "\uFFFD";
  }

  /** Where it begins on the page, in points, with the size of the type there. */
  get x(): number {
    return this.#hand.matrix[4];
  }

  get y(): number {
    return this.#hand.matrix[5];
  }

  get size(): number {
    const { matrix, size } = this.#hand;
    return size * Math.hypot(matrix[0], matrix[1]);
  }

  /** And where it ends. */
  get right(): number {
    return this.x + this.#hand.matrix[0] * this.#length();
  }

  /** How a space after it is written; undefined where the font has none. */
  get space(): string | undefined {
    return this.#hand.space;
  }

  addTo(box: Box): void {
    const { matrix, size } = this.#hand;
    const length = this.#length();
    box.addArea(matrix, 0, descent * size, length, ascent * size);
  }

  #letters(): string {
    return this.#source.slice(this.#start, this.end);
  }

  #read(): string {
    if (!this.spanned) return this.#textOf(this.#letters().replace(between, ""));
    let text = "";
    let inSpan = false;
    for (const [token, actual, codes] of this.#letters().matchAll(tokens)) {
      if (actual !== undefined) {
        inSpan = true;
        const stands = readTextString(Buffer.from(actual, "hex").toString("latin1"));
        if (!isBreak(stands)) text += stands;
      } else if (token === "EMC") inSpan = false;
      else if (!inSpan) text += this.#textOf(codes ?? "");
    }
    return text;
  }

  #textOf(codes: string): string {
    const { font } = this.#hand;
    return codes.replace(/.{4}/g, (code) => font?.text(Number.parseInt(code, 16)) ?? "\uFFFD");
  }

  /** From the first letter's start to the last one's end, in the text's own space. */
  #length(): number {
    if (this.#right === undefined) {
      const letters = this.#letters();
      let at = 0;
      for (const move of letters.match(moves) ?? []) at += Number.parseFloat(move);
      const last = letters.slice(letters.lastIndexOf("<") + 1, letters.lastIndexOf(">"));
      const width = codesIn(last).reduce((sum, code) => sum + (this.#hand.font?.width(code) ?? 0), 0);
      this.#right = at + (width / 1000) * this.#hand.size;
    }
    return this.#right;
  }
}

/** Chromium writes all text as two-byte codes in hexadecimal. */
export function codesIn(digits: string): number[] {
  const codes: number[] = [];
  for (let at = 0; at < digits.length; at += 4) codes.push(Number.parseInt(digits.slice(at, at + 4), 16));
  return codes;
}
