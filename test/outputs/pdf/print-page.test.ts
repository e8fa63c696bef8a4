import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Run } from "../../../src/pdf/check/content.ts";
import type { ReadPdf } from "../../../src/pdf/check/read.ts";
import { type Element, elements, textOf } from "../../../src/pdf/check/structure.ts";
import type { Value } from "../../../src/pdf/check/values.ts";
import { linesOf, plain } from "../../../src/pdf/check/words.ts";
import { readDestinations } from "../../../src/pdf/destinations.ts";
import { readTagged } from "../../pdf/tagged.ts";
import { builtEdition } from "../../support/edition.ts";

let bytes: Uint8Array;
let pdf: ReadPdf;
let runs: readonly Run[];
let tree: Element;
beforeAll(async () => {
  bytes = await readFile(join(await builtEdition(), "nb/kommuneundersokelsen-2015.pdf"));
  const read = await readTagged(bytes);
  pdf = read;
  runs = read.painted.runs;
  tree = read.tree;
});

/** What a reader sees on a page: what belongs to the text, and what stands in its margins. */
const body = () => runs.filter(({ mark }) => mark !== undefined);
const margins = () => runs.filter(({ artifact }) => artifact === "Header" || artifact === "Footer");
const headings = () =>
  elements(tree, "H1", "H2", "H3").map((element) => ({ element, text: textOf(element) }));
const pagesOf = ({ runs: own }: Element) => [...new Set(own.map(({ page }) => page))];
const chapters = [
  "Kort fortalt",
  "Hovedfunn",
  "Om undersøkelsen",
  "Tabeller",
  "Metode og data",
  "Tallgrunnlag",
];

