import { readFile } from "node:fs/promises";
import { join } from "node:path";
import * as mupdf from "mupdf";
import { expect, test } from "vitest";
import { openPrinter } from "../../../src/pdf/print.ts";
import { builtEdition, printHtmlOf } from "../../support/edition.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";
import { hardLayout } from "../layout/hard.ts";

/** Each page as a picture, at 96 dots an inch. */
function pictures(pdf: Uint8Array): readonly Buffer[] {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const scale = mupdf.Matrix.scale(96 / 72, 96 / 72);
    const picture = page.toPixmap(scale, mupdf.ColorSpace.DeviceRGB, false, true);
    const pixels = Buffer.from(picture.getPixels());
    picture.destroy();
    page.destroy();
    return pixels;
  });
}

function expectSameLook(before: Uint8Array, after: Uint8Array): void {
  const [first, second] = [pictures(before), pictures(after)];
  expect(second).toHaveLength(first.length);
  const differing = first.flatMap((pixels, index) =>
    pixels.equals(second[index] ?? pixels.subarray(1)) ? [] : [index + 1],
  );
  expect(differing).toEqual([]);
}

test.each([
  ["2015", "nb"],
  ["2015", "nn"],
  ["2014", "nn"],
] as const)("not a pixel of %s in %s differs before and after", async (edition, language) => {
  const folder = await builtEdition(edition, language);
  const printer = await openPrinter();
  try {
    const html = await readFile(printHtmlOf(folder), "utf8");
    const print = await printer.print(html, { tagged: true, outline: true });
    expectSameLook(print, await readFile(join(folder, language, `kommuneundersokelsen-${edition}.pdf`)));
  } finally {
    await printer.close();
  }
});

test("nor of a page with every kind of element, or with what is hard to lay out", async () => {
  for (const { print, finished } of [
    await printed("every-kind", everyKind),
    await printed("hard", hardLayout(3)),
  ])
    expectSameLook(print, finished);
});

test("a picture that differs would be seen", async () => {
  const { print, finished } = await printed("every-kind", everyKind);
  const [first] = pictures(finished);
  expect(first?.equals(pictures(print)[1] ?? first)).toBe(false);
});
