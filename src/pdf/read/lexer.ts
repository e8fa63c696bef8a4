import type { PdfDict, PdfValue } from "./values.ts";

/** A word of PDF syntax that is no value: `obj`, `R`, `stream`, or an operator such as `Tj`. */
export interface Word {
  readonly word: string;
}

/** White space and comments. */
const space = /(?:[\0\t\n\f\r ]+|%[^\r\n]*)*/y;
/** A key of a dictionary, with a value of the plainest kinds: a name, a reference, a number. Most are. */
const entry =
  /[\0\t\n\f\r ]*\/([^\0\t\n\f\r ()<>[\]{}/%#]+)(?=[\s/])\s*(?:\/([^\0\t\n\f\r ()<>[\]{}/%#]+)|(\d+) \d+ R|([+-]?\d+(?:\.\d+)?))(?=\s*[/>])/y;
/** A reference, from its number on. */
const reference = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/y;
/** A list of nothing but references. */
const references = /\[((?: ?\d+ 0 R)+)\]/y;
/** A list of nothing but numbers. */
const numbers = /\[([-+]?\d*\.?\d+(?: [-+]?\d*\.?\d+)*)\]/y;
/** What is no sign by itself. */
const regular = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
/** A string in which nothing is escaped or nested. */
const plainString = /\(([^()\\]*)\)/y;
const numeric = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/**
 * Reads PDF syntax, one value or word at a time (ISO 32000-1, 7.2 and 7.3), from text with one character a byte.
 * Expressions do most of it: they run at full speed the first time, which code here does not.
 */
export class Lexer {
  readonly source: string;
  position: number;

  constructor(source: string, position = 0) {
    this.source = source;
    this.position = position;
  }

  /** The next value or word, or undefined at the end. Two numbers and `R` are read as three tokens. */
  next(): PdfValue | Word | undefined {
    this.skipSpace();
    const { source, position } = this;
    if (position >= source.length) return undefined;
    const first = source[position] as string;
    switch (first) {
      case "/":
        return { name: this.#name() };
      case "(":
        return { string: this.#literal() };
      case "[":
        return this.#array();
      case "<":
        return source[position + 1] === "<" ? this.#dict() : { string: this.#hex() };
      case "{":
      case "}":
      case "]":
      case ")":
        this.position++;
        return { word: first };
      case ">":
        this.position += source[position + 1] === ">" ? 2 : 1;
        return { word: ">>" };
      default:
        return this.#numberOrWord();
    }
  }

  /** The next value; a number may turn out to be the start of a reference. */
  value(): PdfValue {
    this.skipSpace();
    const first = this.source.charCodeAt(this.position);
    if (first >= 0x30 && first <= 0x39) {
      reference.lastIndex = this.position;
      const found = reference.exec(this.source);
      if (found) {
        this.position = reference.lastIndex;
        return { ref: Number(found[1]) };
      }
    }
    const token = this.next();
    if (token === undefined || isWord(token)) throw this.error(`a value, not ${token?.word ?? "the end"}`);
    return token;
  }

  skipSpace(): void {
    // Above the space there is only one sign that begins what is skipped: the percent sign of a comment.
    const code = this.source.charCodeAt(this.position);
    if (code > 0x20 && code !== 0x25) return;
    space.lastIndex = this.position;
    space.test(this.source);
    this.position = space.lastIndex;
  }

  error(expected: string): Error {
    return new Error(`PDF syntax at byte ${this.position}: expected ${expected}`);
  }

  #regular(): string {
    regular.lastIndex = this.position;
    regular.test(this.source);
    const text = this.source.slice(this.position, regular.lastIndex);
    this.position = regular.lastIndex;
    return text;
  }

  #name(): string {
    this.position++;
    const raw = this.#regular();
    if (!raw.includes("#")) return raw;
    return raw.replace(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  }

  #numberOrWord(): PdfValue | Word {
    const text = this.#regular();
    if (numeric.test(text)) return Number(text);
    if (text === "true") return true;
    if (text === "false") return false;
    return text === "null" ? null : { word: text };
  }

  #array(): PdfValue {
    references.lastIndex = this.position;
    const refs = references.exec(this.source);
    if (refs) {
      this.position = references.lastIndex;
      return (refs[1] as string)
        .split(" 0 R")
        .slice(0, -1)
        .map((number) => ({ ref: Number(number) }));
    }
    numbers.lastIndex = this.position;
    const plain = numbers.exec(this.source);
    if (plain) {
      this.position = numbers.lastIndex;
      return (plain[1] as string).split(" ").map(Number);
    }
    this.position++;
    const items: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.source[this.position] === "]") break;
      items.push(this.value());
    }
    this.position++;
    return items;
  }

  #dict(): PdfDict {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      entry.lastIndex = this.position;
      const plain = entry.exec(this.source);
      if (plain) {
        // By index: to take the result apart runs its iterator.
        this.position = entry.lastIndex;
        entries.set(
          plain[1] as string,
          plain[2] !== undefined
            ? { name: plain[2] }
            : plain[3] !== undefined
              ? { ref: Number(plain[3]) }
              : Number(plain[4]),
        );
        continue;
      }
      this.skipSpace();
      if (this.source[this.position] === ">") break;
      if (this.source[this.position] !== "/") throw this.error("a key");
      const key = this.#name();
      entries.set(key, this.value());
    }
    this.position += 2;
    return entries;
  }

  #hex(): string {
    const end = this.source.indexOf(">", this.position);
    if (end === -1) throw this.error("the end of a string");
    let digits = this.source.slice(this.position + 1, end).replace(/\s/g, "");
    if (digits.length % 2 === 1) digits += "0";
    this.position = end + 1;
    return Buffer.from(digits, "hex").toString("latin1");
  }

  #literal(): string {
    plainString.lastIndex = this.position;
    const plain = plainString.exec(this.source);
    if (plain) {
      this.position = plainString.lastIndex;
      return plain[1] as string;
    }
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

/** Whether a token is a word, and where one is given, that word. */
export function isWord(token: PdfValue | Word | undefined, word?: string): token is Word {
  if (typeof token !== "object" || token === null || !("word" in token)) return false;
  return word === undefined || token.word === word;
}

/** Bytes, or a stretch of them, as text with one character a byte. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1", start, end);
}
