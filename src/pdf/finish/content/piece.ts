import type { Glyphs } from "../../text/glyphs.ts";
import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";

/** How far letters reach below and above the baseline, as a share of the type size. */
const [descent, ascent] = [-0.25, 0.95];
/** All but the codes of letters. */
const between = /(?:^|>)[^<]*(?:<|$)/g;
const moves = /-?[\d.]+ -?[\d.]+ Td/g;

/** What a piece is written with. */
export interface Hand {
  readonly font: Glyphs | undefined;
  readonly size: number;
  /** From where the text's position was set to the page. */
  readonly matrix: Matrix;
  /** How a space is written after it; undefined where no font has one. */
  readonly space: string | undefined;
}

/** Letters that stand for something else than they show (ISO 32000-1, 14.9.4), from the first byte to the one after the last. */
interface Instead {
  readonly start: number;
  readonly end: number;
  readonly actual: string;
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
  readonly #hand: Hand;
  readonly #source: string;
  readonly #start: number;
  /** Few have any. */
  #instead: Instead[] | undefined;
  #length: number | undefined;

  /** @param start from where on something may move the letters */
  constructor(source: string, start: number, hand: Hand) {
    this.#source = source;
    this.#start = start;
    this.end = start;
    this.#hand = hand;
  }

  /** Takes in letters up to a byte. */
  extend(end: number): void {
    this.end = end;
    this.broken = false;
  }

  /** Takes in letters that stand for something else, or for nothing. */
  addInstead(start: number, end: number, actual: string): void {
    this.#instead ??= [];
    this.#instead.push({ start, end, actual });
  }

  get text(): string {
    const text = this.#read();
    return this.spaced ? `${text} ` : text;
  }

  /** Its first character, where it can without reading the rest. */
  get first(): string {
    return this.#instead ? this.text : this.#character(this.#source.indexOf("<", this.#start) + 1);
  }

  /** And its last one. */
  get last(): string {
    if (this.#instead || this.spaced) return this.text;
    return this.#character(this.#source.lastIndexOf(">", this.end) - (this.#hand.font?.digits ?? 4));
  }

  get blank(): boolean {
    return this.first.trim() === "" && this.text.trim() === "";
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
    return this.x + this.#hand.matrix[0] * this.#reach();
  }

  /** How a space after it is written; undefined where the font has none. */
  get space(): string | undefined {
    return this.#hand.space;
  }

  addBoxTo(box: Box): void {
    const { matrix, size } = this.#hand;
    box.addArea(matrix, 0, descent * size, this.#reach(), ascent * size);
  }

  #character(at: number): string {
    const { font } = this.#hand;
    const code = Number.parseInt(this.#source.slice(at, at + (font?.digits ?? 4)), 16);
    return font?.text(code) ?? "\uFFFD";
  }

  #read(): string {
    if (!this.#instead) return this.#told(this.#start, this.end);
    let text = "";
    let at = this.#start;
    for (const { start, end, actual } of this.#instead) {
      text += this.#told(at, start) + actual;
      at = end;
    }
    return text + this.#told(at, this.end);
  }

  #told(start: number, end: number): string {
    if (start >= end) return "";
    const codes = this.#source.slice(start, end).replace(between, "");
    const { font } = this.#hand;
    let text = "";
    for (const code of codesIn(codes, font)) text += font?.text(code) ?? "\uFFFD";
    return text;
  }

  /** From the first letter's start to the last one's end, in the text's own space. */
  #reach(): number {
    if (this.#length === undefined) {
      const letters = this.#source.slice(this.#start, this.end);
      let at = 0;
      for (const move of letters.match(moves) ?? []) at += Number.parseFloat(move);
      const { font, size } = this.#hand;
      const last = letters.slice(letters.lastIndexOf("<") + 1, letters.lastIndexOf(">"));
      const width = codesIn(last, font).reduce((sum, code) => sum + (font?.width(code) ?? 0), 0);
      this.#length = at + (width / 1000) * size;
    }
    return this.#length;
  }
}

/** Chromium writes all text as codes in hexadecimal: two bytes each, or one in a font of shapes. */
export function codesIn(written: string, font: Glyphs | undefined): number[] {
  const digits = font?.digits ?? 4;
  const codes: number[] = [];
  for (let at = 0; at < written.length; at += digits)
    codes.push(Number.parseInt(written.slice(at, at + digits), 16));
  return codes;
}
