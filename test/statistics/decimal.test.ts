import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDecimal } from "../../src/statistics/decimal.ts";

describe("parseDecimal", () => {
  it.each([
    ["0,86", "43/50"],
    ["0.86", "43/50"],
    ["0,1", "1/10"],
    ["1 234", "1234"],
    ["1\u00A0234\u00A0567,5", "2469135/2"],
    ["12\u202F345", "12345"],
    ["1234", "1234"],
    ["\u22123", "-3"],
    ["-3,50", "-7/2"],
    [" 189 ", "189"],
    ["0", "0"],
    ["007", "7"],
  ])("reads %j", (text, expected) => {
    expect(parseDecimal(text)?.toFraction()).toBe(expected);
  });

  it.each([
    "",
    " ",
    "86 %",
    "ca. 5",
    "1e3",
    ".5",
    "5.",
    "5,",
    "1,234,567",
    "1 23",
    "1234 567",
    "1  234",
    "--3",
    "- 3",
    "+3",
    "0x10",
    "Infinity",
    "NaN",
    "1/2",
    "٣",
    "..",
    ":",
  ])("refuses %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("is exact where a float is not, however many digits", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 1, max: 25 }), (n, decimals) => {
        const digits = n.toString().padStart(decimals + 1, "0");
        const text = `${digits.slice(0, -decimals)},${digits.slice(-decimals)}`;
        expect(parseDecimal(text)?.equals(`${n}/${10n ** BigInt(decimals)}`)).toBe(true);
      }),
    );
  });
});
