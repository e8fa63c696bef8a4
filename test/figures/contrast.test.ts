import { expect, test } from "vitest";
import { contrastRatio, mix, weakPairs } from "../../src/figures/contrast.ts";
import { defaultPalette } from "../../src/figures/palette.ts";

test("the ratio is that of WCAG", () => {
  expect(contrastRatio("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrastRatio("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  expect(contrastRatio("#FFFFFF", "#777777")).toBe(contrastRatio("#777777", "#FFFFFF"));
});

test("the default colours reach every contrast that the figures need", () => {
  expect(weakPairs(defaultPalette)).toEqual([]);
});

test("a colour that does not is named", () => {
  const weak = weakPairs({ ...defaultPalette, muted: "#6FA3AB" });
  expect(weak.map(({ first, second }) => [first, second])).toEqual([
    ["muted", "paper"],
    ["muted", "track"],
  ]);
});

test("colours are written #rrggbb", () => {
  expect(() => contrastRatio("red", "#FFFFFF")).toThrow("red");
});

test("a mixture lies between its colours", () => {
  expect(mix("#FFFFFF", "#000000", 0.6)).toBe("#999999");
});
