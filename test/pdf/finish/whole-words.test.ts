import { afterAll, beforeAll, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import type { Standing } from "../../../src/outputs/html/medium.ts";
import { breakWords } from "../../../src/outputs/pdf/break-words.ts";
import { loadHyphenator } from "../../../src/outputs/pdf/hyphenator.ts";
import { textOf } from "../../../src/pdf/check/structure.ts";
import { openPrinter, type Printer } from "../../../src/pdf/print.ts";
import { finish } from "../layout/finish-page.ts";
import { page } from "../sample.ts";
import { readTagged } from "../tagged.ts";

let printer: Printer;
beforeAll(async () => {
  printer = await openPrinter();
});
afterAll(() => printer.close());

type Broken = (text: string, standing: Standing) => string;

/** What a screen reader reads of a page in a narrow column. @param body given what breaks words as in print */
async function heard(body: (broken: Broken) => string): Promise<string> {
  const style = "<style>p,table{width:24mm}table{table-layout:fixed}td{overflow-wrap:break-word}</style>";
  const hyphenate = await loadHyphenator(languageOf("nb"));
  const broken: Broken = (text, standing) => breakWords(text, standing, hyphenate);
  const html = page(`${style}<p>en to tre</p>${body(broken)}`);
  const { tree } = await readTagged(finish(await printer.print(html, { tagged: true, outline: true })));
  return textOf(tree).replace(/\u00AD/g, "");
}

test("words on two lines stay two, also in a type that is used for them alone", async () => {
  const body = "<p>Her <b>alle kommunene</b> her.</p>";
  expect(await heard(() => body)).toContain("alle kommunene her.");
});

test("a word that is wider than its column stays one", async () => {
  const word = "bosettingskommunerepresentantene";
  expect(
    await heard((broken) => `<table><tr><td>${broken(`${word} og ${word}`, "cell")}</td></tr></table>`),
  ).toContain(`${word} og ${word}`);
});
