import { PdfError } from "./error.ts";
import type { PdfDict, PdfValue } from "./values.ts";

/** A word of PDF syntax that is no value: `obj`, `R`, `stream`, or an operator such as `Tj`. */
export interface Word {
  readonly word: string;
}

/** White space and comments. */
const space = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
/** What ends a number, a name or a word. */
const delimiters = "\\0\\t\\n\\f\\r ()<>[\\]{}/%";
/** The next token, by its kinds: a name, a reference, a number, brackets, strings as plain as most are, a word, any other sign. */
const token = new RegExp(
  [
    `${space.source}(?:/([^${delimiters}]*)`,
    `(\\d+)[\\0\\t\\n\\f\\r ]+\\d+[\\0\\t\\n\\f\\r ]+R(?![^${delimiters}])`,
    `([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(?![^${delimiters}])`,
    "(<<|>>|[[\\]{})])",
    "<([\\da-fA-F\\s]*)>",
    "\\(([^()\\\\]*)\\)",
    `([^${delimiters}]+)`,
    "([(<>]))",
  ].join("|"),
  "y",
);

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
    const found = this.#find();
    return found ? this.#read(found) : undefined;
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

  #find(): RegExpExecArray | null {
    token.lastIndex = this.position;
    const found = token.exec(this.source);
    if (found) this.position = token.lastIndex;
    return found;
  }

  #read(found: RegExpExecArray): PdfValue | Word {
    // By index: to take the result apart runs its iterator, and there are many.
    const name = found[1];
    if (name !== undefined) return { name: nameIn(name) };
    if (found[2] !== undefined) return { ref: Number(found[2]) };
    if (found[3] !== undefined) return Number(found[3]);
    switch (found[4]) {
      case undefined:
        break;
      case "[":
        return this.#array();
      case "<<":
        return this.#dict();
      default:
        return { word: found[4] };
    }
    if (found[5] !== undefined) return { string: bytesOf(found[5]) };
    if (found[6] !== undefined) return { string: found[6] };
    if (found[7] !== undefined) return constant(found[7]);
    if (found[8] !== "(") throw this.error("the end of a string");
    this.position--;
    return { string: this.#literal() };
  }

  #array(): PdfValue {
    const items: PdfValue[] = [];
    for (;;) {
      const found = this.#find();
      if (!found) throw this.error("the end of a list");
      if (found[4] === "]") return items;
      items.push(this.#valueOf(found));
    }
  }

  #dict(): PdfDict {
    const entries = new Map<string, PdfValue>();
    for (;;) {
      const found = this.#find();
      if (found?.[4] === ">>") return entries;
      const key = found?.[1];
      if (key === undefined) throw this.error("a key");
      entries.set(nameIn(key), this.value());
    }
  }

  #valueOf(found: RegExpExecArray): PdfValue {
    const value = this.#read(found);
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
