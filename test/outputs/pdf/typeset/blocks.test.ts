import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sheet, sheetExpression } from "../../../../src/outputs/pdf/typeset/blocks.ts";
import { openPrinter, type Printer } from "../../../../src/pdf/print.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

const measured = async (main: string, style = "@page{size:A4;margin:30mm 20mm}") => {
  const html = `<!doctype html><html lang="nb"><head><title>T</title><style>${style}</style></head><body><main>${main}</main></body></html>`;
  return (await printer.lookAt(html, sheetExpression)) as Sheet | null;
};

test("headings, paragraphs, items, figures and tables are told in their order, with the page's height", async () => {
  const sheet = await measured(
    `<section aria-labelledby="a"><h2 id="a">A</h2><p>Tekst</p><ul><li>En</li><li>To</li></ul><section class="funn" aria-labelledby="b"><h3 id="b">B</h3><figure id="f">Figur</figure></section></section>`,
  );
  expect(sheet?.blocks.map(({ kind, finding, ids }) => [kind, finding, ids])).toEqual([
    ["heading", undefined, ["a"]],
    ["text", undefined, []],
    ["item", undefined, []],
    ["item", undefined, []],
    ["heading", 0, ["b"]],
    ["figure", 0, ["f"]],
  ]);
  expect(sheet?.height).toBeCloseTo(((297 - 60) * 96) / 25.4, 1);
});

test("a layout whose sections have no names is measured too, and each block is found by its selector", async () => {
  const sheet = await measured("<section><h2>A</h2><p>Tekst</p></section><section><h2>B</h2></section>");
  const selectors = sheet?.blocks.map(({ selector }) => selector) ?? [];
  expect(new Set(selectors).size).toBe(3);
  const found = await printer.lookAt(
    "<!doctype html><html><head><title>T</title></head><body><main><section><h2>A</h2><p>Tekst</p></section><section><h2>B</h2></section></main></body></html>",
    `${JSON.stringify(selectors)}.map((one) => document.querySelector(one)?.textContent)`,
  );
  expect(found).toEqual(["A", "Tekst", "B"]);
});

test.each([
  ["no parts", "<p>Tekst</p>", undefined],
  ["pages of a size in other units", "<section><h2>A</h2></section>", "@page{size:8in 11in;margin:1in}"],
])("nothing is chosen where there are %s", async (_, main, style) => {
  expect(await measured(main, style)).toBeNull();
});
