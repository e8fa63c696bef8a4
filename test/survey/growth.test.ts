import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { showProblems } from "../../src/problems/show.ts";
import type { DataFileName } from "../../src/survey/files.ts";
import { surveyFrom } from "../../src/survey/read.ts";
import { growthOf, LINEAR } from "../support/growth.ts";

const data = join(import.meta.dirname, "../editions/_minimal/data/2015");
const names = ["edition.yaml", "questions.yaml", "aggregates.csv"] as const;
const files = new Map<DataFileName, Uint8Array>(names.map((name) => [name, readFileSync(join(data, name))]));

/** What is told of the minimal edition with more at the end of one of its files. */
function toldOf(name: DataFileName, more: string): { problems: Problems; text: string } {
  const problems = new Problems();
  const bytes = Buffer.concat([files.get(name) ?? Buffer.from(""), Buffer.from(more)]);
  surveyFrom(new Map([...files, [name, bytes]]), "2015", ["2014"], problems);
  return { problems, text: showProblems(problems.all, "nb") };
}

const many = (size: number, line: (i: number) => string) =>
  Array.from({ length: size }, (_, i) => line(i)).join("\n");
const group = (i: number, sumOf = "") =>
  `  g${i}: { label: { nb: G }, plural: { nb: g }, definitePlural: { nb: g }${sumOf} }`;
const asked = (i: number) =>
  `  s${i}: { text: { nb: S }, type: multiple, base: alle, options: { a: { label: { nb: A } } } }`;

/** Large enough for squares to show; an entry of YAML takes ten times as long as a row. */
const SIZES: Partial<Record<DataFileName, number>> = {
  "aggregates.csv": 1000,
  "edition.yaml": 300,
  "questions.yaml": 200,
  "population.csv": 1000,
};

describe("many of one kind are read in a time that grows as the file does", () => {
  test.each<[string, DataFileName, (size: number) => string]>([
    ["repeated rows", "aggregates.csv", (n) => many(n, () => "samarbeid;frivillige;alle;;;0,9;0,1;;;;;")],
    [
      "rows of unknown questions",
      "aggregates.csv",
      (n) => many(n, (i) => `ukjent${i};a;alle;;;0,9;0,1;;;;;`),
    ],
    [
      "rows of unknown groups",
      "aggregates.csv",
      (n) => many(n, (i) => `samarbeid;frivillige;g${i};;;0,9;0,1;;;;;`),
    ],
    ["unreadable rows", "aggregates.csv", (n) => many(n, () => "samarbeid;frivillige;alle;x;y;;;;;;;")],
    ["stray cells", "aggregates.csv", (n) => `samarbeid;frivillige;alle;;;0,9;0,1;;;;;${";x".repeat(n)}`],
    ["unknown keys", "edition.yaml", (n) => many(n, (i) => `ukjent${i}: 1`)],
    ["repeated keys", "edition.yaml", (n) => many(n, () => "year: 2015")],
    ["groups", "edition.yaml", (n) => many(n, (i) => group(i))],
    ["sums of unknown groups", "edition.yaml", (n) => many(n, (i) => group(i, `, sumOf: [x${i}]`))],
    ["groups in a circle", "edition.yaml", (n) => many(n, (i) => group(i, `, sumOf: [g${(i + 1) % n}]`))],
    ["questions without a row", "questions.yaml", (n) => many(n, asked)],
    ["unknown bases", "questions.yaml", (n) => many(n, (i) => asked(i).replace("alle", `x${i}`))],
    ["names of YAML that are used again", "edition.yaml", (n) => `x: [&a 1${", *a".repeat(n)}]`],
    [
      "units of one name",
      "population.csv",
      (n) => `unit;answered;fylke\n${many(n, (i) => `Herøy;ja;f${i}`)}`,
    ],
    ["columns of one name", "population.csv", (n) => `unit;answered${";fylke".repeat(n)}\nHerøy;ja`],
  ])("%s", (_, name, more) => {
    const growth = growthOf((size) => {
      const text = `${name === "population.csv" ? "" : "\n"}${more(size)}\n`;
      return () => toldOf(name, text);
    }, SIZES[name] ?? 0);
    expect(growth).toBeLessThan(LINEAR);
  });
});

test("of many of one kind the first are told, and how many others there are", () => {
  const { problems, text } = toldOf(
    "aggregates.csv",
    `${many(61, () => "samarbeid;frivillige;alle;;;0,9;0,1;;;;;")}\n`,
  );
  expect(problems.errorCount).toBe(61);
  expect(text.match(/har fått en rad før/g)).toHaveLength(20);
  expect(text).toContain("… og 41 til av samme slag i data/2015/aggregates.csv.");
  expect(text).toContain("Fant 61 feil.");
});

test.each([
  ["a number", `samarbeid;frivillige;enhet=kommune;${"1".repeat(3_000_000)};;;;;;;;\n`],
  ["a share", `samarbeid;frivillige;enhet=kommune;;;0,${"1".repeat(3_000_000)};0,1;;;;;\n`],
  ["a name", `${"x".repeat(3_000_000)};frivillige;enhet=kommune;;;0,9;0,1;;;;;\n`],
])("%s of three million characters is not told whole", (_, row) => {
  const { problems, text } = toldOf("aggregates.csv", row);
  expect(problems.errorCount).toBeGreaterThan(0);
  expect(text.length).toBeLessThan(5000);
});
