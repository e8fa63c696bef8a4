import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { finishPdf } from "../../../src/pdf/finish/finish.ts";
import { openPrinter } from "../../../src/pdf/print.ts";
import { page } from "../sample.ts";

async function bookmarksOf(body: string): Promise<readonly string[]> {
  const printer = await openPrinter();
  try {
    return await titlesIn(finishPdf(await printer.print(page(body), { tagged: true, outline: true })));
  } finally {
    await printer.close();
  }
}

/** Each with the kind of element that it points to. */
async function titlesIn(pdf: Uint8Array): Promise<readonly string[]> {
  const doc = await PDFDocument.load(pdf, { updateMetadata: false });
  const titles: string[] = [];
  const visit = (ref: unknown) => {
    const dict = doc.context.lookup(ref as PDFRef);
    if (!(dict instanceof PDFDict)) return;
    const title = dict.lookup(PDFName.of("Title"));
    const element = dict.lookup(PDFName.of("SE"), PDFDict);
    if (title instanceof PDFHexString || title instanceof PDFString)
      titles.push(`${element.get(PDFName.of("S"))} ${title.decodeText()}`);
    visit(dict.get(PDFName.of("First")));
    visit(dict.get(PDFName.of("Next")));
  };
  const outlines = doc.catalog.lookupMaybe(PDFName.of("Outlines"), PDFDict);
  if (outlines) visit(outlines.get(PDFName.of("First")));
  return titles;
}

test("a bookmark says what its heading says, also over two lines, and at the top of a page", async () => {
  const narrow = `<h1>Kommuneundersøkelsen <br>2015</h1><h2 style="width:30mm">Flere vertskommuner mangler tilbud</h2>`;
  const next = `<section><h2><b>Hovedfunn</b></h2><p>Tekst</p></section><h3>Ja, jaJa, ja</h3>`;
  expect(await bookmarksOf(narrow + next)).toEqual([
    "/H1 Kommuneundersøkelsen 2015",
    "/H2 Flere vertskommuner mangler tilbud",
    "/H2 Hovedfunn",
    "/H3 Ja, jaJa, ja",
  ]);
});

test("the words of a heading are those of the page: soft hyphens and pictures too", async () => {
  const picture = `<svg role="img" aria-label="Merke" width="20" height="20"><circle cx="9" cy="9" r="8"/></svg>`;
  expect(
    await bookmarksOf(`<h1 style="width:30mm">Bosettings&shy;kommune&shy;representantene ${picture}</h1>`),
  ).toEqual(["/H1 Bosettingskommunerepresentantene Merke"]);
});

test("the mark of a note is no part of what a heading is called", async () => {
  const mark = `<sup><a lang="nb-x-noteref" href="#note" id="mark">1</a></sup>`;
  const note = `<ol><li id="note">Slik spurte vi.</li></ol>`;
  expect(await bookmarksOf(`<h1>Rapport</h1><h2>Funnet${mark} som alle leser</h2>${note}`)).toEqual([
    "/H1 Rapport",
    "/H2 Funnet som alle leser",
  ]);
});

test("a page without headings gets no bookmarks", async () => {
  expect(await bookmarksOf("<p>Tekst</p>")).toEqual([]);
});
