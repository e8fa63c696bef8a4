import type { PdfFile } from "../../read/file.ts";
import {
  isDict,
  isRef,
  nameOf,
  type PdfDict,
  type PdfRef,
  type PdfValue,
  stringOf,
} from "../../read/values.ts";
import { readTextString } from "../../read/write.ts";
import type { Page, Surface } from "../pages.ts";
import type { Attributes, Kid, Node } from "./node.ts";

/** A private-use language tag (BCP 47, 2.2.7) by which the page asks something of this step: `nb-x-toc`. */
const hooked = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*?)-x-([a-z0-9-]+)$/i;

/**
 * Reads the structure tree of a print, and finds the content of each element. A form's content is told in the
 * tree as if it stood on the page: Chromium before version 150 leaves out which form it is in.
 *
 * @throws Error when the PDF has no tree
 */
export function readTree(file: PdfFile, pages: readonly Page[]): Node {
  return new TreeReader(file, pages).read();
}

class TreeReader {
  readonly #file: PdfFile;
  readonly #pages: readonly Page[];
  readonly #indexes: ReadonlyMap<number, number>;

  constructor(file: PdfFile, pages: readonly Page[]) {
    this.#file = file;
    this.#pages = pages;
    this.#indexes = new Map(pages.map(({ ref, index }) => [ref.ref, index]));
  }

  read(): Node {
    const root = this.#file.dict(this.#file.catalog.get("StructTreeRoot"));
    const [first] = this.#kidsOf(root?.get("K"));
    const top = isRef(first) ? this.#file.once(first) : undefined;
    if (!isRef(first) || !isDict(top)) throw new Error("PDF without a structure tree");
    return this.#node(first, top, undefined);
  }

  #kidsOf(kids: PdfValue | undefined): readonly PdfValue[] {
    if (kids === undefined) return [];
    const found = this.#file.resolve(kids);
    return Array.isArray(found) ? found : [kids];
  }

  #node(ref: PdfRef, dict: PdfDict, inherited: number | undefined): Node {
    const file = this.#file;
    const page = this.#page(dict) ?? inherited;
    const said = this.#text(dict, "Lang");
    const [, language = said, hook] = (said !== undefined && hooked.exec(said)) || [];
    const kids: Kid[] = [];
    for (const kid of this.#kidsOf(dict.get("K"))) this.#addKid(kids, kid, page);
    return {
      kind: "node",
      role: nameOf(file.resolve(dict.get("S"))) ?? "NonStruct",
      kids,
      sources: [ref.ref],
      attributes: dict.has("A") ? this.#attributes(dict) : {},
      language,
      hook,
      alt: this.#text(dict, "Alt"),
      actual: this.#text(dict, "ActualText"),
      id: this.#text(dict, "ID"),
    };
  }

  #addKid(kids: Kid[], kid: PdfValue, inherited: number | undefined): void {
    const value = isRef(kid) ? this.#file.once(kid) : kid;
    if (typeof value === "number") {
      this.#addContent(kids, value, inherited, undefined);
      return;
    }
    if (!isDict(value)) return;
    const page = this.#page(value) ?? inherited;
    const type = nameOf(value.get("Type"));
    if (type === "MCR") this.#addContent(kids, Number(value.get("MCID")), page, value.get("Stm"));
    else if (type === "OBJR") {
      const annotation = value.get("Obj");
      if (isRef(annotation) && page !== undefined) kids.push({ kind: "area", annotation, page });
    } else if (isRef(kid)) kids.push(this.#node(kid, value, inherited));
  }

  /** Content that is nowhere on the page was not painted, and is left out. */
  #addContent(kids: Kid[], mcid: number, index: number | undefined, stream: PdfValue | undefined): void {
    const page = index === undefined ? undefined : this.#pages[index];
    if (page === undefined) return;
    const surfaces: readonly Surface[] = [page, ...page.forms];
    for (const surface of isRef(stream) ? surfaces.filter(({ ref }) => ref.ref === stream.ref) : surfaces) {
      const mark = surface.scan.marks.get(mcid);
      if (!mark) continue;
      kids.push({
        kind: "content",
        mark,
        page: page.index,
        form: surface === page ? undefined : surface.ref,
      });
      return;
    }
  }

  #page(dict: PdfDict): number | undefined {
    const page = dict.get("Pg");
    return isRef(page) ? this.#indexes.get(page.ref) : undefined;
  }

  #text(dict: PdfDict, key: string): string | undefined {
    const value = dict.get(key);
    // Most elements have none of them.
    if (value === undefined) return undefined;
    const found = stringOf(this.#file.resolve(value));
    return found === undefined ? undefined : readTextString(found);
  }

  #attributes(dict: PdfDict): Attributes {
    const file = this.#file;
    const found: Attributes = {};
    for (const owner of this.#kidsOf(dict.get("A"))) {
      const told = file.dict(owner);
      if (!told) continue;
      const number = (key: string) => {
        const value = file.resolve(told.get(key));
        return typeof value === "number" ? value : undefined;
      };
      found.scope ??= nameOf(told.get("Scope"));
      found.numbering ??= nameOf(told.get("ListNumbering"));
      found.rowSpan ??= number("RowSpan");
      found.columnSpan ??= number("ColSpan");
      if (told.has("Headers"))
        found.headers = file.array(told.get("Headers")).flatMap((id) => stringOf(file.resolve(id)) ?? []);
    }
    return found;
  }
}
