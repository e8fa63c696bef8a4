import { afterAll, beforeAll, expect, test } from "vitest";
import { finishPdf } from "../../../src/pdf/finish/finish.ts";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { finish } from "../layout/finish-page.ts";
import { codesOf, problemsOf } from "../problems.ts";
import { page, pdfOf } from "../sample.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const codes = async (body: string, head = "") => {
  const print = await printer.print(page(`<h1>Prøve</h1>${body}`, head), { tagged: true, outline: true });
  return codesOf(() => finish(print));
};

test("text that is hidden from screen readers is refused", async () => {
  expect(await codes(`<p>Vist</p><p aria-hidden="true">Skjult</p>`)).toEqual(["pdf.text-lost"]);
  expect(await codes(`<p>Vist <span aria-hidden="true">–</span></p>`)).toEqual(["pdf.text-lost"]);
});

test("so it is in a form, where transparency puts it", async () => {
  expect(await codes(`<div style="opacity:.5"><p>Vist</p><p aria-hidden="true">Skjult</p></div>`)).toEqual([
    "pdf.text-lost",
  ]);
  expect(await codes(`<div style="opacity:.5" aria-hidden="true"><p>Skjult</p></div>`)).toEqual([
    "pdf.text-lost",
  ]);
});

test("a running head is no such text, and neither is a picture that is decoration", async () => {
  const style = `<style>@page{@top-left{content:"Topp"}@bottom-right{content:counter(page)}}</style>`;
  const art = `<svg aria-hidden="true" width="90" height="20"><circle cx="9" cy="9" r="8"/></svg>`;
  expect(await codes(`<p>Vist</p>${art}`, style)).toEqual([]);
});

test("a picture has a description, or says that it is decoration", async () => {
  const square =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGNgaPwPR8RxAI+/D/GmTMpfAAAAAElFTkSuQmCC";
  expect(await codes(`<p>A <img src="${square}"></p>`)).toEqual(["pdf.picture-without-alt"]);
  expect(await codes(`<p>A <img src="${square}" alt=""> <img src="${square}" alt="Rute"></p>`)).toEqual([]);
});

test("a character without a glyph is told of, on its page", async () => {
  const print = await printer.print(page(`<h1>Prøve</h1><p style="break-before:page">\u4E2D</p>`), {
    tagged: true,
    outline: true,
  });
  const found = problemsOf(() => finish(print));
  expect(found.map(({ code }) => code)).toEqual(["pdf.no-glyph"]);
  expect(found[0]?.message.nb.what).toContain("side 2");
});

test("an untagged print, and an empty page, have no structure", async () => {
  const print = await printer.print(page("<p>Tekst</p>"), { tagged: false, outline: false });
  expect(await codesOf(() => finish(print))).toEqual(["pdf.no-structure"]);
  const empty = await printer.print("<!doctype html><title>Tom</title>", { tagged: true, outline: true });
  expect(await codesOf(() => finishPdf(empty))).toEqual(["pdf.no-language", "pdf.no-structure"]);
});

test("who tells no title and language, and has none in the page, is told so", async () => {
  const print = await printer.print("<p>Tekst</p>", { tagged: true, outline: true });
  expect(await codesOf(() => finishPdf(print))).toEqual(["pdf.no-title", "pdf.no-language"]);
});

/** A PDF of pages with these contents, which write with one font. */
function pdfWith(font: string, ...contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, n) => `${4 + 2 * n} 0 R`).join(" ");
  return pdfOf([
    "<</Type /Catalog /Pages 2 0 R>>",
    `<</Type /Pages /Kids [${kids}] /Count ${contents.length} /Resources <</Font <</F1 3 0 R>>>>>>`,
    font,
    ...contents.flatMap((content, n) => [
      `<</Type /Page /Parent 2 0 R /Contents ${5 + 2 * n} 0 R>>`,
      `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    ]),
  ]);
}
const text = "BT /F1 12 Tf 1 0 0 1 0 0 Tm <01> Tj ET";
const named = (name: string) => `<</Type /Font /Subtype /TrueType /BaseFont /${name}>>`;

test.each([
  ["no pages", ["pdf.no-pages"], pdfWith(named("A"))],
  ["no font at all", ["pdf.no-font", "pdf.page-without-text"], pdfWith(named("A"), "0 0 9 9 re f")],
  ["a font that isn't ours", ["pdf.foreign-font"], pdfWith(named("Helvetica"), text)],
  [
    "a font of ours that isn't in the file",
    ["pdf.font-not-embedded"],
    pdfWith(named("SourceSans3-Regular"), text),
  ],
  ["a font drawn as shapes", ["pdf.type3-font"], pdfWith("<</Type /Font /Subtype /Type3>>", text)],
  [
    "a page without text",
    ["pdf.font-not-embedded", "pdf.page-without-text"],
    pdfWith(named("SourceSans3-Regular"), text, "0 0 9 9 re f"),
  ],
])("a report with %s is refused", async (_, codes, pdf) => {
  expect(await codesOf(() => finish(pdf))).toEqual([...codes, "pdf.no-structure"]);
});

test.each([
  ["half a file", pdfWith(named("A"), text).subarray(0, 300)],
  ["nothing", new Uint8Array()],
  ["text that is no code", pdfWith(named("A"), "BT (A) Tj ET")],
  ["a picture in the content", pdfWith(named("A"), "BI /W 1 ID x EI")],
])("%s is no print, and is told with a reason", async (_, pdf) => {
  expect(await codesOf(() => finish(pdf))).toEqual(["pdf.not-a-print"]);
});
