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
import { inflate, unpack } from "./filters.ts";
import { limits, RefusedError } from "./limits.ts";
import { Operations } from "./tokens.ts";
import {
  isArray,
  isDict,
  latin1,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from "./values.ts";

/** Objects of one stream, and where each begins. */
interface Pack {
  readonly operations: Operations;
  readonly numbers: readonly number[];
  readonly places: readonly number[];
}

/**
 * The objects of a file by their numbers. A library finds them, in tables of any kind and in damaged files, decrypts
 * them and reads those that lie in the file one by one. Those that are packed in streams, which are nearly all where
 * there are many, are read here as content is: the library would take half of the time of a check for them.
 */
export class Source {
  readonly #pdf: PDF;
  readonly #packed: ReadonlyMap<number, readonly [stream: number, index: number]>;
  readonly #packs = new Map<number, Pack | undefined>();
  readonly #known = new Map<number, PdfObject>();
  readonly trailer: ReadonlyMap<string, PdfObject>;
  /** Whether the table of the objects was wrong, and made anew by looking through the file. */
  readonly recovered: boolean;
  /** What others than the owner may do; undefined where nothing is encrypted. */
  readonly permissions: ReturnType<PDF["getPermissions"]> | undefined;

  private constructor(pdf: PDF, bytes: Uint8Array) {
    if (pdf.isEncrypted && !pdf.isAuthenticated) throw new RefusedError("encrypted", "A password is needed");
    this.#pdf = pdf;
    this.recovered = pdf.recoveredViaBruteForce;
    const trailer = dictOf(pdf.context.info.trailer);
    // The library makes a trailer anew as well, and leaves out what it has no use for.
    this.trailer = this.recovered ? new Map([...lastTrailer(bytes), ...trailer]) : trailer;
    this.permissions = pdf.isEncrypted ? pdf.getPermissions() : undefined;
    this.#packed = this.recovered ? new Map() : packedIn(bytes);
  }

  /** @throws RefusedError when the bytes are no PDF that can be read */
  static async open(bytes: Uint8Array): Promise<Source> {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"))
      throw new RefusedError("no-pdf", "%PDF- is missing");
    guardPackedObjects(bytes);
    try {
      return new Source(await PDF.load(bytes), bytes);
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      const { message } = error as Error;
      throw new RefusedError(/password|encrypt|decrypt/i.test(message) ? "encrypted" : "no-pdf", message);
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

  #plain({ number, generation }: PdfRef): PdfObject {
    try {
      return ofLibrary(this.#pdf.getObject(LibraryRef.of(number, generation)));
    } catch {
      return null;
    }
  }

  #unpacked(number: number): PdfObject | undefined {
    const [stream, index] = this.#packed.get(number) ?? [];
    if (stream === undefined || index === undefined) return undefined;
    if (!this.#packs.has(stream)) this.#packs.set(stream, this.#open(stream));
    const pack = this.#packs.get(stream);
    const place = pack?.places[index];
    return pack?.numbers[index] === number && place !== undefined
      ? pack.operations.objectAt(place)
      : undefined;
  }

  #open(number: number): Pack | undefined {
    const stream = this.object(new PdfRef(number, 0));
    if (!(stream instanceof PdfStream)) return undefined;
    const first = stream.dict.get("First");
    const bytes = plainBytes(stream);
    if (typeof first !== "number" || !bytes) return undefined;
    const index = (latin1(bytes.subarray(0, first)).match(/\d+/g) ?? []).map(Number);
    return {
      operations: new Operations(bytes),
      numbers: index.filter((_, at) => at % 2 === 0),
      places: index.filter((_, at) => at % 2 === 1).map((place) => first + place),
    };
  }
}

/** A stream that is packed the usual way, unpacked; undefined for any other. */
function plainBytes({ dict, data }: PdfStream): Uint8Array | undefined {
  const [filter, parameters] = [dict.get("Filter"), dict.get("DecodeParms")];
  if (filter === undefined) return data;
  if (filter !== "/FlateDecode") return undefined;
  return unpack(data, "FlateDecode", (key) => {
    const value = isDict(parameters) ? parameters.get(key) : undefined;
    return typeof value === "number" ? value : undefined;
  });
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

/** What the last trailer of a file says, where it has one. */
function lastTrailer(bytes: Uint8Array): PdfDict {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).lastIndexOf("trailer");
  const dict = at < 0 ? null : new Operations(bytes.subarray(at, at + 8192)).objectAt("trailer".length);
  return isDict(dict) ? dict : new Map();
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