describe("the file", () => {
  test("says whose and what it is, in which language, with its tags and bookmarks", () => {
    const { info, objects } = pdf;
    expect(info.get("Title")).toBe("Kommuneundersøkelsen 2015");
    expect(info.get("Author")).toBe("Integrerings- og mangfoldsdirektoratet (IMDi)");
    expect(info.get("CreationDate")).toMatch(/^D:20160719/);
    const catalog = (...path: readonly string[]) =>
      path.reduce<Value>((value, key) => objects.dict(value)?.get(key), objects.catalog);
    expect(objects.text(catalog("Lang"))).toBe("nb");
    expect(objects.bool(catalog("MarkInfo", "Marked"))).toBe(true);
    expect(objects.bool(catalog("ViewerPreferences", "DisplayDocTitle"))).toBe(true);
    expect(
      [...new Set(runs.map(({ font }) => font))].every((font) => /^Source(Sans3|Serif4)/.test(font)),
    ).toBe(true);
  });

  test("is not shrunk: text has the size that the style sheet gives it", () => {
    // Chromium shrinks a page on which something is too wide, and the cover where another page has it.
    const sizeOf = (page: number, pattern: RegExp) =>
      body().find((run) => run.page === page && pattern.test(run.text))?.size;
    expect(sizeOf(1, /^Kommuneundersøkelsen/)).toBeCloseTo(40, 1);
    for (const { element, text } of headings().filter(({ element: { role } }) => role !== "H1")) {
      const size = element.runs.at(-1)?.size ?? 0;
      const expected = { H2: /^(?:Figur|Tabel)liste$/.test(text) ? 15 : 28, H3: text === "Noter" ? 8.5 : 15 }[
        element.role
      ];
      expect(size, text).toBeCloseTo(expected ?? 0, 1);
    }
    const prose = elements(tree, "P").filter(
      (p) => /\. \p{Lu}/u.test(textOf(p)) && (p.runs[0]?.left ?? 0) > 100,
    );
    expect(new Set(prose.map((p) => (p.runs[0]?.size ?? 0).toFixed(1)))).toEqual(
      new Set(["13.0", "10.5", "8.5"]),
    );
  });

  test("has nothing outside the paper", () => {
    const outside = runs.filter(
      ({ left, right, baseline }) => left < 28 || right > 595.3 - 28 || baseline < 28 || baseline > 842 - 28,
    );
    expect(outside.map(({ page, text }) => `${page}: ${text}`)).toEqual([]);
  });

  test("has one heading of the first level, no level left out, and bookmarks that say the same", () => {
    const levels = elements(tree, "H1", "H2", "H3", "H4").map(({ role }) => Number(role[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(bookmarks().map(plain)).toEqual(headings().map(({ text }) => text));
  });

  test("tells each figure once, with the words of its drawing", () => {
    const figures = elements(tree, "Figure");
    expect(figures.filter(({ alt }) => /^.{30,}\.$/.test(alt ?? ""))).toHaveLength(7);
    expect(figures.filter(({ alt, runs: own }) => alt === undefined && own.length > 0)).toEqual([]);
  });
});

/** The titles of the bookmarks, from top to bottom. */
function bookmarks(): readonly string[] {
  const titles: string[] = [];
  const { objects } = pdf;
  const visit = (value: Value) => {
    for (let entry = objects.dict(value); entry; entry = objects.dict(entry.get("Next"))) {
      titles.push(objects.text(entry.get("Title")) ?? "");
      visit(entry.get("First"));
    }
  };
  visit(objects.dict(objects.catalog.get("Outlines"))?.get("First"));
  return titles;
}

describe("pages", () => {
  test("all but the cover and the back say which they are, and whose", () => {
    const total = pdf.pages.length;
    for (let page = 1; page <= total; page++) {
      const text = linesOf(margins().filter((run) => run.page === page))
        .map((line) => line.text)
        .join(" | ");
      if (page === 1 || page === total) expect(text).toBe("");
      else {
        expect(text).toContain(`side ${page} av ${total}`);
        expect(text).toContain("Integrerings- og mangfoldsdirektoratet (IMDi)");
      }
    }
  });

  test("each has the title of its own chapter at its head", () => {
    const starts = chapters.map(
      (title) => pagesOf(headings().find(({ text }) => text.endsWith(title))?.element ?? tree)[0] ?? 0,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (let page = starts[0] ?? 1; page < pdf.pages.length; page++) {
      const title = chapters[starts.filter((start) => start <= page).length - 1];
      const head = margins().filter((run) => run.page === page && run.baseline < 90);
      expect(
        linesOf(head).map(({ text }) => text),
        `page ${page}`,
      ).toEqual([`Kommuneundersøkelsen 2015 ${title}`]);
    }
  });

  test("the contents give the pages where the headings stand", () => {
    const list = elements(tree, "TOC")[0];
    const entries = elements(list ?? tree, "Link").map(
      (link) => /^(.*) (\d+)$/.exec(textOf(link))?.slice(1) ?? [],
    );
    const notListed = [
      ...["Kommuneundersøkelsen 2015", "Om utgivelsen", "Innhold", "Figurliste", "Tabelliste", "Noter"],
    ];
    const real = headings()
      .filter(({ text }) => !notListed.includes(text))
      .map(({ text, element }) => [text, String(pagesOf(element)[0])]);
    expect(entries).toEqual(real);
    expect(Math.max(...readDestinations(bytes).destinations.values())).toBeLessThanOrEqual(pdf.pages.length);
  });

  test("no heading stands alone at the foot of a page", () => {
    const alone = headings().filter(({ element, text }) => {
      const [page] = pagesOf(element);
      const lowest = Math.max(...element.runs.map(({ baseline }) => baseline));
      if (page === 1 || text === "") return false;
      return !body().some((run) => run.page === page && run.baseline > lowest + 8 && !/Serif/.test(run.font));
    });
    expect(alone.map(({ text }) => text)).toEqual([]);
    expect(headings().filter(({ element }) => pagesOf(element).length !== 1)).toEqual([]);
  });

  test("a finding is on one page: headline, text, figure and note", () => {
    const findings = headings()
      .filter(({ element }) => element.role === "H3")
      .map(({ text }) => text);
    expect(findings.length).toBeGreaterThan(8);
    const captions = elements(tree, "Div").filter((div) =>
      div.children.some(({ role }) => role === "Caption"),
    );
    expect(captions).toHaveLength(7);
    expect(captions.filter((figure) => pagesOf(figure).length > 1).map(textOf)).toEqual([]);
  });
});

describe("tables", () => {
  const rowsOf = (table: Element) => elements(table, "TR");
  const long = () => elements(tree, "Table").filter((table) => pagesOf(table).length > 1);

  test("no row is broken between two pages", () => {
    const rows = elements(tree, "Table").flatMap(rowsOf);
    expect(rows.length).toBeGreaterThan(90);
    expect(
      rows.filter((row) => elements(row, "TD").length > 0 && pagesOf(row).length > 1).map(textOf),
    ).toEqual([]);
  });

  test("the head of a table stands on every page that it goes on to", () => {
    expect(long().length).toBeGreaterThan(0);
    for (const table of long()) {
      const words = textOf(rowsOf(table)[0] as Element).split(" ");
      for (const page of pagesOf(table)) {
        // After the first page the head is no part of the table, which screen readers would hear again.
        const first = linesOf(
          runs.filter((run) => run.page === page && run.size < 10 && !margins().includes(run)),
        )[0];
        expect(first?.text.split(" "), `page ${page}`).toEqual(expect.arrayContaining(words));
      }
    }
  });

  test("a caption stands with its table, and a small table of an appendix is not broken", () => {
    const tables = elements(tree, "Table");
    expect(tables).toHaveLength(10);
    for (const table of tables) {
      const caption = elements(table, "Caption")[0];
      if (caption) expect(pagesOf(caption), textOf(caption)).toEqual([pagesOf(table)[0]]);
    }
    const small = tables.filter((table) => /^Tabell \d/.test(textOf(table)) && rowsOf(table).length < 8);
    expect(small.length).toBeGreaterThan(3);
    expect(small.filter((table) => pagesOf(table).length > 1)).toEqual([]);
  });

  test("no cell's text runs into the next", () => {
    const overlapping = elements(tree, "Table")
      .flatMap(rowsOf)
      .flatMap((row) => {
        const cells = row.children.filter(({ runs: own }) => own.length > 0);
        return cells.flatMap((cell, index) => {
          const next = cells[index + 1];
          const page = cell.runs[0]?.page;
          if (!next || textOf(next) === "") return [];
          const right = Math.max(...cell.runs.filter((run) => run.page === page).map((run) => run.right));
          return right > Math.min(...next.runs.map((run) => run.left)) ? [textOf(row)] : [];
        });
      });
    expect(overlapping).toEqual([]);
  });
});
