import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import type { PdfDict, PdfRef } from "../read/values.ts";
import { write } from "../read/write.ts";
import { type DraftObject, dict, name, type PdfDraft } from "./draft.ts";

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
  const file = new Output();
  for (const { number, text, stream } of objects) if (stream) file.addStream(number, text, stream);
  for (const [index, each] of packed.entries()) file.addPacked(objects.length + 1 + index, each);
  return file.finish(numbers.get(info.ref) ?? 0, id);
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
  const numbers = new Map<number, number>();
  const waiting: PdfRef[] = [];
  const numberOf = (ref: PdfRef): number => {
    const known = numbers.get(ref.ref);
    if (known !== undefined) return known;
    waiting.push(ref);
    numbers.set(ref.ref, numbers.size + 1);
    return numbers.size;
  };
  for (const ref of from) {
    numberOf(ref);
    // To write an object finds those that it refers to.
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { value, stream } = draft.object(next);
      const number = numberOf(next);
      const own = stream === undefined ? value : withoutLength(value as PdfDict);
      objects[number - 1] = { number, text: write(own, numberOf), stream };
    }
  }
  return { objects, numbers };
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
  const body = deflateSync(Buffer.from(`${head}${objects.map(({ text }) => text).join("\n")}\n`, "latin1"));
  return { numbers: objects.map(({ number }) => number), first: head.length, body };
}

class Output {
  readonly #parts: Uint8Array[] = [header];
  /** Number of an object → its row in the cross-reference stream: kind, offset or container, index. */
  readonly #rows: (readonly [number, number, number])[] = [[0, 0, 65535]];
  #length = header.length;

  /** @param dictionary as it is written, without the length */
  addStream(number: number, dictionary: string, stream: Uint8Array): void {
    this.#rows[number] = [1, this.#length, 0];
    const whole = `${dictionary.slice(0, -2)}\n/Length ${stream.length}>>`;
    this.#add(Buffer.from(`${number} 0 obj\n${whole}\nstream\n`, "latin1"), stream);
    this.#add(Buffer.from("\nendstream\nendobj\n", "latin1"));
  }

  addPacked(number: number, { numbers, first, body }: Packed): void {
    for (const [index, each] of numbers.entries()) this.#rows[each] = [2, number, index];
    const about = { Type: name("ObjStm"), N: numbers.length, First: first, Filter: name("FlateDecode") };
    this.addStream(number, write(dict(about)), body);
  }

  finish(info: number, id = this.#identity()): Uint8Array {
    const start = this.#length;
    const number = this.#rows.length;
    this.#rows[number] = [1, start, 0];
    const table = Buffer.alloc(this.#rows.length * 7);
    this.#rows.forEach(([kind, second, third], index) => {
      table.writeUInt8(kind, index * 7);
      table.writeUInt32BE(second, index * 7 + 1);
      table.writeUInt16BE(third, index * 7 + 5);
    });
    const about = dict({
      Type: name("XRef"),
      Size: this.#rows.length,
      W: [1, 4, 2],
      Root: { ref: 1 },
      Info: { ref: info },
      ID: [{ string: id }, { string: id }],
      Filter: name("FlateDecode"),
    });
    this.addStream(number, write(about), deflateSync(table));
    this.#add(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return Buffer.concat(this.#parts);
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
