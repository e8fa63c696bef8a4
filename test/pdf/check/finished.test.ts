import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../src/pdf/check/check.ts";
import { bareOutline } from "../../../src/pdf/check/outline.ts";
import { readPdf } from "../../../src/pdf/check/read.ts";
import { builtEdition } from "../../support/edition.ts";
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
  test("breaks no rule, and the structure that it had", async () => {
    const pdf = await readPdf(await bytes());
    expect(findingsOf(pdf)).toEqual([]);
    if (!pdf.tree) throw new Error("no tree");
    await expect(`${bareOutline(pdf.tree).join("\n")}\n`).toMatchFileSnapshot(`structure/${name}.txt`);
  });
});

test("200 pages break no rule", async () => {
  const { finished } = await printed("200-pages", hardLayout(90));
  const pdf = await readPdf(finished);
  expect(pdf.pages.length).toBeGreaterThan(200);
  expect(findingsOf(pdf)).toEqual([]);
});

test("letters of Norwegian, Sámi and accented names are text in the finished file", async () => {
  const { painted } = await readPdf((await printed("hard", hardLayout(3))).finished);
  const text = painted.runs
    .filter(({ page }) => page === 1)
    .map(({ text: each }) => each)
    .join("");
  expect([...everyLetter].filter((letter) => !text.includes(letter))).toEqual([]);
});
