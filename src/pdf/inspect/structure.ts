import type { PdfFile } from "../read/file.ts";
import { isDict, isRef, nameOf, type PdfDict, type PdfValue, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { markKey, type Run, readPainted } from "./content.ts";
import { plain } from "./words.ts";

/** A reference from an element to content on a page, or to an annotation. */
export interface Leaf {
  /** Key of the marked content: see markKey. */
  readonly mark?: string;
  /** Number of the annotation. */
  readonly annotation?: number;
  /** 1-based; undefined where the element doesn't say. */
  readonly page: number | undefined;
  /** The text of the marked content. */
  readonly runs: readonly Run[];
}

/** An element of the tag tree, as a screen reader is told of it. */
export interface Element {
  /** Its object's number; 0 for the root of the tree. */
  readonly number: number;
  /** `H2`, `P`, `Table`, `Figure`. */
  readonly role: string;
  readonly alt: string | undefined;
  readonly actual: string | undefined;
  readonly language: string | undefined;
  readonly id: string | undefined;
  /** Its attributes by name: `Scope`, `BBox`. */
  readonly attributes: PdfDict;
  readonly children: readonly Element[];
  /** What it refers to itself, without its children's. */
  readonly leaves: readonly Leaf[];
  /** Children and leaves in reading order. */
  readonly kids: readonly (Element | Leaf)[];
  /** Its own text, its children's included, in reading order. */
  readonly runs: readonly Run[];
}

export const isElement = (kid: Element | Leaf): kid is Element => "role" in kid;

/** The tag tree, with the text of each element. @throws when the PDF is not tagged */
export function readStructure(file: PdfFile, runs: readonly Run[] = readPainted(file).runs): Element {
  return new StructureReader(file, runs).read();
}

class StructureReader {
  readonly #file: PdfFile;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #content = new Map<string, Run[]>();
  /** A tree that leads back into itself is read once. */
  readonly #seen = new Set<number>();

  constructor(file: PdfFile, runs: readonly Run[]) {
    this.#file = file;
    this.#pages = new Map(file.pages().map(({ ref }, index) => [ref, index + 1]));
    for (const run of runs) {
      if (run.mark === undefined) continue;
      const known = this.#content.get(run.mark);
      if (known) known.push(run);
      else this.#content.set(run.mark, [run]);
    }
  }

  read(): Element {
    const root = this.#file.dict(this.#file.catalog.get("StructTreeRoot"));
    if (!root) throw new Error("The PDF has no tags");
    return this.#element(root, 0, undefined);
  }

  #element(dict: PdfDict, number: number, inherited: PdfValue | undefined): Element {
    const file = this.#file;
    const page = dict.get("Pg") ?? inherited;
    const kids = this.#kidsOf(dict.get("K")).flatMap((kid) => this.#kid(kid, page));
    const text = (key: string) => {
      const found = stringOf(file.resolve(dict.get(key)));
      return found === undefined ? undefined : readTextString(found);
    };
    const leaves = kids.filter((kid): kid is Leaf => !isElement(kid));
    return {
      number,
      role: nameOf(file.resolve(dict.get("S"))) ?? "",
      alt: text("Alt"),
      actual: text("ActualText"),
      language: text("Lang"),
      id: text("ID"),
      attributes: new Map(this.#kidsOf(dict.get("A")).flatMap((each) => [...(file.dict(each) ?? [])])),
      kids,
      children: kids.filter(isElement),
      leaves,
      runs: kids.flatMap((kid) => kid.runs),
    };
  }

  #kid(kid: PdfValue, page: PdfValue | undefined): (Element | Leaf)[] {
    const value = this.#file.resolve(kid);
    if (typeof value === "number") return [this.#leaf(value, page, page)];
    if (!isDict(value)) return [];
    const own = value.get("Pg") ?? page;
    const annotation = value.get("Obj");
    if (isRef(annotation)) return [{ annotation: annotation.ref, page: this.#pageOf(own), runs: [] }];
    const mcid = value.get("MCID");
    if (typeof mcid === "number") return [this.#leaf(mcid, value.get("Stm") ?? own, own)];
    const number = isRef(kid) ? kid.ref : -1;
    if (!value.has("S") || this.#seen.has(number)) return [];
    this.#seen.add(number);
    return [this.#element(value, number, page)];
  }

  #leaf(mcid: number, surface: PdfValue | undefined, page: PdfValue | undefined): Leaf {
    const mark = markKey(isRef(surface) ? surface.ref : -1, mcid);
    return { mark, page: this.#pageOf(page), runs: this.#content.get(mark) ?? [] };
  }

  #pageOf(page: PdfValue | undefined): number | undefined {
    return isRef(page) ? this.#pages.get(page.ref) : undefined;
  }

  #kidsOf(kids: PdfValue | undefined): readonly PdfValue[] {
    if (kids === undefined) return [];
    const found = this.#file.resolve(kids);
    return Array.isArray(found) ? found : [kids];
  }
}

/** All elements of some roles, in reading order; without roles, all. */
export function elements(root: Element, ...roles: readonly string[]): readonly Element[] {
  return root.children.flatMap((child) => [
    ...(roles.length === 0 || roles.includes(child.role) ? [child] : []),
    ...elements(child, ...roles),
  ]);
}

/** Elements that stand in a line of text, and are no blocks of their own. */
export const inline: ReadonlySet<string> = new Set(
  "Span Link Reference Em Strong Quote Code BibEntry Annot".split(" "),
);

/**
 * The words of an element on one line, just as they are written: nothing is concluded from where they stand. Only
 * blocks are told apart.
 */
export function textOf(element: Element): string {
  return plain(written(element));
}

function written({ kids }: Element): string {
  const texts = kids.map((kid) => {
    if (!isElement(kid)) return kid.runs.map(({ text }) => text).join("");
    return inline.has(kid.role) ? written(kid) : ` ${written(kid)} `;
  });
  return texts.join("");
}
