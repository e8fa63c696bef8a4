import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { conformance } from "../../../src/pdf/conformance/conformance.ts";
import { bareOutline } from "../../../src/pdf/inspect/outline.ts";
import { readPdf } from "../../../src/pdf/inspect/pdf.ts";
import { builtEdition } from "../../build/edition.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";
import { everyLetter, hardLayout } from "../layout/hard.ts";

const edition = (year: string, language: "nb" | "nn") => async () =>
  readFile(join(await builtEdition(year, language), language, `kommuneundersokelsen-${year}.pdf`));

/** All PDFs that are made here. The structure of each is kept, so that a browser that tags otherwise is seen. */
describe.each([
  ["2015-nb", edition("2015", "nb")],
  ["2015-nn", edition("2015", "nn")],
  ["2014-nn", edition("2014", "nn")],
  ["every-kind", async () => (await printed("every-kind", everyKind)).finished],
  ["hard", async () => (await printed("hard", hardLayout(3))).finished],
])("%s", (name, bytes) => {
  test("has nothing that a check objects to, and the structure that it had", async () => {
    const pdf = readPdf(await bytes());
    expect(conformance(pdf)).toEqual([]);
    if (!pdf.tree) throw new Error("no tree");
    await expect(`${bareOutline(pdf.tree).join("\n")}\n`).toMatchFileSnapshot(`structure/${name}.txt`);
  });
});

test("200 pages have nothing that a check objects to", async () => {
  const { finished } = await printed("200-pages", hardLayout(90));
  const pdf = readPdf(finished);
  expect(pdf.pages.length).toBeGreaterThan(200);
  expect(conformance(pdf)).toEqual([]);
});

test("letters of Norwegian, Sámi and accented names are text in the finished file", async () => {
  const { painted } = readPdf((await printed("hard", hardLayout(3))).finished);
  const text = painted.runs
    .filter(({ page }) => page === 1)
    .map(({ text: each }) => each)
    .join("");
  expect([...everyLetter].filter((letter) => !text.includes(letter))).toEqual([]);
});
