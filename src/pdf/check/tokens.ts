import { latin1, type PdfObject, PdfRef, PdfString } from "./values.ts";

class Operator {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const [white, delimiter, digit] = [1, 2, 4];
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, 32]) kinds[code] = white;
for (const char of "()<>[]{}/%") kinds[char.charCodeAt(0)] = delimiter;
for (const char of "0123456789+-.") kinds[char.charCodeAt(0)] = digit;

/** Operators that tell where a drawing goes, and paint nothing yet. */
const construction: ReadonlySet<string> = new Set(["c", "l", "m", "h", "re", "v", "y"]);
/** Those of one letter, by their codes. */
const constructs = new Uint8Array(256);
for (const char of "clmhvy") constructs[char.charCodeAt(0)] = 1;
/** What a hexadecimal digit stands for; 255 for all else. */
const nibbles = new Uint8Array(256).fill(255);
for (const [value, char] of [..."0123456789abcdef"].entries())
  for (const each of [char, char.toUpperCase()]) nibbles[each.charCodeAt(0)] = value;

/** Signs of two bytes, each a step further along the line than the last. */
export interface Steps {
  /** How far along the line each sign begins from the one before it; not negative. */
  readonly moves: readonly number[];
  /** The two bytes of each sign, as one number. */
  readonly signs: readonly number[];
}

/**
 * Reads a content stream (ISO 32000-1, 7.8.2) from one operation to the next. Anything may stand in it: nothing
 * throws.
 */
