import { inflateSync } from "node:zlib";
import {
  PDF,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
} from "@libpdf/core";

export { PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString };
export type Value = PdfObject | null | undefined;

/** What a file may make us do. A hostile one ends in a finding, and neither in a full memory nor in an hour's work. */
export const limits = {
  /** Bytes of one stream, unpacked. */
  stream: 128 * 2 ** 20,
  /** Bytes of all streams that are read, unpacked; a form counts each time it is drawn. */
  total: 512 * 2 ** 20,
  /** Forms inside each other, and elements of the structure. */
  depth: 200,
  /** Elements of the structure, entries of a tree of numbers or names, objects. */
  count: 2_000_000,
} as const;

/** Why a file could not be read to its end. */
export type Refusal = "no-pdf" | "encrypted" | "limit" | "no-pages";

export class RefusedError extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, message: string) {
    super(message);
    this.why = why;
  }
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  /** Number of the page's object. */
  readonly ref: number;
  readonly dict: PdfDict;
  /** Left, bottom, right and top of what is shown, in points; turned by `rotate`. */
  readonly box: readonly [number, number, number, number];
  /** How far the page is turned when it is shown: 0, 90, 180 or 270 degrees clockwise. */
  readonly rotate: number;
}

/**
 * The objects of a PDF, read by a library. References are followed wherever a value is asked for, and what is of
 * another kind than asked for is told as missing: a file may hold anything anywhere.
 */
export class Objects {
  readonly #pdf: PDF;
  #spent = 0;
  readonly pages: readonly Page[];
  readonly catalog: PdfDict;
  readonly trailer: PdfDict;
  /** Whether the table of the objects was wrong, and made anew by looking through the file. */
  readonly recovered: boolean;
  readonly version: string;
  /** What others than the owner may do; undefined where nothing is encrypted. */
  readonly permissions: ReturnType<PDF["getPermissions"]> | undefined;
  /** Streams that could not be unpacked. */
  readonly damaged: string[] = [];

  /** @throws RefusedError `encrypted`, `no-pages` */
  private constructor(pdf: PDF) {
    this.#pdf = pdf;
    if (pdf.isEncrypted && !pdf.isAuthenticated) throw new RefusedError("encrypted", "A password is needed");
    this.catalog = pdf.getCatalog();
    this.trailer = pdf.context.info.trailer;
    this.recovered = pdf.recoveredViaBruteForce;
    this.version = pdf.version;
    this.permissions = pdf.isEncrypted ? pdf.getPermissions() : undefined;
    this.pages = pdf.context.pages.getPages().flatMap((ref, index) => {
      const dict = this.dict(ref);
      return dict ? [this.#page(ref, dict, index)] : [];
    });
    if (this.pages.length === 0) throw new RefusedError("no-pages", "There is no page");
  }

  /** @throws RefusedError when the bytes are no PDF that can be read */
  static async open(bytes: Uint8Array): Promise<Objects> {
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes("%PDF-"))
      throw new RefusedError("no-pdf", "%PDF- is missing");
    guardPackedObjects(bytes);
    try {
      return new Objects(await PDF.load(bytes));
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      const { message } = error as Error;
      throw new RefusedError(/password|encrypt|decrypt/i.test(message) ? "encrypted" : "no-pdf", message);
    }
  }

  #page(ref: PdfRef, dict: PdfDict, index: number): Page {
    const box = this.numbers(this.#inherited(dict, "CropBox") ?? this.#inherited(dict, "MediaBox"));
    const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = box;
    const turned = this.number(this.#inherited(dict, "Rotate")) ?? 0;
    return {
      number: index + 1,
      ref: ref.objectNumber,
      dict,
      box: [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)],
      rotate: (((Math.round(turned / 90) * 90) % 360) + 360) % 360,
    };
  }

