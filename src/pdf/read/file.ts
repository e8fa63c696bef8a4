import { PdfError } from "./error.ts";
import { Lexer, latin1 } from "./lexer.ts";
import { decodeStream, rawStream } from "./stream.ts";
import { isArray, isDict, isRef, nameOf, type PdfDict, type PdfRef, type PdfValue } from "./values.ts";
import { type CrossReferences, type ObjectPlace, readCrossReferences } from "./xref.ts";

/** `12 0 obj` */
const beginning = /\s*\d+\s+\d+\s+obj/y;

/**
 * A PDF opened for reading. Objects are read when they are asked for: a report has thousands, of which the
 * checks here need a few hundred, in a fiftieth of the time that a whole load takes.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly references: CrossReferences;
  /** The bytes as text. */
  readonly #source: string;
  readonly #objects = new Map<number, PdfValue>();
  readonly #containers = new Map<number, readonly PdfValue[]>();

  /** @throws Error when the bytes are no whole PDF */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#source = latin1(bytes);
    this.references = readCrossReferences(bytes, this.#source);
  }

  get catalog(): PdfDict {
    return this.dict(this.references.trailer.get("Root")) ?? new Map();
  }

  /** What a reference stands for; any other value stands for itself, and a missing one for null. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    for (let hops = 0; isRef(found) && hops < 32; hops++) found = this.#object(found.ref);
    return found;
  }

  dict(value: PdfValue | undefined): PdfDict | undefined {
    const found = this.resolve(value);
    return isDict(found) ? found : undefined;
  }

  array(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    return isArray(found) ? found : [];
  }

  /** The content of a stream object as it stands in the file; undefined for what is no stream. */
  packed(value: PdfRef): Uint8Array | undefined {
    const place = this.references.places.get(value.ref);
    if (place === undefined || !("offset" in place)) return undefined;
    const lexer = this.#open(place);
    const dict = lexer.value();
    if (!isDict(dict) || !dict.has("Length")) return undefined;
    const length = this.resolve(dict.get("Length"));
    return typeof length === "number" ? rawStream(this.bytes, lexer, length) : undefined;
  }

  /** The decoded content of a stream object. */
  stream(value: PdfValue | undefined): Uint8Array {
    const place = isRef(value) ? this.references.places.get(value.ref) : undefined;
    if (place === undefined || !("offset" in place)) throw new PdfError("stream that is not in the file");
    const lexer = this.#open(place);
    const dict = lexer.value();
    if (!isDict(dict)) throw lexer.error("a stream's dictionary");
    const length = this.resolve(dict.get("Length"));
    if (typeof length !== "number") throw lexer.error("a stream's length");
    return decodeStream(this.bytes, dict, lexer, length);
  }

  /** The page objects in reading order. Attributes that a page inherits from its parents are filled in. */
  pages(): { ref: number; dict: PdfDict }[] {
    const found: { ref: number; dict: PdfDict }[] = [];
    const visit = (value: PdfValue | undefined, inherited: PdfDict, depth: number) => {
      const node = this.dict(value);
      if (node === undefined || depth > 64) return;
      const dict = new Map([...inherited, ...node]);
      if (nameOf(node.get("Type")) === "Page") {
        found.push({ ref: isRef(value) ? value.ref : -1, dict });
        return;
      }
      const resources = node.get("Resources") ?? inherited.get("Resources");
      const passedOn = new Map<string, PdfValue>(resources === undefined ? [] : [["Resources", resources]]);
      for (const kid of this.array(node.get("Kids"))) visit(kid, passedOn, depth + 1);
    };
    visit(this.catalog.get("Pages"), new Map(), 0);
    return found;
  }

  /** An object that is asked for once: it isn't kept, and where there are thousands that saves much work. */
  once({ ref }: PdfRef): PdfValue {
    const known = this.#objects.get(ref);
    if (known !== undefined) return known;
    const place = this.references.places.get(ref);
    if (place === undefined) return null;
    return "offset" in place ? this.#open(place).value() : this.#packed(place);
  }

  #object(n: number): PdfValue {
    const value = this.once({ ref: n });
    this.#objects.set(n, value);
    return value;
  }

  /** Stands after `12 0 obj`. */
  #open(place: { readonly offset: number }): Lexer {
    beginning.lastIndex = place.offset;
    if (!beginning.test(this.#source))
      throw new PdfError(`syntax at byte ${place.offset}: expected an object`);
    return new Lexer(this.#source, beginning.lastIndex);
  }

  #packed(place: Extract<ObjectPlace, { container: number }>): PdfValue {
    let values = this.#containers.get(place.container);
    if (values === undefined) {
      const dict = this.dict({ ref: place.container });
      const lexer = new Lexer(latin1(this.stream({ ref: place.container })));
      const [count, first] = [dict?.get("N"), dict?.get("First")];
      if (typeof count !== "number" || typeof first !== "number") throw lexer.error("an object stream");
      const offsets = Array.from({ length: count }, () => {
        lexer.next();
        return lexer.next();
      });
      values = offsets.map((offset) => {
        lexer.position = first + (typeof offset === "number" ? offset : 0);
        return lexer.value();
      });
      this.#containers.set(place.container, values);
    }
    return values[place.index] ?? null;
  }
}
