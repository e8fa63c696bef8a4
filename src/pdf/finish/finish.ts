import { Problems } from "../../problems/problem.ts";
import { messages } from "../messages.ts";
import { PdfError } from "../read/error.ts";
import { PdfFile } from "../read/file.ts";
import { isRef, nameOf, type PdfDict, type PdfRef, stringOf } from "../read/values.ts";
import { readTextString, textString } from "../read/write.ts";
import { dict, name as nameValue, PdfDraft } from "../save/draft.ts";
import { pack } from "../save/pack.ts";
import { save } from "../save/save.ts";
import { stop } from "../stop.ts";
import { writeLinks } from "./active-areas.ts";
import { outputIntents } from "./colour/output-intent.ts";
import { writeAddedCodes } from "./content/added-codes.ts";
import { type Marking, mark } from "./content/artifacts.ts";
import { OutputBuffer } from "./content/edit.ts";
import { type Requirements, tellPrintFaults, tellTreeFaults } from "./faults.ts";
import { info } from "./metadata/info.ts";
import { type Metadata, type PrintFacts, told } from "./metadata/metadata.ts";
import { xmp } from "./metadata/xmp.ts";
import { mendOutline } from "./outline.ts";
import { hasMarks, type Page, PageReader, type Surface } from "./pages.ts";
import { Context, type LinkWords } from "./rules/context.ts";
import { rebuild } from "./rules/rebuild.ts";
import type { Node } from "./tree/node.ts";
import { isLanguage, readTree } from "./tree/read-tree.ts";
import { wordSpaces } from "./tree/word-spaces.ts";
import { writeTree } from "./tree/write-tree.ts";

export interface Finishing {
  readonly metadata?: Metadata | undefined;
  readonly words?: LinkWords | undefined;
  readonly require?: Requirements | undefined;
}

/**
 * Makes a print of Chromium's into a file that follows PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1), and
 * looks the same. The same print, but for the clock, gives the same bytes.
 *
 * @param pdf as Chromium printed it, with tags, and with the outline where there are to be bookmarks
 * @param name what to call the PDF in messages
 * @throws InputError with everything that keeps it from following them: `pdf.not-a-print`, `pdf.no-pages`,
 *   `pdf.no-structure`, `pdf.no-title`, `pdf.no-language`, `pdf.type3-font`, `pdf.font-not-embedded`, `pdf.no-glyph`,
 *   `pdf.text-lost`, `pdf.structure-without-content`, `pdf.irregular-table`, `pdf.picture-without-alt`; and what is
 *   required besides: `pdf.foreign-font`, `pdf.no-font`, `pdf.page-without-text`
 */
export function finishPdf(pdf: Uint8Array, options: Finishing = {}, name = "PDF"): Uint8Array {
  try {
    return finish(pdf, options, name);
  } catch (error) {
    if (!(error instanceof PdfError)) throw error;
    stop(messages["pdf.not-a-print"], { file: name }, { reason: error.message });
  }
}

function finish(
  pdf: Uint8Array,
  { metadata = {}, words, require = {} }: Finishing,
  file: string,
): Uint8Array {
  const problems = new Problems();
  const print = new PdfFile(pdf);
  const root = print.references.trailer.get("Root");
  if (!isRef(root)) throw new PdfError("without a catalog");
  const reader = new PageReader(print);
  const pages = reader.pages();
  tellPrintFaults(pages, reader.fonts, require, problems, file);
  const facts = told(metadata, factsOf(print));
  if (facts.title === "") problems.add(messages["pdf.no-title"], { file });
  if (!isLanguage(facts.language)) problems.add(messages["pdf.no-language"], { file });
  const drawn = readTree(print, pages);
  if (!drawn) problems.add(messages["pdf.no-structure"], { file });
  problems.stopIfAny();

  const draft = new PdfDraft(print);
  const context = new Context(words, (annotation) => addressOf(print, annotation));
  const spaces = wordSpaces(drawn as Node);
  const tree = rebuild(drawn as Node, context);
  const { roles, elements } = writeTree(draft, pages, tree);
  const marking = { roles, repeats: context.repeats, spaces };
  tellTreeFaults(pages, tree, marking, context, problems, file);
  problems.stopIfAny();

  mendOutline(draft, tree, elements);
  writeLinks(draft, pages, [...context.links.values()]);
  writeContent(draft, pages, marking);
  for (const font of reader.fonts) writeAddedCodes(draft, font);

  const packet = Buffer.from(xmp(facts, metadata.provenance), "utf8");
  draft.update(root, {
    Version: nameValue("1.7"),
    Lang: textString(facts.language),
    MarkInfo: dict({ Marked: true }),
    ViewerPreferences: dict({ DisplayDocTitle: true }),
    PageMode: print.catalog.has("Outlines") ? nameValue("UseOutlines") : undefined,
    // Unpacked, so that archives find it without reading the rest.
    Metadata: draft.add(dict({ Type: nameValue("Metadata"), Subtype: nameValue("XML") }), packet),
    OutputIntents: outputIntents(draft),
  });
  return save(draft, { root, info: draft.add(info(facts)) });
}

function writeContent(draft: PdfDraft, pages: readonly Page[], marking: Marking): void {
  const buffer = new OutputBuffer();
  const write = (surface: Surface) => pack(mark(surface, marking, buffer));
  for (const page of pages) {
    const stream = write(page);
    draft.update(page.ref, { Contents: draft.add(dict({ Filter: nameValue("FlateDecode") }), stream) });
  }
  for (const form of pages.flatMap(({ forms }) => forms).filter(hasMarks)) {
    const stream = write(form);
    draft.update(form.ref, { Filter: nameValue("FlateDecode"), DecodeParms: undefined });
    draft.set(form.ref, draft.resolve(form.ref), stream);
  }
}

/** What the print says of itself: Chromium's title, where the page has none, is its address. */
function factsOf(print: PdfFile): PrintFacts {
  const info = print.dict(print.references.trailer.get("Info"));
  const text = (of: PdfDict | undefined, key: string) =>
    readTextString(stringOf(print.resolve(of?.get(key))) ?? "").trim();
  const title = text(info, "Title");
  return {
    title: title === "about:blank" ? "" : title,
    language: text(print.catalog, "Lang"),
    producer: text(info, "Producer") || "Chromium",
  };
}

/** Where a link leads: an address, or the name of a place in the document. */
function addressOf(print: PdfFile, annotation: PdfRef): string {
  const link = print.dict(annotation);
  const address = stringOf(print.resolve(print.dict(link?.get("A"))?.get("URI")));
  const place = print.resolve(link?.get("Dest"));
  return address ?? nameOf(place) ?? readTextString(stringOf(place) ?? "");
}