export class Operations {
  readonly #bytes: Uint8Array;
  /** The same, one of them in each character. */
  readonly #text: string;
  #at = 0;
  readonly #shown = new Map<string, PdfString>();
  #operands: PdfObject[] = [];
  /** Where the numbers stand that an operation begins with, until somebody asks for them. */
  #from = 0;
  #to = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = latin1(bytes);
  }

  /**
   * The next operator, but for those that only tell where a drawing goes; undefined at the end. What stands before it
   * is told by `operands`.
   */
  next(): string | undefined {
    const text = this.#text;
    this.#operands.length = 0;
    this.#from = this.#to = 0;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (Number.isNaN(code)) return undefined;
      const kind = kinds[code] ?? 0;
      if (kind === white) this.#at++;
      else if (kind === digit && this.#operands.length === 0 && this.#to === 0) {
        this.#from = this.#at;
        this.#to = this.#skipNumbers();
      } else if (kind === 0) {
        const word = this.#word();
        if (!(word instanceof Operator)) this.#push(word);
        else if (!construction.has(word.name)) return word.name;
        else {
          this.#operands.length = 0;
          this.#from = this.#to = 0;
          this.#skipDrawing();
        }
      } else if (code === 0x25) this.#skipComment();
      else {
        const operand = this.#operand(0);
        if (operand !== undefined && !(operand instanceof Operator)) this.#push(operand);
      }
    }
  }

  /** What stands before the operator that `next` told: until it is asked for another. */
  get operands(): readonly PdfObject[] {
    if (this.#to > 0) {
      const end = this.#to;
      const at = this.#at;
      this.#to = 0;
      for (this.#at = this.#from; this.#at < end; )
        if (kinds[this.#text.charCodeAt(this.#at)] === digit) this.#operands.push(this.#number());
        else this.#at++;
      this.#at = at;
    }
    return this.#operands;
  }

  /** Past numbers one after another: coordinates are most of what content holds, and nobody asks for them. */
  #skipNumbers(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    while (((kinds[bytes[at] as number] as number) & (white | digit)) !== 0) at++;
    this.#at = at;
    return at;
  }

  /** Past operators that paint nothing, one after another, with their coordinates. */
  #skipDrawing(): void {
    const bytes = this.#bytes;
    for (;;) {
      const start = this.#at;
      const at = this.#skipNumbers();
      const isRectangle = bytes[at] === 0x72 && bytes[at + 1] === 0x65;
      const after = at + (isRectangle ? 2 : 1);
      if (at === start || !(isRectangle || constructs[bytes[at] as number]) || !isWhite(bytes[after])) {
        this.#at = start;
        return;
      }
      this.#at = after;
    }
  }

  /**
   * Takes what comes next, as far as it is `x 0 Td <0000> Tj` again and again: so browsers write nearly all of their
   * text, and operation by operation it would be most of the work of a check. Undefined where it is anything else.
   */
  steps(): Steps | undefined {
    const moves: number[] = [];
    const signs: number[] = [];
    while (this.#step(moves, signs));
    return signs.length === 0 ? undefined : { moves, signs };
  }

  /** By hand: what an expression would find had to be read once more. */
  #step(moves: number[], signs: number[]): boolean {
    const bytes = this.#bytes;
    let at = this.#at;
    let code = bytes[at];
    if (!isWhite(code)) return false;
    while (isWhite(code)) code = bytes[++at];
    let digits = 0;
    let scale = 0;
    const start = at;
    for (; code !== undefined; code = bytes[++at]) {
      if (code >= 0x30 && code <= 0x39) {
        digits = digits * 10 + code - 0x30;
        scale *= 10;
      } else if (code === 0x2e && scale === 0) scale = 1;
      else break;
    }
    // There are digits, and not a point alone.
    if (at - start < (scale === 0 ? 1 : 2) || !isWhite(code)) return false;
    while (isWhite(code)) code = bytes[++at];
    if (code !== 0x30 || !isWhite(bytes[++at])) return false;
    while (isWhite(bytes[at])) at++;
    if (bytes[at] !== 0x54 || bytes[at + 1] !== 0x64) return false;
    at += 2;
    while (isWhite(bytes[at])) at++;
    if (bytes[at] !== 0x3c || bytes[at + 5] !== 0x3e) return false;
    let sign = 0;
    for (let k = 1; k <= 4; k++) {
      const nibble = nibbles[bytes[at + k] as number] as number;
      if (nibble > 15) return false;
      sign = sign * 16 + nibble;
    }
    at += 6;
    while (isWhite(bytes[at])) at++;
    if (bytes[at] !== 0x54 || bytes[at + 1] !== 0x6a) return false;
    at += 2;
    if (at < bytes.length && ((kinds[bytes[at] as number] as number) & (white | delimiter)) === 0)
      return false;
    moves.push(scale > 1 ? digits / scale : digits);
    signs.push(sign);
    this.#at = at;
    return true;
  }

  /** The object that is written at a place of the text; null where there is none. */
  objectAt(place: number): PdfObject {
    this.#at = place;
    const object = this.#operand(0);
    if (typeof object === "number") {
      const generation = this.#operand(0);
      if (typeof generation === "number" && this.#operand(0) === reference)
        return new PdfRef(object, generation);
    }
    return object === undefined || object instanceof Operator ? null : object;
  }

  /** Where the last one ends that was read. */
  get place(): number {
    return this.#at;
  }

  #push(operand: PdfObject): void {
    if (this.#to > 0) void this.operands;
    this.#operands.push(operand);
  }

  #operand(depth: number): PdfObject | Operator | undefined {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (Number.isNaN(code)) return undefined;
      const kind = kinds[code] ?? 0;
      if (kind === white) this.#at++;
      else if (kind === digit) return this.#number();
      else if (kind === 0) return this.#word();
      else if (code === 0x25) this.#skipComment();
      else return this.#delimited(code, depth);
    }
  }

  #number(): number {
    const text = this.#text;
    const start = this.#at;
    let at = start;
    let code = text.charCodeAt(at);
    const minus = code === 0x2d;
    if (minus || code === 0x2b) code = text.charCodeAt(++at);
    let digits = 0;
    let scale = 0;
    // By hand: there are many, and to cut out the text of each takes memory.
    for (; ; code = text.charCodeAt(++at)) {
      if (code >= 0x30 && code <= 0x39) {
        digits = digits * 10 + code - 0x30;
        scale *= 10;
      } else if (code === 0x2e && scale === 0) scale = 1;
      else break;
    }
    // Anything else in it is no number that is written rightly: it ends there.
    while (kinds[code] === digit) code = text.charCodeAt(++at);
    this.#at = at;
    const number = scale > 1 ? digits / scale : digits;
    return minus ? -number : number;
  }

  #word(): PdfObject | Operator {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    for (let code = text.charCodeAt(at); (kinds[code] ?? white) % 4 === 0; code = text.charCodeAt(at)) at++;
    this.#at = at;
    const word = text.slice(start, at);
    const known = operators.get(word);
    if (known) return known;
    if (word === "null") return null;
    if (word === "true" || word === "false") return word === "true";
    return new Operator(word);
  }

  #skipComment(): void {
    const text = this.#text;
    while (this.#at < text.length && text[this.#at] !== "\n" && text[this.#at] !== "\r") this.#at++;
  }

  #delimited(code: number, depth: number): PdfObject | Operator | undefined {
    const text = this.#text;
    if (code === 0x2f) return this.#name();
    if (code === 0x28) return this.#literal();
    if (code === 0x3c && text.charCodeAt(this.#at + 1) !== 0x3c) return this.#hex();
    if (code === 0x3c || code === 0x5b) {
      this.#at += code === 0x3c ? 2 : 1;
      const items = this.#items(depth);
      if (code === 0x5b) return items;
      const dict = new Map<string, PdfObject>();
      for (let i = 0; i + 1 < items.length; i += 2) {
        const key = items[i];
        if (typeof key === "string") dict.set(key.slice(1), items[i + 1] ?? null);
      }
      return dict;
    }
    const end = code === 0x3e && text.charCodeAt(this.#at + 1) === 0x3e ? 2 : 1;
    this.#at += end;
    return closing;
  }

  /** To the end of an array or dictionary. */
  #items(depth: number): PdfObject[] {
    const items: PdfObject[] = [];
    if (depth > 64) return items;
    for (let item = this.#operand(depth + 1); item !== undefined; item = this.#operand(depth + 1)) {
      if (item === closing) return items;
      if (!(item instanceof Operator)) items.push(item);
      else if (item === reference) items.push(refOf(items));
    }
    return items;
  }

  #name(): string {
    const text = this.#text;
    const start = this.#at;
    let at = start + 1;
    for (
      let kind = kinds[text.charCodeAt(at)] ?? white;
      kind % 4 === 0;
      kind = kinds[text.charCodeAt(at)] ?? white
    )
      at++;
    this.#at = at;
    const name = text.slice(start, at);
    return name.includes("#")
      ? name.replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
      : name;
  }

  #hex(): PdfString {
    const text = this.#text;
    const end = text.indexOf(">", this.#at);
    const digits = text.slice(this.#at + 1, end < 0 ? text.length : end);
    this.#at = end < 0 ? text.length : end + 1;
    const known = this.#shown.get(digits);
    if (known) return known;
    const shown = new PdfString(
      Buffer.from(digits.replace(/[^0-9A-Fa-f]/g, "").replace(/^(?:..)*.$/, "$&0"), "hex").toString("latin1"),
    );
    // Most are one sign of two bytes, which comes again and again.
    if (digits.length === 4) this.#shown.set(digits, shown);
    return shown;
  }

  #literal(): PdfString {
    const text = this.#text;
    let bytes = "";
    let open = 1;
    let from = ++this.#at;
    for (; this.#at < text.length; this.#at++) {
      const char = text[this.#at];
      if (char === "(") open++;
      else if (char === ")" && --open === 0) break;
      else if (char === "\\") {
        bytes += text.slice(from, this.#at) + this.#escape();
        from = this.#at + 1;
      }
    }
    bytes += text.slice(from, this.#at++);
    return new PdfString(bytes);
  }

  /** What a backslash and what follows it stands for; ends on the last of its characters. */
  #escape(): string {
    const [octal] = /^[0-7]{1,3}/.exec(this.#text.slice(this.#at + 1, this.#at + 4)) ?? [];
    if (octal) {
      this.#at += octal.length;
      return String.fromCharCode(Number.parseInt(octal, 8) & 255);
    }
    const char = this.#text[++this.#at] ?? "";
    if (char === "\r" && this.#text[this.#at + 1] === "\n") this.#at++;
    return escapes[char] ?? char;
  }

  /** Past the data of an image in the content, after its `BI`. */
  skipImage(): void {
    const text = this.#text;
    for (let item = this.#operand(0); item !== undefined; item = this.#operand(0))
      if (item instanceof Operator && item.name === "ID") break;
    const end = /[\s\0]EI(?=[\s\0]|$)/g;
    end.lastIndex = this.#at;
    for (let found = end.exec(text); found; found = end.exec(text)) {
      // Within an image the same letters are followed by anything, in content by what can be read.
      const after = text.slice(found.index + 3, found.index + 13);
      if (/^[\t\n\f\r\0 -~]*$/.test(after)) {
        this.#at = found.index + 3;
        return;
      }
    }
    this.#at = text.length;
  }
}

/** What the last two of some items refer to, which go. */
function refOf(items: PdfObject[]): PdfObject {
  const [number, generation] = items.splice(-2);
  return typeof number === "number" && typeof generation === "number" ? new PdfRef(number, generation) : null;
}

const isWhite = (code: number | undefined) => code !== undefined && kinds[code] === white;

const closing = new Operator("]");
/** Stands after two numbers that refer to an object. There are none in content. */
const reference = new Operator("R");
/** The operators (ISO 32000-1, annex A), so that each word is made once. */
const operators: ReadonlyMap<string, Operator> = new Map(
  (
    "b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q " +
    "re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y ' \""
  )
    .split(" ")
    .map((name) => [name, new Operator(name)] as const)
    .concat([["R", reference]]),
);
const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  "\n": "",
  "\r": "",
};
