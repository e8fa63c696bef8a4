import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lines, printWithPageNumbers } from "../../src/pdf/page-numbers.ts";
import { openPrinter, type Printer } from "../../src/pdf/print.ts";
import { InputError } from "../../src/problems/problem.ts";
import { codesOf } from "./problems.ts";
import { page } from "./sample.ts";

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
  return { how, printer: { print, tooWide: async () => [] } };
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

describe("what is too wide for the page", () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await openPrinter();
  });
  afterAll(() => printer.close());

  const landscape = "<style>@page bred{size:A4 landscape;margin:20mm}.liggende{page:bred}</style>";
  const word = "etlangtord".repeat(16);
  const lines: Lines = {
    attribute: "data-linje",
    sourceOf: (mark) => ({ file: "kapittel.md", line: Number(mark) }),
  };
  const found = async (body: string) => {
    try {
      await printWithPageNumbers(printer, () => page(body, landscape), lines);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ code, source, message }) => ({ code, source, what: message.nb.what }));
    }
    return [];
  };

  test.each([
    ["a long word", `<p data-linje="7">Ord og <code>${word}</code></p>`, "etlangtord"],
    ["a long word right in the paragraph", `<p data-linje="7">${word}</p>`, "etlangtord"],
    [
      "a picture",
      `<p data-linje="7"><svg role="img" aria-label="Søyler" width="900" height="9"></svg></p>`,
      "Søyler",
    ],
    [
      "a table",
      `<table data-linje="7"><caption>Tall</caption><tr>${`<td>${"tall".repeat(5)}</td>`.repeat(8)}</tr></table>`,
      "",
    ],
  ])("is told at the author's line: %s", async (_, body, text) => {
    const problems = await found(`<p data-linje="3">Tekst som får plass.</p>${body}`);
    expect(problems).not.toEqual([]);
    for (const { code, source } of problems) {
      expect(code).toBe("pdf.too-wide");
      expect(source).toEqual({ file: "kapittel.md", line: 7 });
    }
    expect(problems[0]?.what).toContain(text);
  });

  test("a page may be wider than another, and what fits is no problem", async () => {
    const wide = `<svg role="img" aria-label="Bred" width="900" height="9"></svg>`;
    expect(
      await found(`<p>Tekst</p><section class="liggende"><p data-linje="4">${wide}</p></section>`),
    ).toEqual([]);
  });
});

describe("page numbers that were foreseen", () => {
  const foresee = async () =>
    new Map([
      ["en", 3],
      ["uten-lenke", 4],
    ]);

  test("need one print where they are right", async () => {
    const { how, printer } = printerOf([3, 9]);
    const known: (number | undefined)[] = [];
    const render = (numbers: ReadonlyMap<string, number>) => {
      known.push(numbers.get("en"));
      return "";
    };
    const { total, passes } = await printWithPageNumbers(printer, render, undefined, foresee);
    expect([total, passes, how, known]).toEqual([9, 1, [true], [undefined, 3]]);
  });

  test("are corrected where they are wrong", async () => {
    const { how, printer } = printerOf([4, 9], [4, 9]);
    const { pages, passes } = await printWithPageNumbers(printer, () => "", undefined, foresee);
    expect([pages.get("en"), passes, how]).toEqual([4, 2, [true, true]]);
  });

  test("that nobody can foresee are learnt from a draft", async () => {
    const { how, printer } = printerOf([3, 9], [3, 9]);
    await printWithPageNumbers(
      printer,
      () => "",
      undefined,
      async () => undefined,
    );
    expect(how).toEqual([false, true]);
  });
});
