import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkBytes } from "../../../src/pdf/check/check.ts";
import { finishPdf } from "../../../src/pdf/pdf.ts";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { codesOf } from "../problems.ts";
import { heardByPdfJs } from "../readers/pdfjs.ts";
import { hasPoppler, heardByPoppler } from "../readers/poppler.ts";

const folder = new URL("pages/", import.meta.url);

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const print = async (name: string) =>
  printer.print(await readFile(new URL(`${name}.html`, folder), "utf8"), { tagged: true, outline: true });

/** What can't be made good, and is told. */
const refused: Readonly<Record<string, readonly string[]>> = {
  "characters-without-glyph": ["pdf.no-glyph"],
  empty: ["pdf.no-language", "pdf.no-structure"],
  form: [
    "pdf.text-lost",
    "pdf.structure-without-content",
    "pdf.structure-without-content",
    "pdf.picture-without-alt",
  ],
  "generated-text": ["pdf.text-lost", "pdf.text-lost", "pdf.text-lost"],
  "image-without-alt": ["pdf.picture-without-alt"],
  "no-language": ["pdf.no-language"],
  "no-title": ["pdf.no-title", "pdf.no-language"],
  "table-without-headings": ["pdf.irregular-table"],
};

/**
 * Pages that the two readers can't be compared on: pdf.js reads no form's structure, which a blended page is as a whole
 * (ISO 32000-1, 14.7.4.2), and needs long for a table of a hundred rows.
 */
const alone = new Set(["drawings", "wide-table"]);

const names = readdirSync(folder).map((file) => file.replace(".html", ""));
const finished = names.filter((name) => !refused[name]);

test.each(Object.entries(refused))("%s is refused with a reason", async (name, codes) => {
  const pdf = await print(name);
  expect(await codesOf(() => finishPdf(pdf))).toEqual(codes);
});

test.each(finished)("no check objects to %s", async (name) => {
  const pdf = finishPdf(await print(name));
  const { claims, findings } = await checkBytes(pdf, {
    standards: ["PDF/UA-1", "PDF/A-2a"],
    certainOnly: true,
  });
  expect(claims).toEqual(expect.arrayContaining(["PDF/A-2a", "PDF/UA-1"]));
  const found = findings.filter(({ certainty }) => certainty === "sure");
  expect(found).toEqual([]);
});

test.runIf(hasPoppler()).each(finished.filter((name) => !alone.has(name)))(
  "%s says the same to pdf.js as to poppler, element by element",
  async (name) => {
    const pdf = finishPdf(await print(name));
    const letters = (heard: readonly string[]) => heard.map((text) => text.replace(/[\s\u00A0\u00AD]/g, ""));
    expect(letters(await heardByPdfJs(pdf)).join("\n")).toBe(letters(await heardByPoppler(pdf)).join("\n"));
  },
);
