import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { beforeAll, expect, test } from "vitest";
import { type Element, isElement, textOf } from "../../src/pdf/check/structure.ts";
import { testBrowser } from "../support/browser.ts";
import { builtEdition } from "../support/edition.ts";
import { readTagged } from "./tagged.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});

/** Words alike, but for the kinds of space between them. Soft hyphens at line ends join what they part. */
const plain = (text: string) =>
  text
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();

/** The text of an element as a reader copies it: one piece right after the other, with no thought of where they stand. */
const copied = ({ kids }: Element): string =>
  kids
    .map((kid) => {
      // The way back from a note is an arrow in print, and another in the web edition.
      if (isElement(kid)) return textOf(kid) === "↑" ? "" : copied(kid);
      return kid.runs.map(({ text }) => text).join("");
    })
    .join("");

/** What the web edition says in its chapters, block by block. What only a screen can do is left out. */
async function onTheWeb(folder: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  const texts = await page.evaluate(() => {
    const sections = ".nedlasting, .tidligere, .mer, .tilbakemelding";
    const inText = ".lenke-hit, .handlinger, .smal, svg, .bare-tale, .tilbake, .vedlegg .grunnlag";
    for (const only of document.querySelectorAll(`${sections}, ${inText}`)) only.remove();
    const blocks = [...document.querySelectorAll("main :is(h2, h3, h4, p, li, th, td, caption, figcaption)")];
    const outermost = blocks.filter(
      (block) => !block.parentElement?.closest("p, li, th, td, caption, figcaption"),
    );
    return outermost.map((block) => block.textContent ?? "");
  });
  await page.close();
  return texts.map(plain);
}

/** The topmost elements of some roles, in reading order. */
function outermost(element: Element, roles: ReadonlySet<string>): readonly Element[] {
  return element.children.flatMap((child) => (roles.has(child.role) ? [child] : outermost(child, roles)));
}

test.each([
  ["2015", "nb"],
  ["2015", "nn"],
  ["2014", "nn"],
] as const)(
  "the PDF of %s in %s says the same as the web edition, word for word",
  async (edition, language) => {
    const folder = join(await builtEdition(edition, language), language);
    const { tree } = await readTagged(await readFile(join(folder, `kommuneundersokelsen-${edition}.pdf`)));
    const web = await onTheWeb(folder);
    const blocks = outermost(tree, new Set(["H2", "H3", "H4", "P", "LBody", "TH", "TD", "Caption"]));
    const texts = blocks.map(copied).map(plain);
    expect(web.length).toBeGreaterThan(100);
    // Before the first chapter stand cover, colophon and contents, which the web edition has in its own way.
    expect(texts.slice(texts.indexOf(web[0] ?? ""))).toEqual(web);
  },
);
