import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { writeDecimal, writeInteger } from "../../src/language/numbers.ts";

describe("writeInteger", () => {
  it.each([
    [0, "0"],
    [12, "12"],
    [999, "999"],
    [4280, "4280"],
    [12_345, "12\u00A0345"],
    [123_456, "123\u00A0456"],
    [1_234_567, "1\u00A0234\u00A0567"],
    [-5, "\u22125"],
    [-12_345, "\u221212\u00A0345"],
  ])("writes %d as %s", (value, expected) => {
    expect(writeInteger(value)).toBe(expected);
  });

  it("refuses what is not whole", () => {
    expect(() => writeInteger(0.5)).toThrow();
    expect(() => writeInteger(Number.NaN)).toThrow();
  });
});

describe("writeDecimal", () => {
  it.each([
    ["75.700934", 1, "75,7"],
    ["0.25", 1, "0,3"],
    ["1.005", 2, "1,01"],
    ["3", 1, "3,0"],
    ["-0.55", 1, "\u22120,5"],
    ["-0.04", 1, "0,0"],
    ["12345.6", 1, "12\u00A0345,6"],
    ["64.5", 0, "65"],
    ["1/3", 3, "0,333"],
  ])("writes %s with %d decimals as %s", (value, decimals, expected) => {
    expect(writeDecimal(new Fraction(value), decimals)).toBe(expected);
  });
});
