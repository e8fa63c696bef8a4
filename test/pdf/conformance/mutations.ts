import { deflateSync } from "node:zlib";
import type { CheckName } from "../../../src/pdf/conformance/conformance.ts";
import {
  type Element,
  elements,
  isElement,
  readStructure,
  textOf,
} from "../../../src/pdf/inspect/structure.ts";
import { PdfFile } from "../../../src/pdf/read/file.ts";
import { isDict, isRef, nameOf, type PdfRef, type PdfValue } from "../../../src/pdf/read/values.ts";
import { textString } from "../../../src/pdf/read/write.ts";
import { dict, name, PdfDraft } from "../../../src/pdf/save/draft.ts";
import { save } from "../../../src/pdf/save/save.ts";

/** One thing that is broken in a finished file, and the check that is to see it. */
export interface Mutation {
  readonly what: string;
  readonly caught: CheckName;
  readonly apply: (pdf: Opened) => void;
  /** The trailer's ID, where that is what is broken. */
  readonly id?: string;
}

/** A finished file opened to be broken. */
export class Opened {
  readonly draft: PdfDraft;
  readonly tree: Element;
  readonly root: PdfRef;
  readonly info: PdfRef;

  constructor(bytes: Uint8Array) {
    const file = new PdfFile(bytes);
    this.draft = new PdfDraft(file);
    this.tree = readStructure(file);
    const { trailer } = file.references;
    [this.root, this.info] = [trailer.get("Root"), trailer.get("Info")] as [PdfRef, PdfRef];
  }

  /** The first element of a role whose text, with its descriptions, has these words. */
  first(role: string, words = ""): Element {
    const found = elements(this.tree, role).find((element) => textOf(element).includes(words));
    if (!found) throw new Error(`no ${role} with «${words}»`);
    return found;
  }

  edit({ number }: Element, entries: Readonly<Record<string, PdfValue | undefined>>): void {
    this.draft.update({ ref: number }, entries);
  }

  catalog(entries: Readonly<Record<string, PdfValue | undefined>>): void {
    this.draft.update(this.root, entries);
  }

  /** The kids of an element as they are written. */
  kids({ number }: Element): readonly PdfValue[] {
    const kids = this.draft.resolve({ ref: number });
    const found = isDict(kids) ? kids.get("K") : undefined;
    const list = this.draft.resolve(found);
    return Array.isArray(list) ? list : found === undefined ? [] : [found];
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
    this.edit(parent, { K: this.kids(parent).filter((kid) => !(isRef(kid) && kid.ref === child.number)) });
  }

  /** Every object that is a dictionary of this kind. */
  objects(key: string, value: string): PdfRef[] {
    return [...this.draft.file.references.places.keys()]
      .map((ref) => ({ ref }))
      .filter((ref) => {
        const found = this.draft.resolve(ref);
        return isDict(found) && nameOf(found.get(key)) === value;
      });
  }

  firstObject(key: string, value: string): PdfRef {
    const [found] = this.objects(key, value);
    if (!found) throw new Error(`no ${key} ${value}`);
    return found;
  }

  structureRoot(entries: Readonly<Record<string, PdfValue | undefined>>): void {
    this.draft.update(this.draft.file.catalog.get("StructTreeRoot") as PdfRef, entries);
  }

  /** Changes the content of a page, which must become another by it. @param page 0-based */
  content(page: number, change: (content: string) => string): void {
    const { file } = this.draft;
    const contents = file.pages()[page]?.dict.get("Contents") as PdfRef;
    const before = Buffer.from(file.stream(contents)).toString("latin1");
    const after = change(before);
    if (after === before) throw new Error("nothing was changed");
    this.draft.set(
      contents,
      dict({ Filter: name("FlateDecode") }),
      deflateSync(Buffer.from(after, "latin1")),
    );
  }

  xmp(change: (packet: string) => string): void {
    const metadata = this.draft.file.catalog.get("Metadata") as PdfRef;
    const packet = Buffer.from(this.draft.file.stream(metadata)).toString("utf8");
    this.draft.set(metadata, this.draft.resolve(metadata), Buffer.from(change(packet), "utf8"));
  }

