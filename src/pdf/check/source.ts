import {
  type PdfDict as LibraryDict,
  type PdfObject as LibraryObject,
  PdfRef as LibraryRef,
  PdfStream as PackedStream,
  PDF,
  PdfArray,
  PdfBool,
  PdfName,
  PdfNumber,
  PdfDict as PlainDict,
  PdfString as PlainString,
} from "@libpdf/core";
import { inflate } from "./filters.ts";
import { limits, RefusedError } from "./limits.ts";
import { Pack, plainBytes } from "./pack.ts";
import { RecoveredObjects } from "./recovered.ts";
import { Operations } from "./tokens.ts";
import { isArray, isDict, latin1, type PdfObject, PdfRef, PdfStream, PdfString } from "./values.ts";

/**
 * The objects of a file by their numbers. A library finds them, in tables of any kind, decrypts them and reads those
 * that lie in the file one by one. Those that are packed in streams, which are nearly all where there are many, are
 * read here as content is: the library would take half of the time of a check for them. So are all of a damaged file:
 * the library's own way with those ends never for some.
 */
export class Source {
  readonly #bytes: Uint8Array;
  readonly #pdf: PDF | undefined;
  readonly #packed: ReadonlyMap<number, readonly [stream: number, index: number]>;
  readonly #packs = new Map<number, Pack | undefined>();
  readonly #known = new Map<number, PdfObject>();
  #recovered: RecoveredObjects | undefined;
  #isDamaged = false;
  /** Looking through the file has been tried, and refused. */
  #isBeyond = false;
  readonly trailer: ReadonlyMap<string, PdfObject>;
  /** What others than the owner may do; undefined where nothing is encrypted. */
  readonly permissions: ReturnType<PDF["getPermissions"]> | undefined;

  /** @param pdf undefined where the library cannot read it */
  private constructor(bytes: Uint8Array, pdf: PDF | undefined) {
    if (pdf?.isEncrypted && !pdf.isAuthenticated) throw new RefusedError("encrypted", "A password is needed");
    this.#bytes = bytes;
    this.#pdf = pdf;
    this.trailer = pdf ? dictOf(pdf.context.info.trailer) : this.#recover().trailer;
    this.permissions = pdf?.isEncrypted ? pdf.getPermissions() : undefined;
    this.#packed = pdf ? packedIn(bytes) : new Map();
  }

  /** @throws RefusedError when the bytes are no PDF that can be read */
  static async open(bytes: Uint8Array): Promise<Source> {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"))
      throw new RefusedError("no-pdf", "%PDF- is missing");
    guardPackedObjects(bytes);
    return new Source(bytes, await opened(bytes));
  }

  /** Whether the table of the objects is wrong, or one of those it leads to: known when all are read. */
  get recovered(): boolean {
    return this.#isDamaged || this.#recovered !== undefined;
  }

  #recover(): RecoveredObjects {
    this.#recovered ??= new RecoveredObjects(this.#bytes);
    return this.#recovered;
  }

  /** What is found of one object of a file that is read otherwise; null where nothing can be, and it is damaged all the same. */
  #recoverOne(ref: PdfRef): PdfObject {
    this.#isDamaged = true;
    if (this.#isBeyond) return null;
    try {
      return this.#recover().object(ref);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      this.#isBeyond = true;
      return null;
    }
  }

  /** The object that a reference leads to; null where there is none. The same one each time. */
  object(ref: PdfRef): PdfObject {
    const { number } = ref;
    const known = this.#known.get(number);
    if (known !== undefined) return known;
    const found = this.#unpacked(number) ?? this.#plain(ref);
    this.#known.set(number, found);
    return found;
  }

  #plain(ref: PdfRef): PdfObject {
    const { number, generation } = ref;
    if (!this.#pdf) return this.#recover().object(ref);
    try {
      return ofLibrary(this.#pdf.getObject(LibraryRef.of(number, generation)));
    } catch {
      // What was found by looking through the file is encrypted there.
      return this.#pdf.isEncrypted ? null : this.#recoverOne(ref);
    }
  }

  #unpacked(number: number): PdfObject | undefined {
    const [stream, index] = this.#packed.get(number) ?? [];
    if (stream === undefined || index === undefined) return undefined;
    if (!this.#packs.has(stream)) this.#packs.set(stream, this.#open(stream));
    return this.#packs.get(stream)?.object(number, index);
  }

  #open(number: number): Pack | undefined {
    const stream = this.object(new PdfRef(number, 0));
    return stream instanceof PdfStream ? Pack.of(stream) : undefined;
  }
}

