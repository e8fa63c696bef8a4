import { markKey, type Run } from "./content.ts";
import { limits, RefusedError } from "./limits.ts";
import type { Objects } from "./objects.ts";
import { standardTypes } from "./types.ts";
import type { PdfDict, Value } from "./values.ts";
import { plain } from "./words.ts";

/** A reference from an element to content on a page, or to an annotation. */
export interface Leaf {
  /** Key of the marked content: see markKey. */
  readonly mark?: string;
  /** Number of the annotation's object. */
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
  /** The standard structure type that it is, or that the role map leads to: `H2`, `P`, `Table`, `Figure`. */
  readonly role: string;
  /** The type as the file calls it. */
  readonly tag: string;
  readonly alt: string | undefined;
  readonly actual: string | undefined;
  readonly language: string | undefined;
  readonly id: string | undefined;
  /** Its attributes by name, with those of its classes: `Scope`, `BBox`. */
  readonly attributes: ReadonlyMap<string, Value>;
  /** Number of the object that it names as its parent. */
  readonly parent: number | undefined;
  readonly children: readonly Element[];
  /** What it refers to itself, without its children's. */
  readonly leaves: readonly Leaf[];
  /** Children and leaves in reading order. */
  readonly kids: readonly (Element | Leaf)[];
  /** Its own text, its children's included, in reading order. */
  readonly runs: readonly Run[];
}

export const isElement = (kid: Element | Leaf): kid is Element => "role" in kid;

/**
 * The tag tree, with the text of each element; undefined for a PDF without tags. A tree that leads back into
 * itself is read once.
 *
 * @throws RefusedError for one that is deeper than any that somebody can hear
 */
export function readStructure(objects: Objects, runs: readonly Run[]): Element | undefined {
  const root = objects.dict(objects.catalog.get("StructTreeRoot"));
  return root && new StructureReader(objects, root, runs).read();
}

class StructureReader {
  readonly #objects: Objects;
  readonly #root: PdfDict;
  readonly #pages: ReadonlyMap<number, number>;
  readonly #content = new Map<string, Run[]>();
  readonly #roles: PdfDict | undefined;
  readonly #classes: PdfDict | undefined;
  readonly #seen = new Set<PdfDict>();
  #depth = 0;

  constructor(objects: Objects, root: PdfDict, runs: readonly Run[]) {
    this.#objects = objects;
    this.#root = root;
    this.#roles = objects.dict(root.get("RoleMap"));
    this.#classes = objects.dict(root.get("ClassMap"));
    this.#pages = new Map(objects.pages.map(({ ref, number }) => [ref, number]));
    for (const run of runs) {
      if (run.mark === undefined) continue;
      const known = this.#content.get(run.mark);
      if (known) known.push(run);
      else this.#content.set(run.mark, [run]);
    }
  }

  read(): Element {
    this.#seen.add(this.#root);
    return this.#element(this.#root, 0, undefined);
  }

