import fc from "fast-check";
import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { writeInteger } from "../../../../src/language/numbers.ts";
import { writePercentSign } from "../../../../src/language/percent.ts";
import { contentOf, formatOf } from "../../../../src/outputs/web/workbook/sheets.ts";

/** What a spreadsheet shows, by hand: rounded in decimals, half up. */
function shown(text: string, value?: string): string {
  const content = contentOf({ text, ...(value !== undefined && { value }) });
  if (typeof content === "string") return content;
  if (!content.percent)
    return String(content.number).replace(/\B(?=(\d{3})+$)/g, content.number < 1e4 ? "" : " ");
  const step = 10 ** content.decimals;
  const percent = Math.round(Number((content.number * 100 * step).toPrecision(12))) / step;
  return `${percent.toFixed(content.decimals).replace(".", ",")} %`;
}

test("a share is shown as the report has it, whatever its fourth decimal would be rounded to", () => {
  const share = fc.tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 0, max: 2000 }),
    fc.constantFrom(0, 1),
  );
  fc.assert(
    fc.property(share, ([base, some, decimals]) => {
      const exact = new Fraction(Math.min(base, some), base);
      const words = writePercentSign(exact, decimals);
      const value = String(Math.round(exact.valueOf() * 10_000) / 10_000);
      expect(shown(words, value)).toBe(words.replaceAll("\u00A0", " "));
    }),
    // 21.4953 %: its four decimals are 21.5.
    { examples: [[[428, 92, 0]]], numRuns: 2000 },
  );
  expect(contentOf({ text: "21 %", value: "0.215" })).toMatchObject({ number: 0.21 });
});

test("a whole number is one, and what only looks like one stays as it stands", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (number) => {
      const content = contentOf({ text: writeInteger(number) });
      expect(content).toMatchObject({ number });
      expect(formatOf(content as Exclude<typeof content, string>)).toBe(number < 10_000 ? "0" : "#,##0");
    }),
  );
  for (const text of ["0301", "4 200", "12 00", "1.", "12,5", "05 %", "−3", "1 000 000 000 000 000 000"])
    expect(contentOf({ text })).toBe(text);
  expect(contentOf({ text: "2014", isName: true })).toBe("2014");
});
