import { unpack } from "./filters.ts";
import { limits, RefusedError } from "./limits.ts";
import { Source } from "./source.ts";
import {
  isArray,
  isDict,
  type PdfArray,
  type PdfDict,
  type PdfObject,
  PdfRef,
  PdfStream,
  PdfString,
  textOfString,
  type Value,
} from "./values.ts";

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
 * The objects of a PDF. References are followed wherever a value is asked for, and what is of another kind than asked
 * for is told as missing: a file may hold anything anywhere.
 */
export class Objects {
  readonly #source: Source;
  #spent = 0;
  readonly pages: readonly Page[];
  readonly catalog: PdfDict;
  readonly trailer: PdfDict;
  /** What others than the owner may do; undefined where nothing is encrypted. */
  readonly permissions: Source["permissions"];
  /** Streams that could not be unpacked. */
  readonly damaged: string[] = [];

  private constructor(source: Source) {
    this.#source = source;
    this.trailer = source.trailer;
    this.catalog = this.dict(this.trailer.get("Root")) ?? new Map();
    this.permissions = source.permissions;
    this.pages = this.#pages();
    if (this.pages.length === 0) throw new RefusedError("no-pages", "There is no page");
  }

  /** @throws RefusedError when the bytes are no PDF that can be read */
  static async open(bytes: Uint8Array): Promise<Objects> {
    return new Objects(await Source.open(bytes));
  }

  /** Whether objects had to be looked for in the file, since its table of them is wrong. */
  get recovered(): boolean {
    return this.#source.recovered;
  }

  /** In the order of the page tree (ISO 32000-1, 7.7.3). What leads back into the tree is passed over. */
  #pages(): readonly Page[] {
    const found: Page[] = [];
    const seen = new Set<PdfDict>();
    const open: Value[] = [this.catalog.get("Pages")];
    while (open.length > 0 && seen.size < limits.count) {
      const value = open.pop();
      const node = this.dict(value);
      if (!node || seen.has(node)) continue;
      seen.add(node);
      const kids = node.get("Kids");
      if (kids === undefined) found.push(this.#page(this.refOf(value) ?? -1, node, found.length + 1));
      else for (const kid of [...this.array(kids)].reverse()) open.push(kid);
    }
    return found;
  }

  #page(ref: number, dict: PdfDict, number: number): Page {
    const box = this.numbers(this.#inherited(dict, "CropBox") ?? this.#inherited(dict, "MediaBox"));
    const [x1 = 0, y1 = 0, x2 = 612, y2 = 792] = box;
    const turned = this.number(this.#inherited(dict, "Rotate")) ?? 0;
    return {
      number,
      ref,
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
      if (value !== undefined && value !== null) return value;
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
      found = this.#source.object(found);
    }
    return found;
  }

  /** Dictionaries, and those of streams. */
  dict(value: Value): PdfDict | undefined {
    const found = this.resolve(value);
    return found instanceof PdfStream ? found.dict : isDict(found) ? found : undefined;
  }

  /** The dictionary with an object's number. */
  dictOf(number: number): PdfDict | undefined {
    return this.dict(new PdfRef(number, 0));
  }

  array(value: Value): PdfArray {
    const found = this.resolve(value);
    return isArray(found) ? found : [];
  }

  /** An array's items; one value that is no array as an array of it. */
  list(value: Value): PdfArray {
    const found = this.resolve(value);
    if (isArray(found)) return found;
    return value === undefined || value === null || found === undefined || found === null ? [] : [value];
  }

  number(value: Value): number | undefined {
    const found = this.resolve(value);
    return typeof found === "number" ? found : undefined;
  }

  numbers(value: Value): readonly number[] {
    return this.array(value).map((each) => this.number(each) ?? 0);
  }

  bool(value: Value): boolean | undefined {
    const found = this.resolve(value);
    return typeof found === "boolean" ? found : undefined;
  }

  name(value: Value): string | undefined {
    const found = this.resolve(value);
    return typeof found === "string" ? found.slice(1) : undefined;
  }

  /** A string as text. */
  text(value: Value): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfString ? textOfString(found) : undefined;
  }

  /** A string's bytes, one in each character. */
  bytes(value: Value): string | undefined {
    const found = this.resolve(value);
    return found instanceof PdfString ? found.bytes : undefined;
  }

  /** Entries of a dictionary by their names. */
  entries(value: Value): readonly (readonly [string, PdfObject])[] {
    return [...(this.dict(value) ?? [])];
  }

  /** The object's number; undefined for what is written where it stands. */
  refOf(value: Value): number | undefined {
    return value instanceof PdfRef ? value.number : undefined;
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

  #unpack({ dict, data }: PdfStream): Uint8Array {
    const filters = this.list(dict.get("Filter")).map((each) => this.name(each) ?? "");
    const parameters = this.list(dict.get("DecodeParms")).map((each) => this.dict(each));
    try {
      return filters.reduce(
        (bytes, filter, index) => unpack(bytes, filter, (key) => this.number(parameters[index]?.get(key))),
        data,
      );
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
        if (key !== undefined && value !== undefined) found.set(String(key), value);
      }
      for (const kid of this.array(node.get("Kids"))) open.push(kid);
    }
    return found;
  }

  /** Every dictionary that can be reached from the trailer, once. */
  everyDict(): readonly PdfDict[] {
    const found: PdfDict[] = [];
    const seen = new Set<number>();
    const open: PdfObject[] = [this.trailer];
    while (open.length > 0 && seen.size < limits.count) {
      let value = open.pop();
      if (value instanceof PdfRef) {
        if (seen.has(value.number)) continue;
        seen.add(value.number);
        value = this.#source.object(value);
      }
      if (value instanceof PdfStream) value = value.dict;
      if (isDict(value)) {
        found.push(value);
        for (const entry of value.values()) if (isHolder(entry)) open.push(entry);
      } else if (isArray(value)) for (const entry of value) if (isHolder(entry)) open.push(entry);
    }
    return found;
  }
}

/** Whether dictionaries may be in it, or behind it. */
const isHolder = (value: PdfObject) =>
  typeof value === "object" && value !== null && !(value instanceof PdfString);
