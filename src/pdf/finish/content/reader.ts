import { PdfError } from "../../read/error.ts";

/** Ends a number, a name and an operator. Without it, they could be cut up in ways that grow with their length. */
const end = "(?![^\\0\\s()<>\\[\\]{}/%])";
const number = "[-+]?[\\d.]+";
/** One operand: a number or a name, a dictionary, a string in hexadecimal or as it is, a list. */
const operand =
  `(?:(?:${number}|/[^\\0\\s()<>\\[\\]{}/%]*)${end}` +
  "|<<(?:[^<>]|<[\\da-fA-F\\s]*>)*>>|<[\\da-fA-F\\s]*>" +
  "|\\((?:[^()\\\\]|\\\\[^])*\\)|\\[(?:[^\\[\\]()]|\\((?:[^()\\\\]|\\\\[^])*\\))*\\])";
/** Colours and lines, on which nothing here depends, are passed over. */
const passed = `(?:\\s*(?:(?:${number}\\s+)+(?:rg|RG|g|G|w)|/\\w+ gs)${end})*`;
/** Letters, of which Chromium moves and shows each by itself. */
const letter = `(?:${number}\\s+${number}\\s+Td\\s+)?<[\\da-fA-F]+>\\s*Tj${end}`;
/** One operator that carries a path on. */
const pair = `${number}\\s+${number}\\s+`;
const step = `(?:${pair}(?:[ml]|${pair}(?:re|v|y|${pair}c))|h)${end}`;
/** A path and what paints it, and those that follow right on, as the rules of a table do. */
const painted = `(?:${step}\\s+)+(?:[fB]\\*?|S)${end}`;
const operation = new RegExp(
  `${passed}\\s*(?:(${letter}(?:\\s+${letter})*)|(${painted}(?:\\s+${painted})*)|(${step}(?:\\s+${step})*)` +
    `|((?:${operand}\\s*)*)([A-Za-z'"*]+\\d?)${end})`,
  "y",
);
const operands = new RegExp(operand, "g");

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) one operation at a time: an operator with its operands, all letters that
 * follow on each other, or a path. One expression finds each: expressions run at full speed the first
 * time, which code here does not, and a report has ten thousands of them. What they do not know (comments,
 * dictionaries in dictionaries) Chromium does not write, and stops the reading.
 */
export class ContentReader {
  /** The content, one character a byte. */
  readonly source: string;
  /** The byte after the operation, and its first one. */
  position = 0;
  start = 0;
  /** The operator that was read; for letters `letters`, for points `path`, or `painted` with what paints them. */
  operator = "";
  /** What stands before the operator, as it is written; letters and points themselves. */
  operands = "";

  constructor(source: string) {
    this.source = source;
  }

  /**
   * Goes on to the next operation.
   *
   * @returns false at the end
   * @throws PdfError where there is something else
   */
  next(): boolean {
    operation.lastIndex = this.position;
    const found = operation.exec(this.source);
    if (found === null) {
      if (this.source.slice(this.position).trim() === "") return false;
      throw new PdfError(`content at byte ${this.position}: expected an operator`);
    }
    this.position = operation.lastIndex;
    if (found[1] !== undefined) this.#take("letters", found[1], 0);
    else if (found[2] !== undefined) this.#take("painted", found[2], 0);
    else if (found[3] !== undefined) this.#take("path", found[3], 0);
    else this.#take(found[5] as string, found[4] as string, (found[5] as string).length);
    return true;
  }

  #take(operator: string, operands: string, length: number): void {
    this.operator = operator;
    this.operands = operands;
    this.start = this.position - operands.length - length;
  }

  /** The operands, each as it is written. */
  each(): readonly string[] {
    return this.operands.match(operands) ?? [];
  }

  /** The operands of an operator that takes numbers alone, as they are written. */
  numbers(): readonly string[] {
    return this.operands.trim().split(/\s+/);
  }
}
