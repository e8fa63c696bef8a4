import type { PdfFile } from "../../read/file.ts";
import { isDict, isRef, nameOf, type PdfRef, type PdfValue } from "../../read/values.ts";
import type { Page } from "../pages.ts";
import { isNode, type Kid, type Node } from "./node.ts";
import { listOf, type PrintElement, readElement } from "./print-element.ts";

/** A private-use language tag (BCP 47, 2.2.7) by which the page asks something of this step: `nb-x-toc`. */
const hooked = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*?)-x-([a-z0-9-]+)$/i;

/**
 * Reads the structure tree of a print, and finds the content of each element. A form's content is told in the
 * tree as if it stood on the page: Chromium before version 150 leaves out which form it is in. The elements that
 * it puts around each line of text, which say nothing, are left out.
 *
 * @returns undefined where the PDF has none: an empty page, or a print without tags
 */
export function readTree(file: PdfFile, pages: readonly Page[]): Node | undefined {
  return new TreeReader(file, pages).read();
}

/** Where an element is: the page that it inherits, and the role of the one that it is in. */
interface Inherited {
  readonly page: number | undefined;
  readonly above: string;
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

  read(): Node | undefined {
    const root = this.#file.dict(this.#file.catalog.get("StructTreeRoot"));
    const kids: Kid[] = [];
    for (const first of listOf(this.#file, root?.get("K")).slice(0, 1))
      this.#addKid(kids, first, { page: undefined, above: "" });
    const [top] = kids;
    return top && isNode(top) && top.kids.length > 0 ? top : undefined;
  }

  #addKid(kids: Kid[], kid: PdfValue, place: Inherited): void {
    if (typeof kid === "number") {
      this.#addContent(kids, kid, place.page, undefined);
      return;
    }
    const value = isRef(kid) ? this.#file.once(kid) : kid;
    if (!isDict(value)) return;
    const page = this.#page(value.get("Pg")) ?? place.page;
    const type = nameOf(value.get("Type"));
    if (type === "MCR") this.#addContent(kids, Number(value.get("MCID")), page, value.get("Stm"));
    else if (type === "OBJR") {
      const annotation = value.get("Obj");
      if (isRef(annotation) && page !== undefined) kids.push({ kind: "area", annotation, page });
    } else if (isRef(kid)) this.#addElement(kids, kid, readElement(this.#file, value), place);
  }

  #addElement(kids: Kid[], ref: PdfRef, element: PrintElement, { page: inherited, above }: Inherited): void {
    const place = { page: this.#page(element.page) ?? inherited, above: element.role };
    const around = isLine(element, above);
    const own: Kid[] = around ? kids : [];
    element.kids.forEach((kid) => {
      this.#addKid(own, kid, place);
    });
    if (around) return;
    const { role, attributes, alt, actual, id } = element;
    const { language, hook } = languageOf(element.language);
    kids.push({
      kind: "node",
      role,
      kids: own,
      sources: [ref.ref],
      attributes,
      language,
      hook,
      alt,
      actual,
      id,
    });
  }

  /** Content that is nowhere on the page was not painted, and is left out. */
  #addContent(kids: Kid[], mcid: number, index: number | undefined, stream: PdfValue | undefined): void {
    const page = index === undefined ? undefined : this.#pages[index];
    if (page === undefined) return;
    const form = isRef(stream) ? stream.ref : undefined;
    const own = form === undefined || form === page.ref.ref ? page.scan.marks.get(mcid) : undefined;
    if (own) {
      kids.push({ kind: "content", mark: own, page: page.index, form: undefined });
      return;
    }
    for (const { ref, scan } of page.forms) {
      const mark = form === undefined || form === ref.ref ? scan.marks.get(mcid) : undefined;
      if (!mark) continue;
      kids.push({ kind: "content", mark, page: page.index, form: ref });
      return;
    }
  }

  #page(page: PdfValue | undefined): number | undefined {
    return isRef(page) ? this.#indexes.get(page.ref) : undefined;
  }
}

/** Around one line of text, without a meaning. In a list it may be an item, and over several pages a repeated head. */
function isLine({ role, language, alt, kids }: PrintElement, above: string): boolean {
  if (role !== "NonStruct" || language !== undefined || alt !== undefined || above === "L") return false;
  return kids.every((kid) => typeof kid === "number");
}

/** Whether it is a language tag (BCP 47, 2.1). Chromium passes on whatever the page says. */
export function isLanguage(tag: string): boolean {
  return /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag);
}

function languageOf(told: string | undefined): { language?: string | undefined; hook?: string | undefined } {
  if (told === undefined) return {};
  const [, language = told, hook] = hooked.exec(told) ?? [];
  return { language: isLanguage(language) ? language : undefined, hook };
}
