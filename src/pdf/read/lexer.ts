import { PdfError } from "./error.ts";
import type { PdfDict, PdfValue } from "./values.ts";

/** A word of PDF syntax that is no value: `obj`, `R`, `stream`, or an operator such as `Tj`. */
export interface Word {
  readonly word: string;
}

/** White space and comments. */
const space = /[\0\t\n\f\r ]*(?:%[^\r\n]*[\0\t\n\f\r ]*)*/y;
/** What ends a number, a name or a word. */
const delimiters = "\\0\\t\\n\\f\\r ()<>[\\]{}/%";
/** A value or word by its kinds: a name, a reference, a number, brackets, strings as plain as most are, a word, any other sign. */
const kinds = [
  `/([^${delimiters}]*)`,
  `(\\d+)[\\0\\t\\n\\f\\r ]+\\d+[\\0\\t\\n\\f\\r ]+R(?![^${delimiters}])`,
  `([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?![^${delimiters}])`,
  "(<<|>>|[[\\]{})])",
  "<([\\da-fA-F\\s]*)>",
  "\\(([^()\\\\]*)\\)",
  `([^${delimiters}]+)`,
  "([(<>])",
].join("|");
const token = new RegExp(`${space.source}(?:${kinds})`, "y");
/** An entry of a dictionary: a key with its value. */
const entry = new RegExp(`${space.source}/([^${delimiters}]*)${space.source}(?:${kinds})`, "y");

/**
 * Reads PDF syntax, one value or word at a time (ISO 32000-1, 7.2 and 7.3), from text with one character a byte.
 * An expression finds each: they run at full speed the first time, which code here does not.
 */
export class Lexer {
  readonly source: string;
  position: number;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  /** The next value or word, or undefined at the end. */
  next(): PdfValue | Word | undefined {
    const found = this.#find(token);
    return found ? this.#read(found, 1) : undefined;
  }

  /** The next value. */
  value(): PdfValue {
    const found = this.next();
    if (found === undefined || isWord(found)) throw this.error(`a value, not ${found?.word ?? "the end"}`);
    return found;
  }

  skipSpace(): void {
    space.lastIndex = this.position;
    space.test(this.source);
    this.position = space.lastIndex;
  }

  error(expected: string): PdfError {
    return new PdfError(`syntax at byte ${this.position}: expected ${expected}`);
  }

  #find(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.position;
    const found = expression.exec(this.source);
    if (found) this.position = expression.lastIndex;
    return found;
  }

  /** @param at the first of the groups that tell the kind */
  #read(found: RegExpExecArray, at: number): PdfValue | Word {
    // By index: to take the result apart runs its iterator, and there are many.
    const name = found[at];
    if (name !== undefined) return { name: nameIn(name) };
    if (found[at + 1] !== undefined) return { ref: Number(found[at + 1]) };
    if (found[at + 2] !== undefined) return Number(found[at + 2]);
    const sign = found[at + 3];
    if (sign === "[") return this.#array();
    if (sign === "<<") return this.#dict();
    if (sign !== undefined) return { word: sign };
    const hex = found[at + 4];
    if (hex !== undefined) return { string: bytesOf(hex) };
    const plain = found[at + 5];
    if (plain !== undefined) return { string: plain };
    const word = found[at + 6];
    if (word !== undefined) return constant(word);
    if (found[at + 7] !== "(") throw this.error("the end of a string");
    this.position--;
    return { string: this.#literal() };
  }

  #array(): PdfValue {
    const items: PdfValue[] = [];
    for (;;) {
      const found = this.#find(token);
      if (found?.[4] === "]") return items;
      if (!found) throw this.error("the end of a list");
      items.push(this.#valueOf(found, 1));
    }
  }

  #dict(): PdfDict {
    const entries = new Map<string, PdfValue>();
    for (let found = this.#find(entry); found; found = this.#find(entry))
      entries.set(nameIn(found[1] as string), this.#valueOf(found, 2));
    if (!isWord(this.next(), ">>")) throw this.error("a key");
    return entries;
  }

  #valueOf(found: RegExpExecArray, at: number): PdfValue {
    const value = this.#read(found, at);
    if (isWord(value)) throw this.error(`a value, not ${value.word}`);
    return value;
  }

  #literal(): string {
    let text = "";
    let depth = 0;
    for (;;) {
      const char = this.source[this.position++];
      if (char === undefined) throw this.error("the end of a string");
      if (char === "\\") {
        text += this.#escape();
        continue;
      }
      if (char === "(" && depth++ === 0) continue;
      if (char === ")" && --depth === 0) return text;
      text += char;
    }
  }

  #escape(): string {
    const char = this.source[this.position++];
    if (char === undefined) throw this.error("the end of a string");
    if (/[0-7]/.test(char)) {
      const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.position - 1, this.position + 2))?.[0] ?? "0";
      this.position += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    // A backslash at the end of a line joins it with the next.
    if (char === "\r" && this.source[this.position] === "\n") this.position++;
    if (char === "\r" || char === "\n") return "";
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[char] ?? char;
  }
}

function constant(written: string): PdfValue | Word {
  if (written === "true") return true;
  if (written === "false") return false;
  return written === "null" ? null : { word: written };
}

function nameIn(written: string): string {
  if (!written.includes("#")) return written;
  return written.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function bytesOf(hex: string): string {
  const digits = hex.replace(/\s/g, "");
  return Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, "hex").toString("latin1");
}

/** Whether a token is a word, and where one is given, that word. */
export function isWord(token: PdfValue | Word | undefined, word?: string): token is Word {
  if (typeof token !== "object" || token === null || !("word" in token)) return false;
  return word === undefined || token.word === word;
}

/** Bytes, or a stretch of them, as text with one character a byte. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
