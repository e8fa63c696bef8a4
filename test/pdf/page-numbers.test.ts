import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { printWithPageNumbers } from "../../src/pdf/page-numbers.ts";
import { codesOf } from "./problems.ts";

/** A PDF whose one anchor, `en`, is on this page. */
async function pdfWith(anchor: number, total: number): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const pages = Array.from({ length: total }, () => doc.addPage());
  const place = doc.context.obj([pages[anchor - 1]?.ref ?? null, "XYZ", 0, 0, 0]);
  doc.catalog.set(PDFName.of("Dests"), doc.context.obj({ en: place }));
  return doc.save({ useObjectStreams: false });
}

/** A printer whose nth print has the anchor on the nth of these pages. */
function printerOf(...places: readonly (readonly [anchor: number, total: number])[]) {
  const how: boolean[] = [];
  const print = async (_: string, { tagged }: { tagged: boolean }) => {
    const [anchor, total] = places[how.length] ?? [1, 1];
    how.push(tagged);
    return pdfWith(anchor, total);
  };
  return { how, printer: { print } };
}

test("two prints when the numbers move nothing: one without tags, one with", async () => {
  const { how, printer } = printerOf([3, 9], [3, 9]);
  const known: (number | undefined)[] = [];
  const { pages, total, passes } = await printWithPageNumbers(printer, (numbers, count) => {
    known.push(numbers.get("en"), count);
    return "";
  });
  expect([pages.get("en"), total, passes]).toEqual([3, 9, 2]);
  expect(known).toEqual([undefined, undefined, 3, 9]);
  expect(how).toEqual([false, true]);
});

test("a third print when the numbers moved a chapter", async () => {
  const { how, printer } = printerOf([3, 9], [4, 10], [4, 10]);
  expect(await printWithPageNumbers(printer, () => "")).toMatchObject({ total: 10, passes: 3 });
  expect(how).toEqual([false, true, true]);
});

test("numbers that never settle are an error, never a wrong number", async () => {
  const { printer } = printerOf([3, 9], [4, 9], [3, 9]);
  expect(await codesOf(() => printWithPageNumbers(printer, () => ""))).toEqual(["pdf.page-numbers-unstable"]);
});

test("a total that doesn't settle is an error too: the foot says «side 3 av 9»", async () => {
  const { printer } = printerOf([3, 9], [3, 10], [3, 9]);
  expect(await codesOf(() => printWithPageNumbers(printer, () => ""))).toEqual(["pdf.page-numbers-unstable"]);
});
