import type { PdfDict, PdfValue } from "./values.ts";

/** A word of PDF syntax that is no value: `obj`, `R`, `stream`, or an operator such as `Tj`. */
export interface Word {
  readonly word: string;
}

const nul = 0x00;
const whitespace = new Uint8Array(256);
for (const byte of [nul, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) whitespace[byte] = 1;
/** What ends a word or a number: white space and the signs that mean something by themselves. */
const ends = new Uint8Array(whitespace);
for (const sign of "()<>[]{}/%") ends[sign.charCodeAt(0)] = 1;
const at = (c: string) => c.charCodeAt(0);

/** Reads PDF syntax from bytes, one value or word at a time (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  readonly bytes: Uint8Array;
  position: number;
  /** The same bytes, as what Node turns into text quickly. */
  readonly #buffer: Buffer;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
    this.#buffer = Buffer.isBuffer(bytes)
      ? bytes
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The next value or word, or undefined at the end. Two numbers and `R` are read as three tokens. */
  next(): PdfValue | Word | undefined {
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    switch (byte) {
      case at("/"):
        return this.#name();
      case at("("):
        return { string: this.#literal() };
      case at("["):
        return this.#array();
      case at("<"):
        return this.bytes[this.position + 1] === at("<") ? this.#dict() : { string: this.#hex() };
      case at("{"):
      case at("}"):
      case at("]"):
      case at(")"):
        this.position++;
        return { word: String.fromCharCode(byte) };
      case at(">"):
        this.position += this.bytes[this.position + 1] === at(">") ? 2 : 1;
        return { word: ">>" };
      default:
        return this.#numberOrWord();
    }
  }

  /** The next value; a number may turn out to be the start of a reference. */
  value(): PdfValue {
    const token = this.next();
    if (typeof token === "number" && Number.isInteger(token) && token >= 0) {
      const before = this.position;
      const generation = this.next();
      if (typeof generation === "number" && isWord(this.next(), "R")) return { ref: token };
      this.position = before;
    }
    if (token === undefined || isWord(token)) throw this.error(`a value, not ${token?.word ?? "the end"}`);
    return token;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === at("%")) this.#skipComment();
      else if (byte !== undefined && whitespace[byte] === 1) this.position++;
      else return;
    }
  }

  error(expected: string): Error {
    return new Error(`PDF syntax at byte ${this.position}: expected ${expected}`);
  }

  #skipComment(): void {
    for (let b = this.bytes[this.position]; b !== undefined && b !== 0x0a && b !== 0x0d; ) {
      b = this.bytes[++this.position];
    }
  }

  #regular(): string {
    const { bytes } = this;
    const start = this.position;
    let end = start;
    while (end < bytes.length && ends[bytes[end] ?? 0] === 0) end++;
    this.position = end;
    return this.#buffer.toString("latin1", start, end);
  }

  #name(): PdfValue {
    this.position++;
    const raw = this.#regular();
    if (!raw.includes("#")) return { name: raw };
    return {
      name: raw.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    };
  }

  #numberOrWord(): PdfValue | Word {
    const first = this.bytes[this.position] ?? 0;
    const text = this.#regular();
    const numeric =
      (first >= 0x30 && first <= 0x39) || first === at("-") || first === at("+") || first === at(".");
    if (numeric && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return Number(text);
    if (text === "true") return true;
    if (text === "false") return false;
    return text === "null" ? null : { word: text };
  }

  #array(): PdfValue {
    this.position++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === at("]")) break;
      items.push(this.value());
    }
    this.position++;
    return items;
  }

  #dict(): PdfDict {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === at(">")) break;
      if (this.bytes[this.position] !== at("/")) throw this.error("a key");
      const key = (this.#name() as { name: string }).name;
      entries.set(key, this.value());
    }
    this.position += 2;
    return entries;
  }

  #hex(): string {
    const end = this.bytes.indexOf(at(">"), this.position);
    if (end === -1) throw this.error("the end of a string");
    let digits = latin1(this.bytes, this.position + 1, end).replace(/\s/g, "");
    if (digits.length % 2 === 1) digits += "0";
    this.position = end + 1;
    return Buffer.from(digits, "hex").toString("latin1");
  }

  #literal(): string {
    let text = "";
    let depth = 0;
    for (;;) {
      const byte = this.bytes[this.position++];
      if (byte === undefined) throw this.error("the end of a string");
      if (byte === at("\\")) {
        text += this.#escape();
        continue;
      }
      if (byte === at("(") && depth++ === 0) continue;
      if (byte === at(")") && --depth === 0) return text;
      text += String.fromCharCode(byte);
    }
  }

  #escape(): string {
    const byte = this.bytes[this.position++];
    if (byte === undefined) throw this.error("the end of a string");
    const char = String.fromCharCode(byte);
    if (/[0-7]/.test(char)) {
      const octal = /^[0-7]{1,3}/.exec(latin1(this.bytes, this.position - 1, this.position + 2))?.[0] ?? "0";
      this.position += octal.length - 1;
      return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    }
    // A backslash at the end of a line joins it with the next.
    if (char === "\r" && this.bytes[this.position] === 0x0a) this.position++;
    if (char === "\r" || char === "\n") return "";
    return { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" }[char] ?? char;
  }
}

/** Whether a token is a word, and where one is given, that word. */
export function isWord(token: PdfValue | Word | undefined, word?: string): token is Word {
  if (typeof token !== "object" || token === null || !("word" in token)) return false;
  return word === undefined || token.word === word;
}

/** A stretch of the bytes as text, one character a byte. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
