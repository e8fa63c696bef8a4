import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PDFDocument, PDFName, type PDFPage, StandardFonts } from "@cantoo/pdf-lib";
import * as fontkit from "fontkit";
import { expect, test } from "vitest";
import { guardPrint } from "../../src/pdf/guard.ts";
import { codesOf } from "./problems.ts";

const { resolve } = createRequire(import.meta.url);
const sourceSans = readFileSync(
  resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
);

type Draw = (doc: PDFDocument, page: PDFPage) => unknown;

async function pdf(...pages: Draw[]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  doc.registerFontkit(fontkit as unknown as Parameters<typeof doc.registerFontkit>[0]);
  for (const draw of pages) await draw(doc, doc.addPage());
  return doc.save({ addDefaultPage: false });
}

const inOurs: Draw = async (doc, page) =>
  page.drawText("Tekst", { font: await doc.embedFont(sourceSans, { customName: "SourceSans3-Regular" }) });

const inHelvetica: Draw = async (doc, page) =>
  page.drawText("Tekst", { font: await doc.embedFont(StandardFonts.Helvetica) });

/** A page whose font is only named, or is of another kind, with text in it. */
const inFont =
  (font: Record<string, string>): Draw =>
  (doc, page) => {
    const names = Object.entries(font).map(([key, value]) => [key, PDFName.of(value)]);
    page.node.setFontDictionary(
      PDFName.of("F1"),
      doc.context.register(doc.context.obj(Object.fromEntries(names))),
    );
    addContent(doc, page, "BT /F1 12 Tf (Tekst) Tj ET");
  };

function addContent(doc: PDFDocument, page: PDFPage, content: string): void {
  page.node.addContentStream(doc.context.register(doc.context.flateStream(content)));
}

test("passes pages with text in the report's own embedded font, object streams and all", async () => {
  guardPrint(await pdf(inOurs, inOurs));
});

test("passes text inside a form, where transparency puts it", async () => {
  const form = await pdf(async (doc, page) => {
    await inOurs(doc, page);
    const [embedded] = await doc.embedPdf(await pdf(inOurs));
    const second = doc.addPage();
    if (embedded) second.drawPage(embedded);
  });
  guardPrint(form);
});

test.each<[string, string[], Draw[]]>([
  ["no pages", ["pdf.no-pages"], []],
  ["no font at all", ["pdf.no-font", "pdf.page-without-text"], [(_, page) => page.drawRectangle({})]],
  ["a font that isn't ours", ["pdf.foreign-font"], [inHelvetica, inOurs]],
  [
    "a font of ours that isn't in the file",
    ["pdf.font-not-embedded"],
    [inFont({ Subtype: "TrueType", BaseFont: "SourceSans3-Regular" })],
  ],
  ["a font drawn as shapes", ["pdf.type3-font"], [inFont({ Subtype: "Type3" })]],
  ["a page without text", ["pdf.page-without-text"], [inOurs, (_, page) => page.drawRectangle({})]],
  [
    "text that is only in a string or a comment of the content",
    ["pdf.page-without-text"],
    [
      inOurs,
      (doc, page) => addContent(doc, page, "% (Tekst) Tj\n/Span <</ActualText ((Tekst) Tj)>> BDC () Tj EMC"),
    ],
  ],
])("catches %s", async (_, codes, pages) => {
  const broken = await pdf(...pages);
  expect(await codesOf(() => guardPrint(broken))).toEqual(codes);
});

test("what is no PDF, or only half of one, is a fault and no finding", async () => {
  const whole = await pdf(inOurs);
  expect(() => guardPrint(whole.subarray(0, whole.length - 200))).toThrow(/cross-reference/);
  expect(() => guardPrint(new Uint8Array())).toThrow(/cross-reference/);
});
