import { expect, test } from "vitest";
import { isDate } from "../../src/survey/dates.ts";

test.each([
  ["2016-07-19", true],
  ["2016-02-29", true],
  ["2015-02-29", false],
  ["2015-11-31", false],
  ["2016-13-01", false],
  ["19.7.2016", false],
  ["2016-7-19", false],
])("%s: %s", (text, expected) => {
  expect(isDate(text)).toBe(expected);
});
