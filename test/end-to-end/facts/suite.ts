import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { beforeAll, describe, expect, test } from "vitest";
import type { WrittenLanguage } from "../../../src/language/language.ts";
import { elements, textOf } from "../../../src/pdf/check/structure.ts";
import { plain } from "../../../src/pdf/check/words.ts";
import { readTagged } from "../../pdf/tagged.ts";
import { testBrowser } from "../../support/browser.ts";
import { builtEdition, root } from "../../support/edition.ts";
import { visit } from "../../support/visit.ts";
import { type Fact, tells, type Untold } from "./facts.ts";

/** An edition in one written language, and what is known of it from elsewhere than from `data/`. */
export interface Report {
  readonly edition: string;
  readonly language: WrittenLanguage;
  readonly facts: readonly Fact[];
  readonly untold: readonly Untold[];
  /** What is not told in a figure or a table either. */
  readonly nowhere: readonly Untold[];
  /** Digits outside numbers with a source: dates and years. */
  readonly byHeart: readonly string[];
  /** The prose has more numbers than this. */
  readonly numbers: number;
  /** The rows that the sum of all who answered is made of, as edition.yaml says. */
  readonly allWhoAnswered: readonly string[];
}

/** Holds a built report up against its facts, on the page and in the PDF, and each number against its source. */
export function describeFacts(report: Report): void {
  const { edition, language } = report;
  let browser: Browser;
  let folder: string;
  /** Paragraphs and points of lists, outside tables and figures, as they are read. */
  let web: readonly string[];
  let print: readonly string[];
  beforeAll(async () => {
    folder = join(await builtEdition(edition, language), language);
    browser = await testBrowser();
    web = await webParagraphs();
    const pdf = (await readdir(folder)).find((name) => name.endsWith(".pdf")) ?? "";
    const { tree: structure } = await readTagged(await readFile(join(folder, pdf)));
    // The colophon says when the edition is from, and is no prose.
    const colophon = elements(structure, "Sect").find((section) => textOf(section).startsWith("Om utg"));
    const inColophon = new Set(colophon && elements(colophon));
    print = elements(structure, "P", "LI")
      .filter((block) => !inColophon.has(block))
      .map(textOf);
  });

  async function webParagraphs(): Promise<readonly string[]> {
    const page = await browser.newPage();
    await page.setContent(await readFile(join(folder, "index.html"), "utf8"), {
      waitUntil: "domcontentloaded",
    });
    const texts = await page.$$eval("main p, main li", (all) =>
      all
        .filter(
          (element) =>
            !element.closest("table, figure, .nedlasting, .tidligere, .mer, .tilbakemelding, .grunnlag"),
        )
        .map((element) => element.textContent ?? ""),
    );
    await page.close();
    return texts.map(plain);
  }

  describe.each([
    ["the web edition", () => web],
    ["the PDF", () => print],
  ])("%s", (_, paragraphs) => {
    test.each(report.facts)("tells $says", (fact) => {
      expect(paragraphs().filter((paragraph) => tells(paragraph, fact))).not.toEqual([]);
    });

    test.each(report.untold)("does not tell $says", ({ pattern }) => {
      expect(paragraphs().filter((paragraph) => pattern.test(paragraph))).toEqual([]);
    });
  });

  test("the PDF says what the web edition says, word for word", () => {
    const unsaid = web.map(spoken).filter((paragraph) => !print.map(spoken).includes(paragraph));
    expect(unsaid).toEqual([]);
  });

  test("a digit in the prose is in a number with a source, or is one of those that are known by heart", async () => {
    const { page } = await visit(browser, folder);
    const rest = await page.$$eval("main p, main li, main h2, main h3, .topp p", (all) =>
      all
        .filter((element) => !element.closest("table, figure, .nedlasting, .grunnlag, .rullbar"))
        .map((element) => {
          const copy = element.cloneNode(true) as Element;
          for (const sourced of copy.querySelectorAll(
            "data, a[href^='#'], a[href$='.pdf'], .etikett, sup, small, svg",
          ))
            sourced.remove();
          return copy.textContent ?? "";
        }),
    );
    const digits = rest.flatMap((text) => plain(text).match(/\S*\d\S*(?: \p{L}+ \d{4})?/gu) ?? []);
    expect([...new Set(digits)].sort()).toEqual([...report.byHeart].sort());
  });

  test.each(report.nowhere)(
    "does not tell $says anywhere, in figures and tables either",
    async ({ pattern }) => {
      const { page } = await visit(browser, folder);
      const texts = await page.$$eval("body, [aria-label]", (all) =>
        all.flatMap((element) => [element.textContent ?? "", element.getAttribute("aria-label") ?? ""]),
      );
      expect(texts.map(plain).flatMap((text) => text.match(pattern) ?? [])).toEqual([]);
    },
  );

  describe("Tallgrunnlag", () => {
    /** Every number of the prose, and the row that it leads to. */
    async function numbers() {
      const { page } = await visit(browser, folder);
      return page.$$eval("data.tall", (all) =>
        all.map((data) => {
          const row = document.querySelector(data.closest("a")?.getAttribute("href") ?? "#none");
          const cells = [...(row?.querySelectorAll("td") ?? [])];
          return {
            id: data.id,
            text: data.textContent ?? "",
            value: data.getAttribute("value") ?? "",
            keys: (data.getAttribute("data-kilde") ?? "").split(" "),
            row: row?.id ?? "",
            header: row?.querySelector("th")?.textContent ?? "",
            cells: cells.map((cell) => cell.textContent ?? ""),
            back: row?.querySelector("a")?.getAttribute("href"),
            placeHolds: !!document
              .querySelector(
                row?.closest("tbody")?.querySelector(".gruppehode a")?.getAttribute("href") ?? "#none",
              )
              ?.closest("section")
              ?.contains(data),
          };
        }),
      );
    }

    test("each number in the prose leads to its row, and the row back to it and to its place", async () => {
      const all = await numbers();
      expect(all.length).toBeGreaterThan(report.numbers);
      for (const { id, text, row, header, back, placeHolds } of all) {
        expect(row, id).toBe(`kilde-${id}`);
        expect(back, id).toBe(`#${id}`);
        expect(plain(header), id).toBe(plain(text));
        expect(placeHolds, id).toBe(true);
      }
      const { page } = await visit(browser, folder);
      const rows = await page.$$eval(".oversikt-numbers tbody tr[id]", (found) => found.map(({ id }) => id));
      expect(rows).toEqual(all.map(({ row }) => row));
    });

    test("a count is told as the count that it is, a number of all as that number, and words as the words they were published in", async () => {
      for (const { id, text, value, cells } of await numbers()) {
        const known = plain(cells[1] ?? "");
        const [count, base] = value.split("/");
        if (/^\d+$/.test(value)) expect(known, id).toBe(value);
        else if (/ av \p{L}|^\d+ av \d{2,} \p{L}/u.test(plain(text)) && Number(base) > 1)
          expect(known, id).toBe(`${count} av ${base}`);
        else if (value === "") expect(known, id).toMatch(/: «.+»$/);
        else expect(known, id).toMatch(/%|før$/);
      }
    });

    test("readers see no keys", async () => {
      const { page } = await visit(browser, folder);
      expect(await page.$eval("body", (body) => body.textContent)).not.toContain("@");
    });

    test("each row of the spreadsheet names its keys and the lines where they stand in the data", async () => {
      const sheet = (await readFile(join(folder, "tallgrunnlag.csv"), "utf8")).split(/\r?\n/).slice(1);
      const lines = (await readFile(join(root, `data/${edition}/aggregates.csv`), "utf8"))
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .map((line) => line.split(";"));
      const keyOf = ([question, option, group]: readonly string[]) => `${question}.${option}@${group}`;
      for (const [index, { id, keys }] of (await numbers()).entries()) {
        const [keyCell = "", source = ""] = sheet[index]?.split(";").slice(-2) ?? [];
        expect(keyCell.split(" "), id).toEqual(keys);
        expect(source, id).toContain("rad ");
        const rows = [...source.matchAll(/rad ((?:\d+(?:, | og )?)+)/g)].flatMap(
          ([, list = ""]) => list.match(/\d+/g) ?? [],
        );
        const named = rows.map((row) => keyOf(lines[Number(row) - 1] ?? []));
        const wanted = keys.flatMap((key) => (key === "svar.svart@alle" ? report.allWhoAnswered : [key]));
        expect(named, `${id}: ${source}`).toEqual(wanted);
      }
    });

    test("the PDF has the same rows", async () => {
      const pdf = (await readdir(folder)).find((name) => name.endsWith(".pdf")) ?? "";
      const { tree: structure } = await readTagged(await readFile(join(folder, pdf)));
      const rows = elements(structure, "TR").map((row) => letters(textOf(row)));
      for (const { id, header, cells } of await numbers()) {
        const text = letters(plain(header) + cells.map(plain).join(""));
        expect(rows, id).toContain(text);
      }
    });
  });
}

/** Without what sets a list's number, a note's mark and an arrow apart, which differ between the two. */
function spoken(paragraph: string): string {
  return paragraph.replace(/^(?:\d+\.|•) /, "").replace(/\s/g, "");
}

/** Without the spaces, and the hyphens that a narrow column puts into long words. */
function letters(row: string): string {
  return row.replace(/[\s-]/g, "");
}