  /** An entry of a page, or of the nodes of the page tree above it. */
  #inherited(page: PdfDict, key: string): Value {
    let node: PdfDict | undefined = page;
    for (let depth = 0; node && depth < limits.depth; depth++) {
      const value = this.resolve(node.get(key));
      if (value) return value;
      node = this.dict(node.get("Parent"));
    }
    return undefined;
  }

  /** What a page's content names: its fonts, forms and properties. */
  resources(page: Page): PdfDict | undefined {
    return this.dict(this.#inherited(page.dict, "Resources"));
  }

  resolve(value: Value): Value {
    let found = value;
    for (let hops = 0; found instanceof PdfRef; hops++) {
      if (hops > 32) return undefined;
      try {
        found = this.#pdf.getObject(found);
      } catch {
        return undefined;
      }
    }
    return found;
  }

  /** Dictionaries, and those of streams. */
  dict(value: Value): PdfDict | undefined {
    const found = this.resolve(value);
    return found instanceof PdfDict ? found : undefined;
  }

  /** The dictionary with an object's number. */
  dictOf(number: number): PdfDict | undefined {
    return this.dict(PdfRef.of(number, 0));
  }

  array(value: Value): readonly PdfObject[] {
    const found = this.resolve(value);
    return found instanceof PdfArray ? found.toArray() : [];
  }

  /** An array's items; one value that is no array as an array of it. */
  list(value: Value): readonly PdfObject[] {
    const found = this.resolve(value);
    if (found instanceof PdfArray) return found.toArray();
    return value && found && found.type !== "null" ? [value] : [];
  }

  number(value: Value): number | undefined {
    const found = this.resolve(value);
    return found instanceof PdfNumber ? found.value : undefined;
  }

  numbers(value: Value): readonly number[] {
    return this.array(value).map((each) => this.number(each) ?? 0);
  }

  bool(value: Value): boolean | undefined {
    const found = this.resolve(value);
    return found instanceof PdfBool ? found.value : undefined;
  }

  name(value: Value): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfName ? found.value : undefined;
  }

  /** A string as text (ISO 32000-1, 7.9.2.2). */
  text(value: Value): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfString ? textOfBytes(found.bytes) : undefined;
  }

  /** A string's bytes, one in each character. */
  bytes(value: Value): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfString ? Buffer.from(found.bytes).toString("latin1") : undefined;
  }

  /** Entries of a dictionary by their names. */
  entries(value: Value): readonly (readonly [string, PdfObject])[] {
    return [...(this.dict(value) ?? [])].map(([key, entry]) => [key.value, entry]);
  }

  /** The object's number; undefined for what is written where it stands. */
  refOf(value: Value): number | undefined {
    return value instanceof PdfRef ? value.objectNumber : undefined;
  }

  /**
   * The content of a stream, unpacked; empty where it cannot be, which `damaged` tells.
   *
   * @throws RefusedError when the file has more to unpack than is read here
   */
  stream(value: Value): Uint8Array {
    const found = this.resolve(value);
    if (!(found instanceof PdfStream)) return new Uint8Array();
    const bytes = this.#unpack(found);
    this.spend(bytes.length);
    return bytes;
  }

  /** @throws RefusedError */
  spend(bytes: number): void {
    this.#spent += bytes;
    if (this.#spent > limits.total) throw new RefusedError("limit", `More than ${limits.total} bytes`);
  }

  #unpack(stream: PdfStream): Uint8Array {
    const filters = this.list(stream.get("Filter")).map((each) => this.name(each) ?? "");
    if (filters.length === 0) return stream.data;
    const plain = !this.list(stream.get("DecodeParms")).some((each) => this.dict(each));
    try {
      if (/^Fl(ateDecode)?$/.test(filters[0] ?? "")) {
        const inflated = inflate(stream.data);
        if (filters.length === 1 && plain) return inflated;
      } else if (stream.data.length > limits.stream / 32) throw new RefusedError("limit", filters.join(" "));
      // The library doesn't follow references to filters.
      const filter = new PdfArray(filters.map((each) => PdfName.of(each)));
      const parms = new PdfArray(
        this.list(stream.get("DecodeParms")).map((each) => this.dict(each) ?? new PdfDict()),
      );
      return PdfStream.fromDict(
        { Filter: filter, ...(plain ? {} : { DecodeParms: parms }) },
        stream.data,
      ).getDecodedData();
    } catch (error) {
      if (error instanceof RefusedError) throw error;
      this.damaged.push(`${filters.join(" ")}: ${(error as Error).message}`);
      return new Uint8Array();
    }
  }

  /** A tree of numbers or of names (ISO 32000-1, 7.9.6 and 7.9.7), by key. */
  tree(root: Value, leaves: "Nums" | "Names"): ReadonlyMap<string, PdfObject> {
    const found = new Map<string, PdfObject>();
    const seen = new Set<PdfDict>();
    const open: Value[] = [root];
    while (open.length > 0 && found.size < limits.count) {
      const node = this.dict(open.pop());
      if (!node || seen.has(node)) continue;
      seen.add(node);
      const items = this.array(node.get(leaves));
      for (let i = 0; i + 1 < items.length; i += 2) {
        const key = leaves === "Nums" ? this.number(items[i]) : this.bytes(items[i]);
        const value = items[i + 1];
        if (key !== undefined && value) found.set(String(key), value);
      }
      open.push(...this.array(node.get("Kids")));
    }
    return found;
  }

  /** Every dictionary that can be reached from the trailer, once. */
  everyDict(): readonly PdfDict[] {
    const found: PdfDict[] = [];
    const seen = new Set<Value>();
    const open: Value[] = [this.trailer];
    while (open.length > 0 && seen.size < limits.count) {
      const next = open.pop();
      const value = next instanceof PdfRef ? this.resolve(next) : next;
      if (value instanceof PdfDict && !seen.has(value)) {
        seen.add(value);
        found.push(value);
        for (const [, entry] of value) if (isHolder(entry)) open.push(entry);
      } else if (value instanceof PdfArray && !seen.has(value)) {
        seen.add(value);
        for (const entry of value) if (isHolder(entry)) open.push(entry);
      }
    }
    return found;
  }
}

const isHolder = (value: PdfObject) =>
  value instanceof PdfRef || value instanceof PdfDict || value instanceof PdfArray;

/** @throws RefusedError beyond the limit; the library's or zlib's Error for what isn't packed so */
function inflate(data: Uint8Array): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: limits.stream, finishFlush: 2 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE")
      throw new RefusedError("limit", `A stream of more than ${limits.stream} bytes`);
    throw error;
  }
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

const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16be");

/** PDFDocEncoding where it isn't Latin-1 (ISO 32000-1, annex D). */
const docEncoding: Readonly<Record<number, string>> = Object.fromEntries(
  [..."˘ˇˆ˙˝˛˚˜"]
    .map((sign, index) => [0x18 + index, sign] as const)
    .concat(
      [..."•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž"].map((sign, index) => [0x80 + index, sign] as const),
      [[0xa0, "€"]],
    ),
);

/** A text string: UTF-16 with its mark, UTF-8 with its, or PDFDocEncoding. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16.decode(bytes.subarray(2));
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return utf8.decode(bytes.subarray(3));
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return text.replace(/[^ -~\u00A1-\u00FF]/g, (char) => docEncoding[char.charCodeAt(0)] ?? char);
}
