import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { writeCsv } from "../../src/figures/csv.ts";

const table = (header: string, text: string, value?: string) => ({
  columns: ["Svar", "Andel"],
  rows: [{ header, cells: [value === undefined ? { text } : { text, value }] }],
});

test("is what Norwegian Excel opens: byte-order mark, semicolon, decimal comma, CRLF", () => {
  expect(writeCsv(table("Skole", "37\u00A0%", "0.37"))).toBe("\uFEFFSvar;Andel\r\nSkole;0,37\r\n");
});

test("words keep no non-breaking spaces", () => {
  expect(writeCsv(table("A", "om lag 7\u00A0av\u00A010"))).toContain("A;om lag 7 av 10\r\n");
});

test.each(["=1+1", "+47", "-1", "@SUM(A1)", "\t=1", " =1", "\u200B=1", "＝1"])("%j is no formula", (text) => {
  const [, row] = parse(writeCsv(table(text, "x")), { delimiter: ";", bom: true }) as string[][];
  expect(row?.[0]).toBe(`'${text}`);
});

test("a negative number stays a number", () => {
  expect(writeCsv(table("A", "−1", "-1"))).toContain("A;-1\r\n");
});

test("any text comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string(), (header, column) => {
      const csv = writeCsv({
        columns: [`x${column}`, "y"],
        rows: [{ header: `x${header}`, cells: [{ text: "z" }] }],
      });
      const rows = parse(csv, { delimiter: ";", bom: true, record_delimiter: "\r\n" });
      expect(rows).toEqual([
        [`x${column}`, "y"],
        [`x${header}`, "z"],
      ]);
    }),
  );
});
