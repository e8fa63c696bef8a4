import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { writeDate } from "../../src/language/dates.ts";
import { writeFileSize } from "../../src/language/file-size.ts";
import { languageOf } from "../../src/language/language.ts";
import { joinList } from "../../src/language/list.ts";
import { writeNumeral } from "../../src/language/numerals.ts";
import { writeParts } from "../../src/language/parts.ts";
import { writePercent, writePercentSign } from "../../src/language/percent.ts";

const nb = languageOf("nb");
const nn = languageOf("nn");

describe("dates", () => {
  it("hold day and month together", () => {
    expect(writeDate("2016-07-19", nb)).toBe("19.\u00A0juli 2016");
    expect(writeDate("2016-12-01", nn)).toBe("1.\u00A0desember 2016");
    expect(writeDate("2016-02-29", nb)).toBe("29.\u00A0februar 2016");
  });

  it.each(["2016-13-01", "2015-02-29", "2016-07-00", "19.07.2016", "2016-7-19", ""])("refuse %j", (text) => {
    expect(() => writeDate(text, nb)).toThrow(/Not a date/);
  });
});

describe("file sizes", () => {
  it.each([
    [0, "1\u00A0kB"],
    [1, "1\u00A0kB"],
    [1499, "1\u00A0kB"],
    [1500, "2\u00A0kB"],
    [768_900, "769\u00A0kB"],
    [999_499, "999\u00A0kB"],
    [999_500, "1,0\u00A0MB"],
    [1_240_000, "1,2\u00A0MB"],
    [25_000_000, "25,0\u00A0MB"],
  ])("writes %d bytes as %s", (bytes, expected) => {
    expect(writeFileSize(bytes)).toBe(expected);
  });
});

describe("lists", () => {
  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a og b"],
    [["a", "b", "c"], "a, b og c"],
    [["skole (37 prosent)", "mat, drikke", "helse"], "skole (37 prosent), mat, drikke og helse"],
  ])("joins %j", (items, expected) => {
    expect(joinList(items, nb.and)).toBe(expected);
  });

  it("takes another conjunction", () => {
    expect(joinList(["a", "b", "c"], "eller")).toBe("a, b eller c");
  });
});

describe("numerals", () => {
  it("are words to twelve and digits above", () => {
    expect([0, 2, 7, 12, 13].map((n) => writeNumeral(n, nb))).toEqual(["null", "to", "sju", "tolv", "13"]);
  });

  it("inflect «one» by gender", () => {
    const genders = ["common", "feminine", "neuter"] as const;
    expect(genders.map((gender) => writeNumeral(1, nb, gender))).toEqual(["én", "én", "ett"]);
    expect(genders.map((gender) => writeNumeral(1, nn, gender))).toEqual(["éin", "éi", "eitt"]);
    expect(genders.map((gender) => writeNumeral(2, nn, gender))).toEqual(["to", "to", "to"]);
  });
});

describe("percent", () => {
  it.each([
    ["0.86", "86 prosent", "86\u00A0%"],
    ["324/428", "76 prosent", "76\u00A0%"],
    ["0.645", "65 prosent", "65\u00A0%"],
    ["0.64499", "64 prosent", "64\u00A0%"],
    ["0.08", "8 prosent", "8\u00A0%"],
    ["1", "100 prosent", "100\u00A0%"],
  ])("writes %s as %s", (share, words, sign) => {
    expect(writePercent(new Fraction(share), nb)).toBe(words);
    expect(writePercent(new Fraction(share), nn)).toBe(words);
    expect(writePercentSign(new Fraction(share))).toBe(sign);
  });

  it("writes decimals where asked to", () => {
    expect(writePercent(new Fraction(324, 428), nb, 1)).toBe("75,7 prosent");
  });
});

it("tenths are digits held together, or words", () => {
  expect(writeParts(6, 10, "tall", nb)).toBe("6\u00A0av\u00A010");
  expect(writeParts(6, 10, "ord", nb)).toBe("seks av ti");
  expect(writeParts(1, 10, "ord", nb)).toBe("én av ti");
  expect(writeParts(1, 10, "ord", nn)).toBe("éin av ti");
});