  #element(dict: PdfDict, number: number, inherited: Value): Element {
    if (++this.#depth > limits.depth) throw new RefusedError("limit", "Elements inside each other");
    const objects = this.#objects;
    const page = dict.get("Pg") ?? inherited;
    const kids = objects.list(dict.get("K")).flatMap((kid) => this.#kid(kid, page));
    const leaves = kids.filter((kid): kid is Leaf => !isElement(kid));
    const tag = objects.name(dict.get("S")) ?? "";
    this.#depth--;
    return {
      number,
      tag,
      role: standardOf(objects, this.#roles, tag) ?? tag,
      alt: objects.text(dict.get("Alt")),
      actual: objects.text(dict.get("ActualText")),
      language: objects.text(dict.get("Lang")),
      id: objects.text(dict.get("ID")),
      attributes: this.#attributes(dict),
      parent: objects.refOf(dict.get("P")),
      kids,
      children: leaves.length === 0 ? (kids as Element[]) : kids.filter(isElement),
      leaves,
      runs: kids.length === 1 && kids[0] ? kids[0].runs : kids.flatMap((kid) => kid.runs),
    };
  }

  #attributes(dict: PdfDict): ReadonlyMap<string, Value> {
    const objects = this.#objects;
    if (!dict.has("A") && !dict.has("C")) return new Map();
    const classes = objects.list(dict.get("C")).map((each) => this.#classes?.get(objects.name(each) ?? ""));
    const found = new Map<string, Value>();
    for (const holder of [...classes.flatMap((each) => objects.list(each)), ...objects.list(dict.get("A"))])
      for (const [key, value] of objects.entries(holder)) found.set(key, value);
    return found;
  }

  #kid(kid: Value, page: Value): (Element | Leaf)[] {
    const objects = this.#objects;
    const mcid = objects.number(kid);
    if (mcid !== undefined) return [this.#leaf(mcid, page, page)];
    const dict = objects.dict(kid);
    if (!dict) return [];
    if (objects.name(dict.get("S")) !== undefined) {
      // Two parents would tell it twice: a screen reader is told once.
      if (this.#seen.has(dict)) return [];
      this.#seen.add(dict);
      if (this.#seen.size > limits.count) throw new RefusedError("limit", "Elements");
      return [this.#element(dict, objects.refOf(kid) ?? -1, page)];
    }
    const own = dict.get("Pg") ?? page;
    const annotation = objects.refOf(dict.get("Obj"));
    if (annotation !== undefined) return [{ annotation, page: this.#pageOf(own), runs: [] }];
    const marked = objects.number(dict.get("MCID"));
    return marked === undefined ? [] : [this.#leaf(marked, dict.get("Stm") ?? own, own)];
  }

  #leaf(mcid: number, surface: Value, page: Value): Leaf {
    const mark = markKey(this.#objects.refOf(surface) ?? -1, mcid);
    return { mark, page: this.#pageOf(page), runs: this.#content.get(mark) ?? [] };
  }

  #pageOf(page: Value): number | undefined {
    return this.#pages.get(this.#objects.refOf(page) ?? -1);
  }
}

/** The standard type that a structure type is or leads to; undefined where it leads to none. */
export function standardOf(objects: Objects, roles: PdfDict | undefined, tag: string): string | undefined {
  let type: string | undefined = tag;
  for (let hops = 0; type !== undefined && hops < 32; hops++) {
    if (standardTypes.has(type)) return type;
    type = objects.name(roles?.get(type));
  }
  return undefined;
}

/** All elements of some roles, in reading order; without roles, all. */
export function elements(root: Element, ...roles: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  const wanted = new Set(roles);
  const visit = ({ children }: Element) => {
    for (const child of children) {
      if (wanted.size === 0 || wanted.has(child.role)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** The page that an element begins on. */
export function pageOf(element: Element): number | undefined {
  for (const kid of element.kids) {
    const page = isElement(kid) ? pageOf(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
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

/** The same without what elements of this role inside it say. */
export function textWithout(element: Element, role: string): string {
  return plain(written(element, role));
}

function written({ kids }: Element, without?: string): string {
  const texts = kids.map((kid) => {
    if (!isElement(kid)) return kid.runs.map(({ text }) => text).join("");
    if (kid.role === without) return "";
    return inline.has(kid.role) ? written(kid, without) : ` ${written(kid, without)} `;
  });
  return texts.join("");
}

/** What an element says itself, without the blocks inside it; what has words of its own is told by them. */
export function ownText(element: Element): string {
  return plain(own(element));
}

function own({ kids, actual }: Element): string {
  if (actual !== undefined) return actual;
  const texts = kids.map((kid) => {
    if (!isElement(kid)) return kid.runs.map(({ text }) => text).join("");
    if (!inline.has(kid.role)) return "";
    return kid.alt === undefined ? own(kid) : ` ${kid.alt} `;
  });
  return texts.join("");
}

/** An element with words of its own, as somebody hears it. */
export interface Heard {
  readonly role: string;
  /** 1-based. */
  readonly page: number | undefined;
  /** What it says itself, without the blocks inside it. */
  readonly text: string;
  /** The words that are told instead of what is drawn. */
  readonly alt: string | undefined;
  /** Its language, or that of what it stands in. */
  readonly language: string | undefined;
}

/** All that is heard of a document, in reading order. @param language the document's own */
export function heardOf(root: Element, language: string | undefined): readonly Heard[] {
  const heard: Heard[] = [];
  const visit = (element: Element, inherited: string | undefined) => {
    const own = element.language || inherited;
    const text = ownText(element);
    const { role, alt } = element;
    if (text !== "" || alt !== undefined)
      heard.push({ role, page: pageOf(element), text, alt, language: own });
    for (const child of element.children)
      if (!inline.has(child.role) || child.role === "Annot") visit(child, own);
  };
  for (const child of root.children) visit(child, language);
  return heard;
}