/** Strictly: beyond that the library goes on for ever in some files. @throws RefusedError for an unknown encryption */
async function opened(bytes: Uint8Array): Promise<PDF | undefined> {
  try {
    return await PDF.load(bytes, { lenient: false });
  } catch (error) {
    const { message } = error as Error;
    if (/password|encrypt|decrypt/i.test(message)) throw new RefusedError("encrypted", message);
    return undefined;
  }
}

/**
 * Which objects are packed, in which stream and as which in it, as the last table tells (ISO 32000-1, 7.5.8): none
 * where it is of the older kind, or cannot be read. The library knows of all others.
 */
function packedIn(bytes: Uint8Array): ReadonlyMap<number, readonly [number, number]> {
  const packed = new Map<number, readonly [number, number]>();
  const end = latin1(bytes.subarray(Math.max(0, bytes.length - 2048)));
  const at = Number(/startxref\s+(\d+)/.exec(end.slice(Math.max(0, end.lastIndexOf("startxref"))))?.[1]);
  if (!(at < bytes.length)) return packed;
  const table = bytes.subarray(at, at + 8192);
  const text = latin1(table);
  const [head] = /^\s*\d+\s+\d+\s+obj/.exec(text) ?? [];
  if (head === undefined) return packed;
  const operations = new Operations(table);
  const dict = operations.objectAt(head.length);
  const [start] = /^\s*stream\r?\n/.exec(text.slice(operations.place)) ?? [];
  if (!isDict(dict) || dict.get("Type") !== "/XRef" || start === undefined) return packed;
  const [length, widths, size] = [dict.get("Length"), dict.get("W"), dict.get("Size")];
  if (typeof length !== "number" || typeof size !== "number" || !isArray(widths)) return packed;
  const from = at + operations.place + start.length;
  try {
    const rows = plainBytes(new PdfStream(dict, bytes.subarray(from, from + length)));
    const ranges = dict.get("Index");
    if (rows) readRows(rows, widths.map(Number), isArray(ranges) ? ranges.map(Number) : [0, size], packed);
  } catch (error) {
    if (error instanceof RefusedError) throw error;
    packed.clear();
  }
  return packed;
}

function readRows(
  rows: Uint8Array,
  [first = 0, second = 0, third = 0]: readonly number[],
  ranges: readonly number[],
  packed: Map<number, readonly [number, number]>,
): void {
  const width = first + second + third;
  if (!(width > 0 && width <= 24)) return;
  const field = (at: number, length: number) => {
    let value = 0;
    for (let k = 0; k < length; k++) value = value * 256 + (rows[at + k] as number);
    return value;
  };
  let at = 0;
  for (let range = 0; range + 1 < ranges.length; range += 2) {
    const [start = 0, count = 0] = ranges.slice(range, range + 2);
    for (let number = start; number < start + count && at + width <= rows.length; number++) {
      if (first > 0 && field(at, first) === 2)
        packed.set(number, [field(at + first, second), field(at + first + second, third)]);
      at += width;
    }
  }
}

/** An object of the library's as one of ours. */
function ofLibrary(object: LibraryObject | null): PdfObject {
  if (object instanceof PdfName) return `/${object.value}`;
  if (object instanceof PdfNumber) return object.value;
  if (object instanceof PlainString) return new PdfString(latin1(object.bytes));
  if (object instanceof LibraryRef) return new PdfRef(object.objectNumber, object.generation);
  if (object instanceof PdfArray) return object.toArray().map(ofLibrary);
  if (object instanceof PackedStream) return new PdfStream(dictOf(object), object.data);
  if (object instanceof PlainDict) return dictOf(object);
  return object instanceof PdfBool ? object.value : null;
}

function dictOf(dict: LibraryDict): ReadonlyMap<string, PdfObject> {
  const entries = new Map<string, PdfObject>();
  for (const [key, value] of dict) entries.set(key.value, ofLibrary(value));
  return entries;
}

/**
 * The library unpacks streams that hold objects by itself, and without a limit, so those are tried first.
 *
 * @throws RefusedError
 */
function guardPackedObjects(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const kind of ["/ObjStm", "/XRef"]) {
    for (let at = file.indexOf(kind); at >= 0; at = file.indexOf(kind, at + 1)) {
      const start = file.indexOf("stream", at);
      if (start < 0) break;
      // Packed a thousand times at the most: what is small needs no trial.
      const end = file.indexOf("endstream", start);
      const packed = file.subarray(start + 6, end < 0 ? file.length : end);
      if (packed.length < limits.stream / 1100) continue;
      const from = packed[0] === 13 ? 2 : 1;
      try {
        inflate(packed.subarray(from));
      } catch (error) {
        if (error instanceof RefusedError) throw error;
      }
    }
  }
}
