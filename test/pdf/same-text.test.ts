import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { beforeAll, expect, test } from "vitest";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
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

/** What an edition says, block by block, and whom its sections and figures say that they are about. */
interface Said {
  readonly blocks: readonly string[];
  /** In the margin of a section, without the label before it. */
  readonly margins: readonly string[];
  /** Under figures, where the margin beside says the same: on paper it stands in the margin and nowhere else. */
  readonly again: readonly { readonly base: string; readonly margin: string }[];
}

/**
 * What the web edition says in its chapters. What only a screen can do is left out, and who a figure is about where
 * its section's margin says it word for word. The label in the margin is another on the web: it is read as in print.
 */
async function onTheWeb(folder: string, language: WrittenLanguage): Promise<Said> {
  const { terms } = languageOf(language);
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "index.html")).href);
  const said = await page.evaluate(
    (labels) => {
      const sections = ".nedlasting, .tidligere, .mer, .tilbakemelding";
      const inText = ".lenke-hit, .handlinger, .smal, svg, .bare-tale, .tilbake, .vedlegg .grunnlag";
      for (const only of document.querySelectorAll(`${sections}, ${inText}`)) only.remove();
      const textIn = (element: globalThis.Element | null | undefined) =>
        (element?.textContent ?? "")
          .replace(/\u00AD/g, "")
          .replace(/[\s\u00A0\u202F]+/g, " ")
          .trim();
      const margins = [...document.querySelectorAll("main .grunnlag")].map((margin) => {
        const label = margin.querySelector(".etikett");
        if (!label || textIn(label) !== labels.web)
          throw new Error(`a margin without label: ${textIn(margin)}`);
        label.textContent = `${labels.print}:`;
        return textIn(margin)
          .slice(labels.print.length + 1)
          .trim();
      });
      const again = [...document.querySelectorAll("main .figur .merknad")].flatMap((note) => {
        const margin = textIn(note.closest("section")?.querySelector(":scope > .grunnlag"));
        const base = textIn(note);
        const bases = base.replace(/\.$/, "").replace(`${labels.print}: `, "").split("; ");
        const inMargin = margin.replace(`${labels.print}: `, "").split("; ");
        if (!base.startsWith(`${labels.print}: `) || !bases.every((each) => inMargin.includes(each)))
          return [];
        note.remove();
        return [{ base, margin }];
      });
      const blocks = [
        ...document.querySelectorAll("main :is(h2, h3, h4, p, li, th, td, caption, figcaption)"),
      ];
      const outermost = blocks.filter(
        (block) => !block.parentElement?.closest("p, li, th, td, caption, figcaption"),
      );
      return { blocks: outermost.map((block) => block.textContent ?? ""), margins, again };
    },
    { web: terms.whoItConcerns, print: terms.base },
  );
  await page.close();
  return { ...said, blocks: said.blocks.map(plain) };
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
    const { tree, pages } = await readTagged(
      await readFile(join(folder, `kommuneundersokelsen-${edition}.pdf`)),
    );
    const web = await onTheWeb(folder, language);
    const blocks = outermost(tree, new Set(["H2", "H3", "H4", "P", "LBody", "TH", "TD", "Caption"]));
    const texts = blocks.map(copied).map(plain);
    expect(web.blocks.length).toBeGreaterThan(100);
    // Before the first chapter stand cover, colophon and contents, and after the last the back, which the web edition has
    // in its own way.
    const back = blocks.findIndex(({ runs }) => runs.some(({ page }) => page === pages.length));
    const print = texts.slice(texts.indexOf(web.blocks[0] ?? ""), back);
    expect(print).toEqual(web.blocks);
    // Who a section is about is told in each, and who a figure is about in the margin beside it where not under it.
    const { base } = languageOf(language).terms;
    const margins = print.filter((text) => web.margins.some((margin) => text === `${base}: ${margin}`));
    expect(margins).toHaveLength(web.margins.length);
    expect(web.margins.length).toBeGreaterThan(1);
    expect(web.again.length).toBeGreaterThan(1);
    for (const { margin } of web.again) expect(margins).toContain(margin);
  },
);
