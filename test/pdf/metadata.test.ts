import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { setMetadata } from "../../src/pdf/metadata.ts";

const metadata = {
  title: "Kommuneundersøkelsen 2015 – Sápmi og Ŋŋ",
  author: "IMDi (Integrerings- og mangfoldsdirektoratet)",
  subject: "Hovedfunn",
  keywords: ["kommuner", "spørreundersøkelse"],
  language: "nb",
  date: "2016-02-01",
};

/** A print, made at this time, with a structure tree whose survival is what matters. */
async function print(time: string): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.addPage();
  doc.setCreationDate(new Date(time));
  doc.setModificationDate(new Date(time));
  const tree = doc.context.register(doc.context.obj({ Type: "StructTreeRoot", K: [] }));
  doc.catalog.set(PDFName.of("StructTreeRoot"), tree);
  return doc.save({ useObjectStreams: false });
}

const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });

test("writes what the edition says, in letters that another reader reads", async () => {
  const doc = await load(setMetadata(await print("2026-01-02T03:04:05Z"), metadata));
  expect(doc.getTitle()).toBe(metadata.title);
  expect(doc.getAuthor()).toBe(metadata.author);
  expect(doc.getSubject()).toBe(metadata.subject);
  expect(doc.getKeywords()).toBe("kommuner, spørreundersøkelse");
  expect(doc.getCreationDate()).toEqual(new Date("2016-02-01T00:00:00Z"));
  expect(doc.getModificationDate()).toEqual(new Date("2016-02-01T00:00:00Z"));
  expect(doc.catalog.get(PDFName.of("Lang"))?.toString()).toContain(Buffer.from("nb").toString("hex"));
  expect(doc.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
  expect(doc.catalog.has(PDFName.of("StructTreeRoot"))).toBe(true);
  expect(doc.getPageCount()).toBe(1);
});

test("two prints at different times become the same bytes", async () => {
  const [first, second] = await Promise.all([print("2026-01-02T03:04:05Z"), print("2026-06-07T08:09:10Z")]);
  expect(Buffer.from(first).equals(second)).toBe(false);
  expect(Buffer.from(setMetadata(first, metadata)).equals(setMetadata(second, metadata))).toBe(true);
});

test("may be written twice", async () => {
  const once = setMetadata(await print("2026-01-02T03:04:05Z"), metadata);
  const twice = setMetadata(once, { ...metadata, title: "Ny tittel" });
  expect((await load(twice)).getTitle()).toBe("Ny tittel");
});

test("a day that is not known is left out, and so is the clock's", async () => {
  const doc = await load(setMetadata(await print("2026-01-02T03:04:05Z"), { ...metadata, date: undefined }));
  expect(doc.getCreationDate()).toBeUndefined();
  expect(doc.getModificationDate()).toBeUndefined();
});

test.each(["", "2016", "2016-13-01", "i går"])("«%s» is no date", async (date) => {
  const pdf = await print("2026-01-02T03:04:05Z");
  expect(() => setMetadata(pdf, { ...metadata, date })).toThrow(/no date/);
});
