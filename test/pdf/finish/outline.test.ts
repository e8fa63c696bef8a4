import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { mendOutline } from "../../../src/pdf/finish/outline.ts";
import { PdfFile } from "../../../src/pdf/read/file.ts";
import { isRef } from "../../../src/pdf/read/values.ts";
import { PdfDraft } from "../../../src/pdf/save/draft.ts";
import { save } from "../../../src/pdf/save/save.ts";

function setBookmarkTitles(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  const draft = new PdfDraft(new PdfFile(pdf));
  mendOutline(draft, headings, new Map());
  const root = draft.file.references.trailer.get("Root");
  if (!isRef(root)) throw new Error("no catalog");
  return save(draft, { root, info: draft.add(new Map()), id: "0123456789abcdef" });
}

/** A PDF with these bookmarks, the second and those after it below the first. */
async function withBookmarks(first: string, ...below: readonly string[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const page = doc.addPage();
  const item = (title: string) =>
    doc.context.obj({ Title: PDFHexString.fromText(title), Dest: [page.ref, "Fit"] }) as PDFDict;
  const dicts = below.map(item);
  const refs = dicts.map((dict) => doc.context.register(dict));
  dicts.forEach((dict, index) => {
    const next = refs[index + 1];
    if (next) dict.set(PDFName.of("Next"), next);
  });
  const top = item(first);
  if (refs[0]) top.set(PDFName.of("First"), refs[0]);
  const outlines = doc.context.obj({ First: doc.context.register(top) });
  doc.catalog.set(PDFName.of("Outlines"), doc.context.register(outlines));
  return doc.save({ useObjectStreams: false });
}

async function titlesIn(pdf: Uint8Array): Promise<readonly string[]> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const titles: string[] = [];
  const visit = (ref: unknown) => {
    const dict = doc.context.lookup(ref as PDFRef);
    if (!(dict instanceof PDFDict)) return;
    titles.push(dict.lookup(PDFName.of("Title"), PDFHexString).decodeText());
    expect(dict.lookup(PDFName.of("Dest"))).toBeInstanceOf(PDFArray);
    visit(dict.get(PDFName.of("First")));
    visit(dict.get(PDFName.of("Next")));
  };
  visit(doc.catalog.lookup(PDFName.of("Outlines"), PDFDict).get(PDFName.of("First")));
  return titles;
}

test("mends a title that lost its spaces, and one that was told twice", async () => {
  const pdf = await withBookmarks(
    "Kommuneundersøkelsen2015",
    "HovedfunnHovedfunn",
    "Vedlegg 1Tabeller",
    "Noter",
  );
  const headings = ["Kommuneundersøkelsen 2015", "Hovedfunn", "Vedlegg 1 Tabeller", "Noter"];
  expect(await titlesIn(setBookmarkTitles(pdf, headings))).toEqual(headings);
});

test("mends one that was told twice without its spaces", async () => {
  const pdf = await withBookmarks("Om under­søkelsenOm under­søkelsen");
  expect(await titlesIn(setBookmarkTitles(pdf, ["Om undersøkelsen"]))).toEqual(["Om undersøkelsen"]);
});

test("leaves a bookmark that is no known heading, and one that says the same thing twice on purpose", async () => {
  const titles = ["Forord", "Ja, jaJa, ja"];
  expect(
    await titlesIn(setBookmarkTitles(await withBookmarks("Forord", "Ja, jaJa, ja"), ["Hovedfunn", "Ja"])),
  ).toEqual(titles);
});

test("a PDF without bookmarks gets none", async () => {
  const doc = await PDFDocument.create();
  doc.addPage();
  const mended = setBookmarkTitles(await doc.save({ useObjectStreams: false }), ["Hovedfunn"]);
  const { catalog } = await PDFDocument.load(mended, { updateMetadata: false });
  expect(catalog.has(PDFName.of("Outlines"))).toBe(false);
});
