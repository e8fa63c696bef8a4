import { type PDFArray, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { finish } from "../layout/finish-page.ts";
import { page } from "../sample.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

test("a link over three lines is one annotation, with the corners of each line", async () => {
  const words = "en lenke som er så lang at den står på tre linjer";
  const body = `<h1>Prøve</h1><p style="width:30mm">Her er <a href="https://example.org/">${words}</a>, og <a href="#n">en til</a>.</p><p id="n">Slutt.</p>`;
  const print = await printer.print(page(body), { tagged: true, outline: true });
  const document = await PDFDocument.load(finish(print), { updateMetadata: false });
  const annotations = document.getPage(0).node.Annots();
  const links = Array.from({ length: annotations?.size() ?? 0 }, (_, index) => {
    const link = annotations?.lookup(index) as unknown as { lookup(name: PDFName): PDFArray | undefined };
    const numbers = (key: string) =>
      link
        .lookup(PDFName.of(key))
        ?.asArray()
        .map((one) => Number(String(one))) ?? [];
    return { rect: numbers("Rect"), corners: numbers("QuadPoints") };
  });
  expect(links.map(({ corners }) => corners.length % 8)).toEqual([0, 0]);
  expect(links.map(({ corners }) => corners.length / 8)).toEqual([expect.any(Number), 0]);
  const [first] = links;
  if (!first) throw new Error("no link");
  expect(first.corners.length / 8).toBeGreaterThanOrEqual(3);
  const [across, up] = [0, 1].map((side) => first.corners.filter((_, index) => index % 2 === side)) as [
    number[],
    number[],
  ];
  expect([Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)]).toEqual(first.rect);
});
