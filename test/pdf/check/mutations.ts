import { PDFNumber, PDFRef } from "@cantoo/pdf-lib";
import type { RuleCode } from "../../../src/pdf/check/rules/catalogue.ts";
import { elements, textOf } from "../../../src/pdf/check/structure.ts";
import { isRefTo, name, Opened, ref, textString } from "./opened.ts";

/** One thing that is broken in a finished file, and the rule that it is to be told as. */
export interface Mutation {
  readonly what: string;
  readonly caught: RuleCode;
  readonly apply: (pdf: Opened) => void;
}

/** The file with one thing broken. */
export async function mutate(bytes: Uint8Array, { apply }: Mutation): Promise<Uint8Array> {
  const opened = await Opened.open(bytes);
  apply(opened);
  return opened.close();
}

const artifact = "/Artifact <</Type /Layout>> BDC";

const fontFile = (pdf: Opened) => pdf.entry(pdf.firstObject("Subtype", "CIDFontType2"), "FontDescriptor");

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
    caught: "private-language",
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
      for (const page of pdf.pages.keys())
        pdf.content(page, (content) => content.replace(/\/\w+ <<\/MCID \d+>> BDC/g, artifact));
      pdf.setKids(pdf.first("Document"), []);
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
    apply: (pdf) => pdf.edit(pdf.first("P"), { K: PDFNumber.of(999) }),
  },
  {
    what: "Info with another title than XMP",
    caught: "info-equals-xmp",
    apply: (pdf) => pdf.update(pdf.context.trailerInfo.Info, { Title: textString("En annen") }),
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
      if (second) pdf.update(second, { SE: ref(pdf.first("H2", "Noter").number) });
    },
  },
  {
    what: "two entries of the parent tree changed about",
    caught: "parent-tree",
    apply: (pdf) => {
      const page = pdf.arrayOf(pdf.entry(pdf.root, "StructTreeRoot", "ParentTree", "Nums"))[1];
      const [first, second, ...rest] = pdf.arrayOf(page);
      if (page instanceof PDFRef && first && second)
        pdf.context.assign(page, pdf.array([second, first, ...rest]));
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
      const tree = pdf.entry(pdf.root, "StructTreeRoot", "ParentTree");
      const numbers = pdf.arrayOf(pdf.entry(tree, "Nums"));
      const stray = pdf.context.register(pdf.dict({ Type: name("StructElem"), S: name("P") }));
      pdf.update(tree, { Nums: pdf.array([...numbers, PDFNumber.of(9999), stray]) });
    },
  },
  {
    what: "an element that names another parent",
    caught: "parent-entries",
    apply: (pdf) => pdf.edit(pdf.first("P"), { P: ref(pdf.first("Table").number) }),
  },
  {
    what: "two paragraphs read in the wrong order",
    caught: "reading-order",
    apply: (pdf) => {
      const parent = pdf.parentOf(pdf.first("P", "mainstreaming"));
      const kids = [...pdf.kids(parent)];
      const at = kids.findIndex((kid) => isRefTo(kid, pdf.first("P", "mainstreaming")));
      kids.splice(at - 1, 2, ...kids.slice(at - 1, at + 1).reverse());
      pdf.setKids(parent, kids);
    },
  },
  {
    what: "two cells of a row changed about",
    caught: "reading-order",
    apply: (pdf) => {
      const row = pdf.first("TR", "Kommune 9");
      const [head, ...cells] = pdf.kids(row);
      if (head) pdf.setKids(row, [head, ...cells.reverse()]);
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
      const [label, body] = pdf.kids(item);
      const inside = elements(pdf.tree, "LBody").find((each) => body && isRefTo(body, each));
      if (label && inside) pdf.setKids(item, [label, ...pdf.kids(inside)]);
    },
  },
  {
    what: "a structure type that nobody knows",
    caught: "roles",
    apply: (pdf) => pdf.structureRoot({ RoleMap: undefined }),
  },
  {
    what: "an element without meaning",
    caught: "meaning",
    apply: (pdf) => pdf.edit(pdf.first("P"), { S: name("NonStruct") }),
  },
  {
    what: "a row that lacks a cell",
    caught: "regular-tables",
    apply: (pdf) => {
      const row = pdf.first("TR", "Kommune 9");
      pdf.setKids(row, pdf.kids(row).slice(0, 2));
    },
  },
  {
    what: "a table heading that doesn't say whose it is",
    caught: "table-scope",
    apply: (pdf) => pdf.edit(pdf.first("TH", "Kommune 9"), { A: undefined }),
  },
  {
    what: "a cell that belongs to a heading that isn't there",
    caught: "table-headings",
    apply: (pdf) => {
      const cell = elements(pdf.tree, "TD").find(({ attributes }) => attributes.has("Headers"));
      if (!cell) throw new Error("no cell with headings");
      pdf.edit(cell, {
        A: pdf.dict({ O: name("Table"), Headers: pdf.array([textString("th-99999")]) }),
      });
    },
  },
  {
    what: "a link that doesn't say where it leads",
    caught: "links-say-where",
    apply: (pdf) => pdf.update(pdf.firstObject("Subtype", "Link"), { Contents: undefined }),
  },
  {
    what: "a link that isn't printed",
    caught: "annotation-flags",
    apply: (pdf) => pdf.update(pdf.firstObject("Subtype", "Link"), { F: PDFNumber.of(0) }),
  },
  {
    what: "a page whose links are visited in no order",
    caught: "tab-order",
    apply: (pdf) => pdf.pages.find((page) => page.has(name("Annots")))?.delete(name("Tabs")),
  },
  {
    what: "a link into the report that leads nowhere",
    caught: "destinations",
    apply: (pdf) => pdf.catalog({ Dests: pdf.dict({}) }),
  },
  {
    what: "a note without an id",
    caught: "ids",
    apply: (pdf) => pdf.edit(pdf.first("Note"), { ID: undefined }),
  },
  {
    what: "ids without their tree",
    caught: "id-tree",
    apply: (pdf) => pdf.structureRoot({ IDTree: undefined }),
  },
  {
    what: "a font that isn't in the file",
    caught: "fonts-embedded",
    apply: (pdf) => pdf.update(fontFile(pdf), { FontFile2: undefined }),
  },
  {
    what: "a font that doesn't say which characters it has",
    caught: "fonts-have-unicode",
    apply: (pdf) => {
      const font = pdf.firstObject("Subtype", "Type0");
      pdf.update(font, { ToUnicode: undefined });
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
  {
    what: "a file without an identity",
    caught: "identity",
    apply: (pdf) => {
      pdf.context.trailerInfo = { ...pdf.context.trailerInfo };
      delete pdf.context.trailerInfo.ID;
    },
  },
  {
    what: "a script",
    caught: "self-contained",
    apply: (pdf) =>
      pdf.catalog({
        OpenAction: pdf.dict({ Type: name("Action"), S: name("JavaScript"), JS: textString("1") }),
      }),
  },
  {
    what: "a link that starts a program",
    caught: "self-contained",
    apply: (pdf) =>
      pdf.update(pdf.firstObject("Subtype", "Link"), {
        A: pdf.dict({ Type: name("Action"), S: name("Launch"), F: textString("program") }),
      }),
  },
];

function bookmarksOf(pdf: Opened): PDFRef[] {
  const found: PDFRef[] = [];
  const visit = (value: ReturnType<Opened["entry"]>) => {
    for (let next = value; next instanceof PDFRef; next = pdf.entry(next, "Next")) {
      found.push(next);
      visit(pdf.entry(next, "First"));
    }
  };
  visit(pdf.entry(pdf.root, "Outlines", "First"));
  return found;
}
