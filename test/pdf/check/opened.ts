import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import { readPdf } from "../../../src/pdf/check/read.ts";
import { type Element, elements, isElement, textOf } from "../../../src/pdf/check/structure.ts";

export type Entries = Readonly<Record<string, PDFObject | undefined>>;

export const name = (value: string) => PDFName.of(value);
export const textString = (value: string) => PDFHexString.fromText(value);
export const ref = (number: number) => PDFRef.of(number);

/** A finished file opened to be broken: by another library than the checks read with. */
export class Opened {
  readonly #document: PDFDocument;
  readonly tree: Element;

  private constructor(document: PDFDocument, tree: Element) {
    this.#document = document;
    this.tree = tree;
  }

  static async open(bytes: Uint8Array): Promise<Opened> {
    const { tree } = await readPdf(bytes);
    if (!tree) throw new Error("no tree");
    return new Opened(await PDFDocument.load(bytes, { updateMetadata: false }), tree);
  }

  get context() {
    return this.#document.context;
  }

  get pages() {
    return this.#document.getPages().map((page) => page.node);
  }

  dict(entries: Entries): PDFDict {
    const made = this.context.obj({}) as PDFDict;
    setAll(made, entries);
    return made;
  }

  array(items: readonly PDFObject[]): PDFArray {
    const made = this.context.obj([]) as PDFArray;
    for (const item of items) made.push(item);
    return made;
  }

  lookup(value: PDFObject | undefined): PDFObject | undefined {
    return this.context.lookup(value);
  }

  dictOf(value: PDFObject | undefined): PDFDict {
    const found = this.lookup(value);
    if (found instanceof PDFRawStream) return found.dict;
    if (!(found instanceof PDFDict)) throw new Error("no dictionary");
    return found;
  }

  arrayOf(value: PDFObject | undefined): readonly PDFObject[] {
    const found = this.lookup(value);
    return found instanceof PDFArray ? found.asArray() : [];
  }

  entry(holder: PDFObject | undefined, ...path: readonly string[]): PDFObject | undefined {
    return path.reduce<PDFObject | undefined>((value, key) => this.dictOf(value).get(name(key)), holder);
  }

  /** The first element of a role whose text has these words. */
  first(role: string, words = ""): Element {
    const found = elements(this.tree, role).find((element) => textOf(element).includes(words));
    if (!found) throw new Error(`no ${role} with «${words}»`);
    return found;
  }

  edit({ number }: Element, entries: Entries): void {
    setAll(this.dictOf(ref(number)), entries);
  }

  update(holder: PDFObject | undefined, entries: Entries): void {
    setAll(this.dictOf(holder), entries);
  }

  catalog(entries: Entries): void {
    setAll(this.#document.catalog, entries);
  }

  get root(): PDFDict {
    return this.#document.catalog;
  }

  structureRoot(entries: Entries): void {
    this.update(this.entry(this.root, "StructTreeRoot"), entries);
  }

  /** The kids of an element as they are written. */
  kids({ number }: Element): readonly PDFObject[] {
    const kids = this.entry(ref(number), "K");
    const list = this.lookup(kids);
    return list instanceof PDFArray ? list.asArray() : kids === undefined ? [] : [kids];
  }

  setKids(element: Element, kids: readonly PDFObject[]): void {
    this.edit(element, { K: this.array(kids) });
  }

  parentOf(child: Element): Element {
    const found = [this.tree, ...elements(this.tree)].find(({ kids }) =>
      kids.some((kid) => isElement(kid) && kid.number === child.number),
    );
    if (!found) throw new Error("no parent");
    return found;
  }

  remove(child: Element): void {
    const parent = this.parentOf(child);
    this.setKids(
      parent,
      this.kids(parent).filter((kid) => !isRefTo(kid, child)),
    );
  }

  /** The first object that is a dictionary of this kind. */
  firstObject(key: string, value: string): PDFRef {
    for (const [found, object] of this.context.enumerateIndirectObjects())
      if (object instanceof PDFDict && object.get(name(key)) === name(value)) return found;
    throw new Error(`no ${key} ${value}`);
  }

  /** Changes the content of a page, which must become another by it. @param page 0-based */
  content(page: number, change: (content: string) => string): void {
    const contents = this.pages[page]?.get(name("Contents"));
    const stream = this.lookup(contents);
    if (!(contents instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error("no content");
    const before = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1");
    const after = change(before);
    if (after === before) throw new Error("nothing was changed");
    this.context.assign(contents, this.context.flateStream(Buffer.from(after, "latin1")));
  }

  xmp(change: (packet: string) => string): void {
    const metadata = this.root.get(name("Metadata"));
    const stream = this.lookup(metadata);
    if (!(metadata instanceof PDFRef) || !(stream instanceof PDFRawStream)) throw new Error("no metadata");
    const packet = Buffer.from(change(Buffer.from(stream.contents).toString("utf8")), "utf8");
    this.context.assign(metadata, PDFRawStream.of(stream.dict, packet));
  }

  close(): Promise<Uint8Array> {
    return this.#document.save({ useObjectStreams: false, updateFieldAppearances: false });
  }
}

export const isRefTo = (value: PDFObject, { number }: Element) =>
  value instanceof PDFRef && value.objectNumber === number;

function setAll(dict: PDFDict, entries: Entries): void {
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) dict.delete(name(key));
    else dict.set(name(key), value);
  }
}
