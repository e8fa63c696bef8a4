import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import { breakWords } from "../../../src/outputs/pdf/break-words.ts";
import { loadHyphenator } from "../../../src/outputs/pdf/hyphenator.ts";
import { textOf } from "../../../src/pdf/check/structure.ts";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { builtEdition, printHtmlOf } from "../../build/edition.ts";
import { finish } from "../layout/finish-page.ts";
import { page } from "../sample.ts";
import { readTagged } from "../tagged.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

/** What a screen reader reads of a page in a narrow column. */
async function heard(body: string): Promise<string> {
  const style = "<style>p,table{width:24mm}table{table-layout:fixed}td{overflow-wrap:break-word}</style>";
  const html = breakWords(page(`${style}<p>en to tre</p>${body}`), await loadHyphenator(languageOf("nb")));
  const { tree } = await readTagged(finish(await printer.print(html, { tagged: true, outline: true })));
  return textOf(tree).replace(/\u00AD/g, "");
}

test("words on two lines stay two, also in a type that is used for them alone", async () => {
  const words = "<p>Her <b>alle kommunene</b> her.</p>";
  expect(await heard(words)).toContain("alle kommunene her.");
});

test("a word that is wider than its column stays one", async () => {
  const word = "bosettingskommunerepresentantene";
  expect(await heard(`<table><tr><td>${word} og ${word}</td></tr></table>`)).toContain(`${word} og ${word}`);
});

test("a hyphen would be read as part of a key of the data: none is put into one", async () => {
  const html = await readFile(printHtmlOf(await builtEdition()), "utf8");
  const cells = html.match(/<td[^>]*>[^<]*@[^<]*/g) ?? [];
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => cell.includes("\u00AD"))).toEqual([]);
});