  close(id = "0123456789abcdef"): Uint8Array {
    return save(this.draft, { root: this.root, info: this.info, id });
  }
}

/** The file with one thing broken. */
export function mutate(bytes: Uint8Array, { apply, id }: Mutation): Uint8Array {
  const opened = new Opened(bytes);
  apply(opened);
  return opened.close(id);
}

const artifact = "/Artifact <</Type /Layout>> BDC";

function fontFile(pdf: Opened): PdfRef {
  const descendant = pdf.firstObject("Subtype", "CIDFontType2");
  const found = pdf.draft.resolve(descendant);
  return (isDict(found) ? found.get("FontDescriptor") : null) as PdfRef;
}

/** All that is broken, one at a time, in a file with every kind of element. */
export const mutations: readonly Mutation[] = [
  {
    what: "a figure without an alternative text",
    caught: "figures-have-alt",
    apply: (pdf) => pdf.edit(pdf.first("Figure"), { Alt: undefined }),
  },
  {
    what: "a figure that doesn't say where it is",
    caught: "figures-have-box",
    apply: (pdf) => pdf.edit(pdf.first("Figure"), { A: undefined }),
  },
  {
    what: "a figure that has lost its caption, hidden as an artifact",
    caught: "captions",
    apply: (pdf) =>
      pdf.remove(elements(pdf.tree, "Caption").find((each) => textOf(each).startsWith("Figur")) ?? pdf.tree),
  },
  { what: "no language", caught: "languages", apply: (pdf) => pdf.catalog({ Lang: undefined }) },
  {
    what: "a private tag left as a language",
    caught: "languages",
    apply: (pdf) => pdf.edit(pdf.first("P"), { Lang: textString("nb-x-note") }),
  },
  {
    what: "a running head that isn't marked as one",
    caught: "everything-marked",
    apply: (pdf) =>
      pdf.content(0, (content) =>
        content.replace(/\/Artifact <<\/Type \/Pagination[^>]*>> BDC\n(.*?)\nEMC/s, "$1"),
      ),
  },
  {
    what: "a paragraph hidden as an artifact",
    caught: "text-in-structure",
    apply: (pdf) => pdf.content(0, (content) => content.replace(/\/P <<\/MCID \d+>> BDC/, artifact)),
  },
  {
    what: "a paragraph hidden as a running head, and taken out of the tree",
    caught: "text-in-structure",
    apply: (pdf) => {
      pdf.content(0, (content) =>
        content.replace(/\/P <<\/MCID \d+>> BDC/, "/Artifact <</Type /Pagination /Subtype /Header>> BDC"),
      );
      pdf.remove(pdf.first("P"));
    },
  },
  {
    what: "all text hidden as artifacts, with an empty tree",
    caught: "has-text",
    apply: (pdf) => {
      for (const page of pdf.draft.file.pages().keys())
        pdf.content(page, (content) => content.replace(/\/\w+ <<\/MCID \d+>> BDC/g, artifact));
      pdf.edit(pdf.first("Document"), { K: [] });
    },
  },
  {
    what: "a paragraph that is painted and in no element",
    caught: "content-in-tree",
    apply: (pdf) => pdf.remove(pdf.first("P", "Kommunene")),
  },
  {
    what: "an element that refers to nothing",
    caught: "elements-have-content",
    apply: (pdf) => pdf.edit(pdf.first("P"), { K: 999 }),
  },
  {
    what: "Info with another title than XMP",
    caught: "info-equals-xmp",
    apply: (pdf) => pdf.draft.update(pdf.info, { Title: textString("En annen") }),
  },
  {
    what: "another date in XMP than in Info",
    caught: "info-equals-xmp",
    apply: (pdf) => pdf.xmp((packet) => packet.replaceAll("2016-02-01", "2017-02-01")),
  },
  { what: "no XMP", caught: "claims", apply: (pdf) => pdf.catalog({ Metadata: undefined }) },
  {
    what: "no claim to be PDF/UA",
    caught: "claims",
    apply: (pdf) => pdf.xmp((packet) => packet.replace("<pdfuaid:part>1</pdfuaid:part>", "")),
  },
  {
    what: "no word of which data the report is made from",
    caught: "provenance",
    apply: (pdf) => pdf.xmp((packet) => packet.replace(/<rapport:DataHash>.*?<\/rapport:DataHash>/, "")),
  },
  {
    what: "a heading level that is skipped",
    caught: "headings",
    apply: (pdf) => pdf.edit(pdf.first("H3"), { S: name("H4") }),
  },
  {
    what: "a heading that is a paragraph",
    caught: "bookmarks",
    apply: (pdf) => pdf.edit(pdf.first("H2", "Tabell"), { S: name("P") }),
  },
  {
    what: "a bookmark that points at another heading",
    caught: "bookmarks",
    apply: (pdf) => {
      const [, second] = bookmarksOf(pdf);
      if (second) pdf.draft.update(second, { SE: { ref: pdf.first("H2", "Noter").number } });
    },
  },
  {
    what: "two entries of the parent tree changed about",
    caught: "parent-tree",
    apply: (pdf) => {
      const tree = pdf.draft.file.dict(pdf.draft.file.catalog.get("StructTreeRoot"))?.get("ParentTree");
      const page = pdf.draft.file.array(pdf.draft.file.dict(tree)?.get("Nums"))[1] as PdfRef;
      const [first = null, second = null, ...rest] = pdf.draft.file.array(page);
      pdf.draft.set(page, [second, first, ...rest]);
    },
  },
  {
    what: "no parent tree",
    caught: "parent-tree",
    apply: (pdf) => pdf.structureRoot({ ParentTree: undefined }),
  },
  {
    what: "a parent tree that names an element which isn't in the tree",
    caught: "parents-in-tree",
    apply: (pdf) => {
      const tree = pdf.draft.file
        .dict(pdf.draft.file.catalog.get("StructTreeRoot"))
        ?.get("ParentTree") as PdfRef;
      const numbers = pdf.draft.file.array(pdf.draft.file.dict(tree)?.get("Nums"));
      const stray = pdf.draft.add(dict({ Type: name("StructElem"), S: name("P"), P: tree }));
      pdf.draft.update(tree, { Nums: [...numbers, 9999, stray] });
    },
  },
  {
    what: "an element that names another parent",
    caught: "parent-entries",
    apply: (pdf) => pdf.edit(pdf.first("P"), { P: { ref: pdf.first("Table").number } }),
  },
  {
    what: "two paragraphs read in the wrong order",
    caught: "reading-order",
    apply: (pdf) => {
      const parent = pdf.parentOf(pdf.first("P", "mainstreaming"));
      const kids = [...pdf.kids(parent)];
      const at = kids.findIndex((kid) => isRef(kid) && kid.ref === pdf.first("P", "mainstreaming").number);
      kids.splice(at - 1, 2, kids[at] ?? null, kids[at - 1] ?? null);
      pdf.edit(parent, { K: kids });
    },
  },
  {
    what: "two cells of a row changed about",
    caught: "reading-order",
    apply: (pdf) => {
      const row = pdf.first("TR", "Kommune 9");
      const [head = null, first = null, second = null] = pdf.kids(row);
      pdf.edit(row, { K: [head, second, first] });
    },
  },
  {
    what: "a list without its number",
    caught: "list-labels",
    apply: (pdf) => pdf.remove(elements(pdf.first("LI", "Nummer to"), "Lbl")[0] ?? pdf.tree),
  },
  {
    what: "an item without a body",
    caught: "nesting",
    apply: (pdf) => {
      const item = pdf.first("LI", "Nummer to");
      const [label = null, body] = pdf.kids(item);
      const inside = elements(pdf.tree, "LBody").find(({ number }) => isRef(body) && number === body.ref);
      if (inside) pdf.edit(item, { K: [label, ...pdf.kids(inside)] });
    },
  },
  {
    what: "a structure type that nobody knows",
    caught: "roles",
    apply: (pdf) => pdf.structureRoot({ RoleMap: undefined }),
  },
  {
    what: "an element without meaning",
    caught: "roles",
    apply: (pdf) => pdf.edit(pdf.first("P"), { S: name("NonStruct") }),
  },
  {
    what: "a row that lacks a cell",
    caught: "regular-tables",
    apply: (pdf) => {
      const row = pdf.first("TR", "Kommune 9");
      pdf.edit(row, { K: pdf.kids(row).slice(0, 2) });
    },
  },
  {
    what: "a table heading that doesn't say whose it is",
    caught: "table-headings",
    apply: (pdf) => pdf.edit(pdf.first("TH", "Kommune 9"), { A: undefined }),
  },
  {
    what: "a cell that belongs to a heading that isn't there",
    caught: "table-headings",
    apply: (pdf) => {
      const cell = elements(pdf.tree, "TD").find(({ attributes }) => attributes.has("Headers"));
      if (!cell) throw new Error("no cell with headings");
      pdf.edit(cell, { A: dict({ O: name("Table"), Headers: [textString("th-99999")] }) });
    },
  },
  {
    what: "a link that doesn't say where it leads",
    caught: "links",
    apply: (pdf) => pdf.draft.update(pdf.firstObject("Subtype", "Link"), { Contents: undefined }),
  },
  {
    what: "a link that isn't printed",
    caught: "links",
    apply: (pdf) => pdf.draft.update(pdf.firstObject("Subtype", "Link"), { F: 0 }),
  },
  {
    what: "a page whose links are visited in no order",
    caught: "links",
    apply: (pdf) => {
      const page = pdf.draft.file.pages().find(({ dict: each }) => each.has("Annots"));
      if (page) pdf.draft.update({ ref: page.ref }, { Tabs: undefined });
    },
  },
  {
    what: "a link into the report that leads nowhere",
    caught: "destinations",
    apply: (pdf) => pdf.catalog({ Dests: dict({}) }),
  },
  {
    what: "a note without an id",
    caught: "ids",
    apply: (pdf) => pdf.edit(pdf.first("Note"), { ID: undefined }),
  },
  { what: "ids without their tree", caught: "ids", apply: (pdf) => pdf.structureRoot({ IDTree: undefined }) },
  {
    what: "a font that isn't in the file",
    caught: "fonts-embedded",
    apply: (pdf) => pdf.draft.update(fontFile(pdf), { FontFile2: undefined }),
  },
  {
    what: "a font that doesn't say which characters it has",
    caught: "fonts-have-unicode",
    apply: (pdf) => {
      const font = pdf.firstObject("Subtype", "Type0");
      pdf.draft.update(font, { ToUnicode: undefined });
    },
  },
  {
    what: "a character that the font has no glyph for",
    caught: "glyphs",
    apply: (pdf) => pdf.content(0, (content) => content.replace(/<[0-9A-F]{4}> Tj/i, "<0000> Tj")),
  },
  {
    what: "a title that isn't shown",
    caught: "viewing",
    apply: (pdf) => pdf.catalog({ ViewerPreferences: undefined }),
  },
  {
    what: "tags that aren't told of",
    caught: "viewing",
    apply: (pdf) => pdf.catalog({ MarkInfo: undefined }),
  },
  {
    what: "colours that mean nothing",
    caught: "output-intent",
    apply: (pdf) => pdf.catalog({ OutputIntents: undefined }),
  },
  { what: "a file without an identity", caught: "identity", apply: () => undefined, id: "" },
  {
    what: "a script",
    caught: "self-contained",
    apply: (pdf) =>
      pdf.catalog({ OpenAction: dict({ Type: name("Action"), S: name("JavaScript"), JS: textString("1") }) }),
  },
  {
    what: "a link that starts a program",
    caught: "self-contained",
    apply: (pdf) =>
      pdf.draft.update(pdf.firstObject("Subtype", "Link"), {
        A: dict({ Type: name("Action"), S: name("Launch"), F: textString("program") }),
      }),
  },
];

function bookmarksOf(pdf: Opened): PdfRef[] {
  const found: PdfRef[] = [];
  const visit = (value: PdfValue | undefined) => {
    for (let next = value; isRef(next); ) {
      found.push(next);
      const entry = pdf.draft.file.dict(next);
      visit(entry?.get("First"));
      next = entry?.get("Next");
    }
  };
  visit(pdf.draft.file.dict(pdf.draft.file.catalog.get("Outlines"))?.get("First"));
  return found;
}
