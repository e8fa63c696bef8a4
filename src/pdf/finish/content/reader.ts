/** What kind of value an operand is, as far as finishing needs to know. */
export type Operand = "number" | "name" | "string" | "array" | "dict";

const space = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) space[byte] = 1;
const delimiter = new Uint8Array(256);
for (const sign of "()<>[]{}/%") delimiter[sign.charCodeAt(0)] = 1;

const minus = 0x2d;
const plus = 0x2b;
const dot = 0x2e;

/**
 * Reads a content stream one operator at a time (ISO 32000-1, 7.8.2). It makes no objects on its way, since a
 * report shows each of its hundred thousand letters by an operator of its own.
 */
export class ContentReader {
  readonly bytes: Uint8Array;
  position = 0;
  /** The operator that was read, as `code` writes it. */
  operator = 0;
  /** Of the operator with its operands. */
  start = 0;
  readonly kinds: Operand[] = [];
  readonly numbers: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** How many operands the operator has. */
  count = 0;

  /** The same bytes, as what Node turns into text quickly. */
  readonly #buffer: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes on to the next operator. @returns false at the end */
  next(): boolean {
    this.count = 0;
    const { bytes } = this;
    for (;;) {
      this.#skipSpace();
      const from = this.position;
      const byte = bytes[from];
      if (byte === undefined) return false;
      if (this.count === 0) this.start = from;
      if ((byte >= 0x30 && byte <= 0x39) || byte === minus || byte === dot || byte === plus) this.#number();
      else if (byte === 0x2f) this.#put("name", this.#regular(from + 1));
      else if (byte === 0x28) this.#put("string", this.#literal(from));
      else if (byte === 0x5b) this.#put("array", this.#array(from));
      else if (byte === 0x3c && bytes[from + 1] === 0x3c) this.#put("dict", this.#dict(from));
      else if (byte === 0x3c) this.#put("string", this.#hex(from));
      else {
        const end = this.#regular(from);
        if (end === from) throw new Error(`PDF content at byte ${from}: expected an operator`);
        this.position = end;
        this.operator = 0;
        for (let i = from; i < end; i++) this.operator = (this.operator << 8) | (bytes[i] ?? 0);
        return true;
      }
    }
  }

  /** The nth operand as a number; 0 for what is none. */
  number(index: number): number {
    return (index < this.count ? this.numbers[index] : 0) ?? 0;
  }

  /** The nth operand as it is written, without the slash of a name. */
  text(index: number): string {
    const start = (this.starts[index] ?? 0) + (this.kinds[index] === "name" ? 1 : 0);
    return this.#buffer.toString("latin1", start, this.ends[index] ?? start);
  }

  #put(kind: Operand, end: number): void {
    const { count } = this;
    this.kinds[count] = kind;
    this.numbers[count] = 0;
    this.starts[count] = this.position;
    this.ends[count] = end;
    this.count++;
    this.position = end;
  }

  /** Digits, one sign, one point. Their value is exact as long as there are fewer than sixteen. */
  #number(): void {
    const { bytes } = this;
    let i = this.position;
    const negative = bytes[i] === minus;
    if (negative || bytes[i] === plus) i++;
    let value = 0;
    let scale = 0;
    for (let byte = bytes[i] ?? 0; ; byte = bytes[++i] ?? 0) {
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30;
        scale *= 10;
      } else if (byte === dot) scale = 1;
      else break;
    }
    if (scale > 1) value /= scale;
    this.#put("number", i);
    this.numbers[this.count - 1] = negative ? -value : value;
  }

  #skipSpace(): void {
    const { bytes } = this;
    for (let byte = bytes[this.position]; byte !== undefined; byte = bytes[++this.position]) {
      if (byte === 0x25) {
        while (this.position < bytes.length && bytes[this.position] !== 0x0a) this.position++;
      } else if (space[byte] === 0) return;
    }
  }

  #regular(from: number): number {
    const { bytes } = this;
    let end = from;
    for (let byte = bytes[end]; byte !== undefined && !space[byte] && !delimiter[byte]; byte = bytes[++end]);
    return end;
  }

  #hex(from: number): number {
    const end = this.bytes.indexOf(0x3e, from);
    if (end === -1) throw new Error(`PDF content at byte ${from}: a string without an end`);
    return end + 1;
  }

  #literal(from: number): number {
    let depth = 0;
    for (let i = from; i < this.bytes.length; i++) {
      const byte = this.bytes[i];
      if (byte === 0x5c) i++;
      else if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) return i + 1;
    }
    throw new Error(`PDF content at byte ${from}: a string without an end`);
  }

  #array(from: number): number {
    return this.#until(from + 1, (at) => this.bytes[at] === 0x5d, 1);
  }

  #dict(from: number): number {
    return this.#until(from + 2, (at) => this.bytes[at] === 0x3e && this.bytes[at + 1] === 0x3e, 2);
  }

  /** The byte after a group, which may hold strings and other groups. */
  #until(from: number, isEnd: (at: number) => boolean, width: number): number {
    const { bytes } = this;
    for (let i = from; i < bytes.length; ) {
      if (isEnd(i)) return i + width;
      const byte = bytes[i];
      if (byte === 0x28) i = this.#literal(i);
      else if (byte === 0x5b) i = this.#array(i);
      else if (byte === 0x3c) i = bytes[i + 1] === 0x3c ? this.#dict(i) : this.#hex(i);
      else i++;
    }
    throw new Error(`PDF content at byte ${from}: a group without an end`);
  }
}
