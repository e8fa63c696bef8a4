import { limits, RefusedError } from "./limits.ts";
import { Pack } from "./pack.ts";
import { Operations } from "./tokens.ts";
import { isDict, latin1, type PdfDict, type PdfObject, PdfRef, PdfStream } from "./values.ts";

/**
 * The objects of a file whose table of them cannot be used, found by looking through the file from its beginning: an
 * object is what stands after «7 0 obj», and the last of a number is the one that counts. Each byte is read a few
 * times at the most, whatever the file holds.
 */
export class RecoveredObjects {
  readonly #objects = new Map<number, PdfObject>();
  readonly trailer: PdfDict;

  /** @throws RefusedError where nothing is found, or what is found is encrypted or too much */
  constructor(bytes: Uint8Array) {
    const text = latin1(bytes);
    const trailer = new Map<string, PdfObject>();
    let packed = 0;
    const streams: Stretch[] = [];
    for (const { number, object, data } of objectsIn(bytes, text)) {
      this.#objects.set(number, object);
      if (data) streams.push(data);
      if (!(object instanceof PdfStream)) continue;
      const type = object.dict.get("Type");
      if (type === "/XRef") takeTrailer(object.dict, trailer);
      if (type !== "/ObjStm") continue;
      packed += this.#unpack(object);
      if (packed > limits.total)
        throw new RefusedError("limit", `Objects of more than ${limits.total} bytes`);
    }
    for (const dict of trailersIn(bytes, text, streams)) takeTrailer(dict, trailer);
    if (trailer.has("Encrypt")) throw new RefusedError("encrypted", "It is damaged and encrypted");
    const root = trailer.get("Root");
    if (!(root instanceof PdfRef && isDict(this.object(root)))) {
      const catalog = [...this.#objects].findLast(
        ([, each]) => isDict(each) && each.get("Type") === "/Catalog",
      );
      if (catalog) trailer.set("Root", new PdfRef(catalog[0], 0));
    }
    if (this.#objects.size === 0) throw new RefusedError("no-pdf", "There is no object");
    this.trailer = trailer;
  }

  /** Null where there is none. */
  object({ number }: PdfRef): PdfObject {
    return this.#objects.get(number) ?? null;
  }

  /** @returns how many bytes it holds; what cannot be unpacked is left out */
  #unpack(stream: PdfStream): number {
    try {
      const pack = Pack.of(stream);
      for (const [index, number] of (pack?.numbers ?? []).entries()) {
        const object = pack?.object(number, index);
        if (object !== undefined) this.#objects.set(number, object);
      }
      return pack?.size ?? 0;
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      return 0;
    }
  }
}

/** What a table tells of itself is not what the file is. */
const ofTables: ReadonlySet<string> = new Set(
  "Type Size Index Prev W Length Filter DecodeParms XRefStm".split(" "),
);

function takeTrailer(dict: PdfDict, trailer: Map<string, PdfObject>): void {
  for (const [key, value] of dict) if (!ofTables.has(key)) trailer.set(key, value);
}

/** From a byte to before another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** In the order of the file. What stands inside a stream is none: it may be another PDF's. */
function* trailersIn(bytes: Uint8Array, text: string, streams: readonly Stretch[]): Iterable<PdfDict> {
  let stream = 0;
  for (let at = text.indexOf("trailer"), next = 0; at >= 0; at = next) {
    next = text.indexOf("trailer", at + 1);
    while ((streams[stream]?.to ?? Number.POSITIVE_INFINITY) <= at) stream++;
    if ((streams[stream]?.from ?? Number.POSITIVE_INFINITY) <= at) continue;
    const dict = new Operations(bytes.subarray(at, next < 0 ? undefined : next)).objectAt("trailer".length);
    if (isDict(dict)) yield dict;
  }
}

interface Found {
  readonly number: number;
  readonly object: PdfObject;
  /** Of a stream: where its data lie. */
  readonly data?: Stretch;
}

/** In the order of the file. What stands inside a stream is not looked at, since that may be another PDF. */
function* objectsIn(bytes: Uint8Array, text: string): Iterable<Found> {
  const begins = /(?<!\d)(\d{1,10})[\s\0]{1,16}\d{1,5}[\s\0]{1,16}obj/g;
  const ends = new Ends(text);
  let count = 0;
  for (let found = begins.exec(text); found; ) {
    if (++count > limits.count) throw new RefusedError("limit", `More than ${limits.count} objects`);
    const start = begins.lastIndex;
    let next = begins.exec(text);
    // One that never ends does so where the next begins.
    const operations = new Operations(bytes.subarray(start, next?.index));
    let object = operations.objectAt(0);
    let data: Stretch | undefined;
    const [head] =
      /^[\s\0]{0,64}stream(?:\r\n|\n|\r)/.exec(
        text.slice(start + operations.place, start + operations.place + 80),
      ) ?? [];
    if (isDict(object) && head !== undefined) {
      const from = start + operations.place + head.length;
      const to = ends.of(object.get("Length"), from);
      data = { from, to };
      object = new PdfStream(object, bytes.subarray(from, to));
      if (next && next.index < to) {
        begins.lastIndex = to;
        next = begins.exec(text);
      }
    }
    yield { number: Number(found[1]), object, ...(data && { data }) };
    found = next;
  }
}

/** Where streams end. */
class Ends {
  readonly #text: string;
  /** From where on there is no end of a stream. */
  #none = Number.POSITIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
  }

  /** By its length, where an end stands there; otherwise at the next end, or where the file ends. */
  of(length: PdfObject | undefined, from: number): number {
    const text = this.#text;
    if (typeof length === "number" && length >= 0) {
      const end = from + length;
      if (/^[\s\0]{0,2}endstream/.test(text.slice(end, end + 11))) return end;
    }
    const end = from < this.#none ? text.indexOf("endstream", from) : -1;
    if (end < 0) {
      this.#none = Math.min(this.#none, from);
      return text.length;
    }
    const [line = ""] = /\r?\n?$/.exec(text.slice(Math.max(from, end - 2), end)) ?? [];
    return end - line.length;
  }
}
