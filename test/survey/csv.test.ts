import fc from "fast-check";
import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { readCsv } from "../../src/survey/csv.ts";
import type { Table } from "../../src/survey/delivered.ts";

function read(text: string): Table {
  const problems = new Problems();
  const table = readCsv(text, "a.csv", problems);
  if (table === undefined) throw new Error(`Not read: ${problems.all.map((p) => p.code).join()}`);
  return table;
}

const words = (table: Table) => [table.header, ...table.rows].map((row) => row.map((cell) => cell.text));
const places = (table: Table) =>
  [table.header, ...table.rows].map((row) => row.map(({ source }) => `${source.line}:${source.column}`));

test.each([";", ",", "\t"])("cells parted by «%s» are recognised", (mark) => {
  const text = `a${mark}b${mark}c\n1${mark}"x${mark}y"${mark}3\n`;
  expect(words(read(text))).toEqual([
    ["a", "b", "c"],
    ["1", `x${mark}y`, "3"],
  ]);
});

test("a decimal comma does not make a comma the delimiter", () => {
  expect(words(read("a;b\n0,86;0,01\n"))[1]).toEqual(["0,86", "0,01"]);
});

test.each(["\n", "\r\n", "\r"])("each cell knows its line and column, with line ending %j", (end) => {
  const table = read(["a;b;c", `1;"x""${end}y";3`, "", ";;", "4;;66"].join(end));
  expect(words(table).slice(1)).toEqual([
    ["1", `x"${end}y`, "3"],
    ["4", "", "66"],
  ]);
  expect(places(table)).toEqual([
    ["1:1", "1:3", "1:5"],
    ["2:1", "2:3", "3:4"],
    ["6:1", "6:3", "6:4"],
  ]);
});

test("Excel's first line about the delimiter is no row, but counts as a line", () => {
  const table = read("sep=;\r\na;b\r\n1;2\r\n");
  expect(words(table)[0]).toEqual(["a", "b"]);
  expect(table.rows[0]?.[1]?.source).toEqual({ file: "a.csv", line: 3, column: 3 });
});

test("any cells come back as they were written", () => {
  const cell = fc.string().map((s) => s.trim());
  const row = fc.tuple(cell, cell, cell).filter((cells) => cells.some((text) => text !== ""));
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const text = ["a;b;c", ...rows.map((cells) => cells.map(quote).join(";"))].join("\r\n");
      expect(words(read(text)).slice(1)).toEqual(rows);
    }),
  );
});

test.each([
  ['a;b\n1;"x\n2;3\n', "survey.csv-quotes", 2, 3],
  ['a;b\n1;x"y\n', "survey.csv-quotes", 2, undefined],
  [" \n", "survey.empty-file", undefined, undefined],
])("%j is reported where it is wrong", (text, code, line, column) => {
  const problems = new Problems();
  expect(readCsv(text, "a.csv", problems)).toBeUndefined();
  expect(problems.all.map((p) => [p.code, p.source.line, p.source.column])).toEqual([[code, line, column]]);
});
