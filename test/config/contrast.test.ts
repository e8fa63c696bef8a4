import { expect, test } from "vitest";
import { defaultColours } from "../../src/config/colours.ts";
import { contrastRatio, isColour, weakPairs } from "../../src/config/contrast.ts";

// The ratios at both ends, and the grey that just fails 4.5:1 on white, are those of WCAG's own examples.
test.each([
  ["#000000", "#FFFFFF", "21.00"],
  ["#ffffff", "#FFFFFF", "1.00"],
  ["#777777", "#FFFFFF", "4.48"],
  ["#0B5563", "#ffffff", "8.42"],
])("%s on %s is %s:1, either way round", (one, other, ratio) => {
  expect(contrastRatio(one, other).toFixed(2)).toBe(ratio);
  expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
});

test("every pair of the default colours reaches its contrast", () => {
  expect(weakPairs(defaultColours)).toEqual([]);
});

test("a colour that is too pale is named with what it lies on", () => {
  const weak = weakPairs({ ...defaultColours, label: "#F2A65A", muted: "#6FA3AB" });
  expect(weak.map(({ colour, on, least }) => `${colour} on ${on} ${least}`)).toEqual([
    "label on paper 4.5",
    "muted on paper 3",
    "muted on track 3",
  ]);
});

test("colours are # and six signs", () => {
  expect(["#0B5563", "#ffffff"].every(isColour)).toBe(true);
  expect(["0B5563", "#fff", "petrol", "#0B5563;"].some(isColour)).toBe(false);
});
