import { join } from "node:path";
import type { Sheet } from "hucre/xlsx";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { SHEETS } from "../../../src/survey/workbook/layout.ts";
import { writeWorkbook } from "../../../src/survey/workbook/write-workbook.ts";
import { deliveredIn, Editing, root, toldOf } from "./support.ts";

const own = join(root, "test/editions/stillinger/data/2019");

/** The cell of a column, by what stands above it. */
function cell(sheet: "questions" | "figures" | "groups", head: string, row: number): string {
  const index = SHEETS[sheet].columns.findIndex((column) => column.head === head);
  const letters = index < 26 ? "" : "A";
  return `${letters}${String.fromCharCode(65 + (index % 26))}${row}`;
}

/** A workbook of means and sums that somebody has typed in, and what is told of it. */
async function edited(change: (sheet: (name: string) => Editing) => void) {
  const sheets: Sheet[] = (await readXlsx(await writeWorkbook(deliveredIn(own)), { readStyles: true }))
    .sheets;
  change((name) => {
    const found = sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return new Editing(found, sheets);
  });
  const bytes = await writeXlsx({ sheets: sheets.map(({ charts: _, pivotTables: __, ...sheet }) => sheet) });
  return toldOf(bytes);
}

const value = cell("figures", "verdi", 4);

test.each<[string, (s: Editing) => void, string]>([
  ["3,4 as it is written", (s) => s.set(value, 3.4), "17/5 ±1/10"],
  ["4 as it is written", (s) => s.set(value, 4), "4 ±1"],
  ["3.4166 shown with one decimal", (s) => s.set(value, 3.4166, { style: { numFmt: "0.0" } }), "17/5 ±1/10"],
  ["3,4 as a text", (s) => s.set(value, "3,4"), "17/5 ±1/10"],
  ["a number in words", (s) => s.set(value, "50, til nærmeste 10"), "50 ±10"],
])("%s in «verdi» is known as it is shown", async (_, change, known) => {
  const { survey } = await edited((sheet) => change(sheet("Tall")));
  const estimate = survey?.aggregates.get("stillinger.gjennomsnitt@alle")?.estimate;
  expect(
    estimate?.kind === "amount" && `${estimate.value.toFraction()} ±${estimate.precision.toFraction()}`,
  ).toBe(known);
});

test.each<[string, (sheet: (name: string) => Editing) => void, string]>([
  [
    "a word in «verdi»",
    (s) => s("Tall").set(value, "mange"),
    `survey.not-a-number arket «Tall», celle ${value}`,
  ],
  ["«12.000»", (s) => s("Tall").set(value, "12.000"), `survey.thousands arket «Tall», celle ${value}`],
  [
    "a date",
    (s) => s("Tall").set(value, new Date("2026-04-03"), { style: { numFmt: "yyyy-mm-dd" } }),
    `workbook.date arket «Tall», celle ${value}`,
  ],
  [
    "a value of an answer that is no number",
    (s) =>
      s("Tall")
        .set(cell("figures", "antall", 2), null)
        .set(cell("figures", "verdi", 2), 3.4),
    `survey.value-of-no-number arket «Tall», celle ${cell("figures", "verdi", 2)}`,
  ],
  [
    "a share of a mean",
    (s) =>
      s("Tall")
        .set(value, null)
        .set(cell("figures", "andel", 4), "34 %"),
    `survey.statistic-not-in-value arket «Tall», celle ${cell("figures", "andel", 4)}`,
  ],
  [
    "a misspelt word",
    (s) => s("Spørsmål").set(cell("questions", "tallet er", 2), "gjennomsnit"),
    `workbook.unknown-word arket «Spørsmål», celle ${cell("questions", "tallet er", 2)}`,
  ],
  [
    "no number in «mest»",
    (s) => s("Spørsmål").set(cell("questions", "mest", 2), "hundre"),
    `survey.not-a-number arket «Spørsmål», celle ${cell("questions", "mest", 2)}`,
  ],
  [
    "one of two words",
    (s) => s("Grupper").set(cell("groups", "andre ord, alle av dem (bokmål)", 3), null),
    `shape.missing-translation arket «Grupper», celle ${cell("groups", "andre ord, alle av dem (bokmål)", 3)}`,
  ],
])("%s is told at its cell", async (_, change, expected) => {
  const { told } = await edited(change);
  expect(told).toEqual(expect.arrayContaining([expected]));
});
