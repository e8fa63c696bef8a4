import { deflateSync } from "node:zlib";
import { isArray, isDict, isRef, type PdfDict, type PdfRef, type PdfValue } from "../read/values.ts";
import { write } from "../read/write.ts";
import { type DraftObject, dict, name, type PdfDraft } from "./draft.ts";

/** Objects to a packed stream: enough to pack well, few enough to look up one quickly. */
const perStream = 200;
const header = Buffer.from("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n", "latin1");

export interface Trailer {
  readonly root: PdfRef;
  readonly info: PdfRef;
  /** The file's identity (ISO 32000-1, 14.4), sixteen bytes, one a character. */
  readonly id: string;
}

/**
 * Writes a draft as a file, packed (object and cross-reference streams, ISO 32000-1, 7.5.7 and 7.5.8). What
 * cannot be reached from the catalog is left out, and objects are numbered in the order in which they are
 * reached: equal drafts give equal bytes.
 */
export function save(draft: PdfDraft, { root, info, id }: Trailer): Uint8Array {
  const { objects, numbers } = reach(draft, [root, info]);
  const text = (value: PdfValue): string => write(value, ({ ref }) => numbers.get(ref) ?? 0);
  const file = new Output();
  const packed: { number: number; text: string }[] = [];
  objects.forEach(({ value, stream }, index) => {
    if (stream === undefined) packed.push({ number: index + 1, text: text(value) });
    else file.addStream(index + 1, text(new Map([...(value as PdfDict), ["Length", stream.length]])), stream);
  });
  for (let i = 0; i < packed.length; i += perStream)
    file.addPacked(objects.length + 1 + i / perStream, packed.slice(i, i + perStream));
  return file.finish(
    new Map<string, PdfValue>([
      ["Root", { ref: 1 }],
      ["Info", { ref: numbers.get(info.ref) ?? 0 }],
      ["ID", [{ string: id }, { string: id }]],
    ]),
  );
}

/** Every object that can be reached, in order, and the new number of each by its old one. */
function reach(draft: PdfDraft, from: readonly PdfRef[]) {
  const objects: DraftObject[] = [];
  const numbers = new Map<number, number>();
  const queue: PdfValue[] = [];
  const visit = (value: PdfValue) => {
    if (isRef(value)) {
      if (numbers.has(value.ref)) return;
      const object = draft.object(value);
      objects.push(object);
      numbers.set(value.ref, objects.length);
      queue.push(object.value);
    } else if (isArray(value)) for (const item of value) visit(item);
    else if (isDict(value)) for (const [key, item] of value) if (key !== "Length") visit(item);
  };
  for (const ref of from) {
    visit(ref);
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) visit(next);
  }
  return { objects, numbers };
}

class Output {
  readonly #parts: Uint8Array[] = [header];
  /** Number of an object → its row in the cross-reference stream: kind, offset or container, index. */
  readonly #rows: (readonly [number, number, number])[] = [[0, 0, 65535]];
  #length = header.length;

  addStream(number: number, dictionary: string, stream: Uint8Array): void {
    this.#rows[number] = [1, this.#length, 0];
    this.#add(Buffer.from(`${number} 0 obj\n${dictionary}\nstream\n`, "latin1"), stream);
    this.#add(Buffer.from("\nendstream\nendobj\n", "latin1"));
  }

  addPacked(number: number, objects: readonly { number: number; text: string }[]): void {
    let at = 0;
    const offsets = objects.map((object, index) => {
      this.#rows[object.number] = [2, number, index];
      const offset = `${object.number} ${at}`;
      at += object.text.length + 1;
      return offset;
    });
    const head = `${offsets.join(" ")}\n`;
    const body = deflateSync(Buffer.from(`${head}${objects.map(({ text }) => text).join("\n")}\n`, "latin1"));
    const about = dict({
      Type: name("ObjStm"),
      N: objects.length,
      First: head.length,
      Filter: name("FlateDecode"),
      Length: body.length,
    });
    this.addStream(number, write(about), body);
  }

  finish(trailer: PdfDict): Uint8Array {
    const start = this.#length;
    const number = this.#rows.length;
    this.#rows[number] = [1, start, 0];
    const table = Buffer.alloc(this.#rows.length * 7);
    this.#rows.forEach(([kind, second, third], index) => {
      table.writeUInt8(kind, index * 7);
      table.writeUInt32BE(second, index * 7 + 1);
      table.writeUInt16BE(third, index * 7 + 5);
    });
    const body = deflateSync(table);
    const about = dict({
      Type: name("XRef"),
      Size: this.#rows.length,
      W: [1, 4, 2],
      ...Object.fromEntries(trailer),
      Filter: name("FlateDecode"),
      Length: body.length,
    });
    this.addStream(number, write(about), body);
    this.#add(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    return Buffer.concat(this.#parts);
  }

  #add(...parts: readonly Uint8Array[]): void {
    for (const part of parts) {
      this.#parts.push(part);
      this.#length += part.length;
    }
  }
}
