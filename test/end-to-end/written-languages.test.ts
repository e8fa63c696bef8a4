import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { beforeAll, describe, expect, test } from "vitest";
import { foreignWordFinder } from "../../src/language/foreign-words.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { elements, textOf } from "../../src/pdf/check/structure.ts";
import { plain } from "../../src/pdf/check/words.ts";
import { Problems } from "../../src/problems/problem.ts";
import { readOwnWords, wordsFor } from "../../src/proofread/own-words.ts";
import type { Speller } from "../../src/proofread/speller.ts";
import { readTagged } from "../pdf/tagged.ts";
import { loadSpeller } from "../proofread/load-speller.ts";
import { testBrowser } from "../support/browser.ts";
import { builtEdition, root } from "../support/edition.ts";
import { setDetails, visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** The words that something was published in are told as they were, whatever the language. */
const QUOTED = /«[^»]*»/gu;

describe.each([
  ["2015", "nb"],
  ["2015", "nn"],
  ["2014", "nn"],
] as const)("%s in %s", (edition, language) => {
  let folder: string;
  let speller: Speller;
  beforeAll(async () => {
    folder = join(await builtEdition(edition, language), language);
    speller = await loadSpeller(language, wordsFor(await readOwnWords(root, new Problems()), language));
  });

  test("the page says that it is in its language, and no word on it is of another", async () => {
    const { page } = await visit(browser, folder);
    await setDetails(page, true);
    expect(await page.$eval("html", (html) => html.lang)).toBe(language);
    const texts = await page.evaluate(() => [
      document.title,
      ...[...document.querySelectorAll("meta[name=description], meta[name=author]")].map(
        (meta) => meta.getAttribute("content") ?? "",
      ),
      ...[...document.querySelectorAll("[aria-label]")].map((e) => e.getAttribute("aria-label") ?? ""),
      ...[...document.querySelectorAll("[alt]")].map((e) => e.getAttribute("alt") ?? ""),
      // What is in another language says so.
      ...[
        ...document.querySelectorAll(
          "p, li, td, th, caption, figcaption, h1, h2, h3, dt, dd, a, summary, text",
        ),
      ]
        .filter((e) => !e.closest("[hreflang], p[lang]"))
        // Lines of a drawing stand below each other.
        .map((e) => {
          const copy = e.cloneNode(true) as Element;
          for (const line of copy.querySelectorAll("tspan, text")) line.append(" ");
          return copy.textContent ?? "";
        }),
    ]);
    expect(texts.length).toBeGreaterThan(150);
    expect(foreign(texts, language, speller)).toEqual([]);
  });

  test("nor in the PDF, in its alternative texts, heads and bookmarks", async () => {
    const name = (await readdir(folder)).find((file) => file.endsWith(".pdf")) ?? "";
    const { tree: structure } = await readTagged(await readFile(join(folder, name)));
    const texts = elements(structure, "P", "LI", "TD", "TH", "Caption", "H1", "H2", "H3", "Figure").flatMap(
      // What a drawing has on it is the page's, too; a reader hears its alternative text.
      (element) => [element.role === "Figure" ? "" : textOf(element), element.alt ?? ""],
    );
    expect(texts.length).toBeGreaterThan(150);
    expect(foreign(texts, language, speller)).toEqual([]);
  });

  test("nor in the spreadsheets", async () => {
    const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".csv"));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
    const cells = texts.flatMap((text) => text.replace(/^\uFEFF/, "").split(/[;\r\n]+/));
    expect(cells.length).toBeGreaterThan(100);
    expect(foreign(cells, language, speller)).toEqual([]);
  });
});

test("both languages of 2015 cite the same numbers and claims, chapter by chapter", async () => {
  const cited = async (language: WrittenLanguage) => {
    const { page } = await visit(browser, join(await builtEdition("2015", language), language));
    return page.evaluate(() => ({
      numbers: [...document.querySelectorAll("section.kapittel, section.vedlegg")].map((section) => [
        section.className,
        ...[...section.querySelectorAll("data.tall")].map((data) => data.getAttribute("data-kilde")).sort(),
      ]),
      claims: [...document.querySelectorAll(".oversikt-claims tbody tr")]
        .map((row) => row.getAttribute("data-kilde"))
        .sort(),
    }));
  };
  const [nb, nn] = [await cited("nb"), await cited("nn")];
  expect(nb.claims.length).toBeGreaterThan(15);
  expect(nn).toEqual(nb);
});

/** The words that are of the other language, or of none. */
function foreign(texts: readonly string[], language: WrittenLanguage, speller: Speller): readonly string[] {
  const findForeignWords = foreignWordFinder(languageOf(language));
  // A cell with keys of the data, which are the same in both languages, has nothing else in it.
  const found = texts
    .filter((text) => !text.includes("@"))
    .flatMap((text) => {
      const own = plain(text).replace(QUOTED, " ");
      return [...findForeignWords(own), ...speller.checkWords(own)].map(({ word }) => `${word}: ${own}`);
    });
  return [...new Set(found)];
}
