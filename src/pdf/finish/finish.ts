import { Problems } from "../../problems/problem.ts";
import { messages } from "../messages.ts";
import { PdfFile } from "../read/file.ts";
import { isDict, isRef, type PdfRef, stringOf } from "../read/values.ts";
import { readTextString, textString } from "../read/write.ts";
import { dict, name, PdfDraft } from "../save/draft.ts";
import { pack } from "../save/pack.ts";
import { save } from "../save/save.ts";
import { outputIntents } from "./colour/output-intent.ts";
import { writeAddedCodes } from "./content/added-codes.ts";
import { type Marking, mark } from "./content/artifacts.ts";
import { OutputBuffer } from "./content/edit.ts";
import { emptyElements, lostText, pagesWithoutGlyph } from "./lost.ts";
import { info } from "./metadata/info.ts";
import { type Metadata, told } from "./metadata/metadata.ts";
import { xmp } from "./metadata/xmp.ts";
import { mendOutline } from "./outline.ts";
import { hasMarks, type Page, PageReader, type Surface } from "./pages.ts";
import { Context, type LinkWords } from "./rules/context.ts";
import { rebuild } from "./rules/rebuild.ts";
import { readTree } from "./tree/read-tree.ts";
import { wordSpaces } from "./tree/word-spaces.ts";
import { writeTree } from "./tree/write-tree.ts";

export interface Finishing {
  readonly metadata: Metadata;
  /** Every heading as plain text, for the bookmarks. */
  readonly headings: readonly string[];
  readonly words: LinkWords;
}

/**
 * Makes a print of Chromium's into a file that follows PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), and
 * looks the same. The same print, but for the clock, gives the same bytes.
 *
 * @param pdf as Chromium printed it, with tags and outline
 * @param file what to call the PDF in messages
 * @throws InputError `pdf.text-lost`, `pdf.structure-without-content`, `pdf.no-glyph`; Error when it is no print
 */
export function finishPdf(
  pdf: Uint8Array,
  { metadata, headings, words }: Finishing,
  file = "PDF",
): Uint8Array {
  const print = new PdfFile(pdf);
  const draft = new PdfDraft(print);
  const { Root: root, Info: oldInfo } = Object.fromEntries(print.references.trailer);
  if (!isRef(root)) throw new Error("PDF without a catalog");
  const reader = new PageReader(print);
  const pages = reader.pages();

  const context = new Context(words);
  const drawn = readTree(print, pages);
  const spaces = wordSpaces(drawn);
  const tree = rebuild(drawn, context);
  const { roles, elements } = writeTree(draft, pages, tree);
  const marking = { roles, repeats: context.repeats, spaces };
  const problems = new Problems();
  for (const lost of lostText(pages, marking)) problems.add(messages["pdf.text-lost"], { file }, lost);
  for (const { role } of emptyElements(tree))
    problems.add(messages["pdf.structure-without-content"], { file }, { role });
  for (const page of pagesWithoutGlyph(pages)) problems.add(messages["pdf.no-glyph"], { file }, { page });
  problems.stopIfAny();

  mendOutline(draft, headings, elements);
  for (const { area, text } of context.links.values()) draft.update(area, { Contents: textString(text) });
  writeContent(draft, pages, marking);
  for (const font of reader.fonts) writeAddedCodes(draft, font);

  const facts = told(metadata, printedBy(print, oldInfo));
  const packet = Buffer.from(xmp(metadata, facts), "utf8");
  draft.update(root, {
    Version: name("1.7"),
    Lang: textString(metadata.language),
    MarkInfo: dict({ Marked: true }),
    ViewerPreferences: dict({ DisplayDocTitle: true }),
    PageMode: print.catalog.has("Outlines") ? name("UseOutlines") : undefined,
    // Unpacked, so that archives find it without reading the rest.
    Metadata: draft.add(dict({ Type: name("Metadata"), Subtype: name("XML") }), packet),
    OutputIntents: outputIntents(draft),
  });
  return save(draft, { root, info: draft.add(info(facts)) });
}

function writeContent(draft: PdfDraft, pages: readonly Page[], marking: Marking): void {
  const buffer = new OutputBuffer();
  const write = (surface: Surface) => pack(mark(surface, marking, buffer));
  for (const page of pages) {
    const stream = write(page);
    draft.update(page.ref, { Contents: draft.add(dict({ Filter: name("FlateDecode") }), stream) });
  }
  for (const form of pages.flatMap(({ forms }) => forms).filter(hasMarks)) {
    const stream = write(form);
    draft.update(form.ref, { Filter: name("FlateDecode"), DecodeParms: undefined });
    draft.set(form.ref, draft.resolve(form.ref), stream);
  }
}

/** `Skia/PDF m147`. */
function printedBy(print: PdfFile, oldInfo: unknown): string {
  const found = print.dict(oldInfo as PdfRef | undefined);
  const producer = isDict(found) ? stringOf(print.resolve(found.get("Producer"))) : undefined;
  return producer === undefined ? "Chromium" : readTextString(producer);
}
