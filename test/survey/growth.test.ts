import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { showProblems } from "../../src/problems/show.ts";
import type { DataFileName } from "../../src/survey/files.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { readTextFiles } from "../../src/survey/text-files.ts";
import { growthOf, LINEAR } from "../support/growth.ts";

const data = join(import.meta.dirname, "../editions/_minimal/data/2015");
const names = ["edition.yaml", "questions.yaml", "aggregates.csv"] as const;
const files = new Map<DataFileName, Uint8Array>(names.map((name) => [name, readFileSync(join(data, name))]));

/** What is told of the minimal edition with more at the end of one of its files. */
function toldOf(name: DataFileName, more: string): { problems: Problems; text: string } {
  const problems = new Problems();
  const bytes = Buffer.concat([files.get(name) ?? Buffer.from(""), Buffer.from(more)]);
  const delivered = readTextFiles(new Map([...files, [name, bytes]]), "data/2015", problems);
  surveyFrom(delivered, "2015", ["2014"], problems);
  return { problems, text: showProblems(problems.all, "nb") };
}

const many = (size: number, line: (i: number) => string) =>
  Array.from({ length: size }, (_, i) => line(i)).join("\n");
const group = (i: number, sumOf = "") =>
  `  g${i}: { label: { nb: G }, plural: { nb: g }, definitePlural: { nb: g }${sumOf} }`;
const asked = (i: number) =>
  `  s${i}: { text: { nb: S }, type: multiple, base: alle, options: { a: { label: { nb: A } } } }`;

describe("many of one kind are read in a time that grows as the file does", () => {
  // Sizes at which a square shows.
  test.each<[string, number, DataFileName, (size: number) => string]>([
    [
      "repeated rows",
      4000,
      "aggregates.csv",
      (n) => many(n, () => "samarbeid;frivillige;alle;;;0,9;0,1;;;;;"),
    ],
    [
      "rows of unknown questions",
      2000,
      "aggregates.csv",
      (n) => many(n, (i) => `ukjent${i};a;alle;;;0,9;0,1;;;;;`),
    ],
    ["unreadable rows", 1000, "aggregates.csv", (n) => many(n, () => "samarbeid;frivillige;alle;x;y;;;;;;;")],
    [
      "blanks in a cell",
      8000,
      "aggregates.csv",
      (n) => `samarbeid;frivillige;alle;;;0,9${"\t".repeat(n)}{};0,1;;;;;`,
    ],
    ["unknown keys", 2000, "edition.yaml", (n) => many(n, (i) => `ukjent${i}: 1`)],
    ["repeated keys", 3000, "edition.yaml", (n) => many(n, () => "year: 2015")],
    [
      "groups in a circle",
      200,
      "edition.yaml",
      (n) => many(n, (i) => group(i, `, sumOf: [g${(i + 1) % n}]`)),
    ],
    [
      "groups that are sums of sums",
      400,
      "edition.yaml",
      (n) => many(n, (i) => group(i, i < n - 1 ? `, sumOf: [g${i + 1}]` : "")),
    ],
    ["questions without a row", 500, "questions.yaml", (n) => many(n, asked)],
    [
      "units of one name",
      4000,
      "population.csv",
      (n) => `unit;answered;fylke\n${many(n, () => "Herøy;ja;f")}`,
    ],
  ])("%s", (_, size, name, more) => {
    const growth = growthOf((n) => {
      const text = `${name === "population.csv" ? "" : "\n"}${more(n)}\n`;
      return () => toldOf(name, text);
    }, size);
    expect(growth).toBeLessThan(LINEAR);
  });
});

test("of many of one kind the first are told, and how many others there are", () => {
  const { problems, text } = toldOf(
    "aggregates.csv",
    `${many(61, () => "samarbeid;frivillige;alle;;;0,9;0,1;;;;;")}\n`,
  );
  expect(problems.errorCount).toBe(61);
  expect(text.match(/har fått en rad før/g)).toHaveLength(3);
  expect(text).toMatch(
    /… og 58 til av samme slag i data\/2015\/aggregates\.csv \(linje \d+(?:, \d+){11} …\)\. Vis alle med --all\./,
  );
  expect(text).toContain("Fant 61 feil.");
});

test.each([
  ["a number", `samarbeid;frivillige;enhet=kommune;${"1".repeat(500_000)};;;;;;;;\n`],
  ["a share", `samarbeid;frivillige;enhet=kommune;;;0,${"1".repeat(500_000)};0,1;;;;;\n`],
  ["a name", `${"x".repeat(500_000)};frivillige;enhet=kommune;;;0,9;0,1;;;;;\n`],
])("%s of half a million characters is not told whole", (_, row) => {
  const { problems, text } = toldOf("aggregates.csv", row);
  expect(problems.errorCount).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(5000);
});
