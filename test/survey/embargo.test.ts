import { expect, test } from "vitest";
import { isAhead, isMoment } from "../../src/survey/embargo.ts";

test.each([
  ["2016-12-01 05:00", true],
  ["2016-02-29 23:59", true],
  ["2015-02-29 05:00", false],
  ["2016-12-01 24:00", false],
  ["2016-12-01 5:00", false],
  ["2016-12-01T05:00", false],
  ["2016-12-01", false],
  ["05:00", false],
  ["2016-12-01 05:00 ", false],
])("«%s» is a time of day: %s", (text, expected) => expect(isMoment(text)).toBe(expected));

test.each([
  // Winter: an hour before Greenwich's; summer: two.
  ["2016-12-01 05:00", "2016-12-01T03:59:59Z", true],
  ["2016-12-01 05:00", "2016-12-01T04:00:00Z", false],
  ["2016-07-01 05:00", "2016-07-01T02:59:59Z", true],
  ["2016-07-01 05:00", "2016-07-01T03:00:00Z", false],
  ["2016-12-01 00:00", "2016-11-30T22:59:00Z", true],
  ["2016-12-01 00:00", "2016-11-30T23:00:00Z", false],
  ["2017-01-01 00:30", "2016-12-31T23:00:00Z", true],
])("the embargo of %s in Norway holds at %s: %s", (moment, now, expected) =>
  expect(isAhead(moment, new Date(now))).toBe(expected),
);
