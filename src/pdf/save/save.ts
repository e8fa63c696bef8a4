import { createHash } from "node:crypto";
import type { PdfDict, PdfRef } from "../read/values.ts";
import { write } from "../read/write.ts";
import { type DraftObject, dict, name, type PdfDraft } from "./draft.ts";
import { pack } from "./pack.ts";

/** Objects to a packed stream: enough to pack well, few enough to look up one quickly. */
const perStream = 200;
const header = Buffer.from("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", "latin1");

export interface Trailer {
  readonly root: PdfRef;
  readonly info: PdfRef;
  /** The file's identity (ISO 32000-1, 14.4), sixteen bytes, one a character. Without it, that of its content. */
  readonly id?: string;
}

/**
 * Writes a draft as a file, packed (object and cross-reference streams, ISO 32000-1, 7.5.7 and 7.5.8). What
 * cannot be reached from the catalog is left out, and objects are numbered in the order in which they are
 * reached: equal drafts give equal bytes.
 */
export function save(draft: PdfDraft, { root, info, id }: Trailer): Uint8Array {
  const { objects, numbers } = reach(draft, [root, info]);
  const packed: Packed[] = [];
  const plain = objects.filter(({ stream }) => stream === undefined);
  for (let i = 0; i < plain.length; i += perStream) packed.push(packTogether(plain.slice(i, i + perStream)));
  const file = new Output(objects.length + packed.length + 1);
  for (const { number, text, stream } of objects) if (stream) file.addStream(number, text, stream);
  for (const [index, each] of packed.entries()) file.addPacked(objects.length + 1 + index, each);
  return file.finish(numbers[info.ref] ?? 0, id);
}

/** An object as it stands in the file. */
interface Written {
  readonly number: number;
  /** Of a stream, its dictionary without the length. */
  readonly text: string;
  readonly stream: DraftObject["stream"];
}

/** Every object that can be reached, in the order of the new numbers, and these by the old ones. */
function reach(draft: PdfDraft, from: readonly PdfRef[]) {
  const objects: Written[] = [];
  const numbers: number[] = [];
  let last = 0;
  const waiting: PdfRef[] = [];
  const numberOf = (ref: PdfRef): number => {
    const known = numbers[ref.ref];
    if (known !== undefined) return known;
    waiting.push(ref);
    last++;
    numbers[ref.ref] = last;
    return last;
  };
  for (const ref of from) {
    numberOf(ref);
    // To write an object finds those that it refers to.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { value, stream } = draft.object(next);
      const number = numberOf(next);
      objects[number - 1] = { number, text: textOf(value, stream, numberOf), stream };
    }
  }
  return { objects, numbers };
}

function textOf(
  value: DraftObject["value"],
  stream: DraftObject["stream"],
  numberOf: (ref: PdfRef) => number,
): string {
  if (typeof value === "function") return value(numberOf);
  return write(stream === undefined ? value : withoutLength(value as PdfDict), numberOf);
}

function withoutLength(dict: PdfDict): PdfDict {
  return dict.has("Length") ? new Map([...dict].filter(([key]) => key !== "Length")) : dict;
}

/** Objects in an object stream (ISO 32000-1, 7.5.7), in its order. */
interface Packed {
  readonly numbers: readonly number[];
  /** Where the first one begins. */
  readonly first: number;
  readonly body: Uint8Array;
}

function packTogether(objects: readonly Written[]): Packed {
  let at = 0;
  const offsets = objects.map(({ number, text }) => {
    const offset = `${number} ${at}`;
    at += text.length + 1;
    return offset;
  });
  const head = `${offsets.join(" ")}\n`;
  const body = pack(Buffer.from(`${head}${objects.map(({ text }) => text).join("\n")}\n`, "latin1"));
  return { numbers: objects.map(({ number }) => number), first: head.length, body };
}

/** Bytes to a row of the cross-reference stream: kind, offset or container, index. */
const widths = [1, 4, 2] as const;

class Output {
  readonly #parts: Uint8Array[] = [header];
  readonly #rows: Buffer;
  #length = header.length;

  /** @param last number of the last object before the cross-reference stream */
  constructor(last: number) {
    this.#rows = Buffer.alloc((last + 2) * 7);
    this.#row(0, 0, 0, 65535);
  }

  /** @param dictionary as it is written, without the length */
  addStream(number: number, dictionary: string, stream: Uint8Array): void {
    this.#row(number, 1, this.#length, 0);
    const whole = `${dictionary.slice(0, -2)}\n/Length ${stream.length}>>`;
    this.#add(Buffer.from(`${number} 0 obj\n${whole}\nstream\n`, "latin1"), stream);
    this.#add(Buffer.from("\nendstream\nendobj\n", "latin1"));
  }

  addPacked(number: number, { numbers, first, body }: Packed): void {
    for (let index = 0; index < numbers.length; index++)
      this.#row(numbers[index] as number, 2, number, index);
    const about = { Type: name("ObjStm"), N: numbers.length, First: first, Filter: name("FlateDecode") };
    this.addStream(number, write(dict(about)), body);
  }

  finish(info: number, id = this.#identity()): Uint8Array {
    const start = this.#length;
    const size = this.#rows.length / 7;
    this.#row(size - 1, 1, start, 0);
    const about = dict({
      Type: name("XRef"),
      Size: size,
      W: widths,
      Root: { ref: 1 },
      Info: { ref: info },
      ID: [{ string: id }, { string: id }],
      Filter: name("FlateDecode"),
    });
    this.addStream(size - 1, write(about), pack(this.#rows));
    this.#add(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return Buffer.concat(this.#parts);
  }

  #row(number: number, kind: number, second: number, third: number): void {
    const at = number * 7;
    this.#rows[at] = kind;
    this.#rows.writeUInt32BE(second, at + 1);
    this.#rows.writeUInt16BE(third, at + 5);
  }

  /** Sixteen bytes that are the same for the same objects, one a character. */
  #identity(): string {
    const hash = createHash("sha256");
    for (const part of this.#parts) hash.update(part);
    return hash.digest().toString("latin1", 0, 16);
  }

  #add(...parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
  }
}
