import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as mupdf from "mupdf";
import { expect, test } from "vitest";
import { builtEdition } from "../support/edition.ts";

/** In points: the page inside its margins (`trykk.css`). */
const [top, bottom] = [(31 / 25.4) * 72, ((297 - 27) / 25.4) * 72];
/** Less than this share of a page is a hole. */
const HOLE = 0.6;

interface Line {
  readonly text: string;
  readonly size: number;
  readonly bottom: number;
}

/** The lines of each page inside its margins, in their order from above. */
function linesOf(pdf: Uint8Array): readonly (readonly Line[])[] {
  const document = mupdf.Document.openDocument(pdf, "application/pdf");
  return Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const { blocks } = JSON.parse(page.toStructuredText("preserve-whitespace").asJSON(1)) as {
      blocks: { lines?: { text: string; font: { size: number }; bbox: { y: number; h: number } }[] }[];
    };
    return blocks
      .flatMap(({ lines = [] }) => lines)
      .map(({ text, font, bbox }) => ({ text, size: font.size, bottom: bbox.y + bbox.h }))
      .filter((line) => line.bottom > top && line.bottom < bottom + 4)
      .sort((a, b) => a.bottom - b.bottom);
  });
}

test.each([
  ["2014", "nn"],
  ["2015", "nb"],
  ["2015", "nn"],
] as const)("no page of %s %s has a hole but the last ones of chapters", async (edition, language) => {
  const folder = join(await builtEdition(edition, language), language);
  const name = (await readdir(folder)).find((file) => file.endsWith(".pdf")) ?? "";
  // The last page is the back.
  const pages = linesOf(await readFile(join(folder, name))).slice(0, -1);
  const holes = pages.flatMap((lines, index) => {
    const isCover = index === 0;
    // The next one begins a chapter, whose title is the largest type there is.
    const next = pages[index + 1];
    const endsChapter = next === undefined || (next[0]?.size ?? 0) > 20 || (next[1]?.size ?? 0) > 20;
    const full = ((lines.at(-1)?.bottom ?? 0) - top) / (bottom - top);
    return full >= HOLE || isCover || endsChapter ? [] : [`page ${index + 1}: ${full.toFixed(2)}`];
  });
  expect(pages.length).toBeGreaterThan(5);
  expect(holes).toEqual([]);
});
