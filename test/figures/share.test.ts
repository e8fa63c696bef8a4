import Fraction from "fraction.js";
import { expect, test } from "vitest";
import { drawnShare, openInterval } from "../../src/figures/share.ts";
import { counted, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { percent, tenth } from "./fixtures.ts";

test("a count is drawn where it is", () => {
  expect(drawnShare(counted(1, 4))).toEqual({ low: 0.25, high: 0.25 });
});

test("a whole percent is drawn as its figure", () => {
  expect(drawnShare(percent("0.59"))).toEqual({ low: 0.59, high: 0.59 });
  expect(openInterval(percent("0.59"))).toBeUndefined();
});

test("a tenth is drawn as the interval it stands for", () => {
  expect(drawnShare(tenth("0.6"))).toEqual({ low: 0.55, high: 0.65 });
});

test("what was rounded to five percent is an interval too", () => {
  const fives = publishedShare(new Fraction("0.65"), new Fraction("0.05"));
  expect(drawnShare(fives)).toEqual({ low: 0.625, high: 0.675 });
});

test("an interval without a figure is never drawn as a point, however narrow", () => {
  const narrow = publishedInterval(new Fraction("0.75"), new Fraction("0.755"));
  expect(drawnShare(narrow)).toEqual({ low: 0.75, high: 0.755 });
  expect(openInterval(narrow)).toBeDefined();
});

test("what has no share, or a hidden one, has nothing to draw", () => {
  expect(drawnShare({ kind: "suppressed" })).toBeUndefined();
  expect(drawnShare({ kind: "total", count: 189 })).toBeUndefined();
});
