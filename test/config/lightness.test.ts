import fc from "fast-check";
import { expect, test } from "vitest";
import { type Colours, defaultColours } from "../../src/config/colours.ts";
import { contrastRatio, weakPairs } from "../../src/config/contrast.ts";
import { atContrast, atLightness, nearestThatPasses } from "../../src/config/lightness.ts";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);

test("a colour is made just as light as its contrast asks, wherever white reaches it", () => {
  fc.assert(
    fc.property(colour, fc.double({ min: 1.5, max: 12, noNaN: true }), (own, contrast) => {
      const found = contrastRatio(atContrast(own, "#101B20", contrast, "lighter"), "#101B20");
      // Of the steps that a screen has it is the nearest one.
      expect(found).toBeGreaterThan(contrast - 0.12);
      expect(found).toBeLessThan(contrast + 0.25);
    }),
  );
});

test("and just as dark", () => {
  fc.assert(
    fc.property(colour, fc.double({ min: 1.5, max: 12, noNaN: true }), (own, contrast) => {
      const found = contrastRatio(atContrast(own, "#FFFFFF", contrast, "darker"), "#FFFFFF");
      expect(found).toBeGreaterThan(contrast - 0.12);
      expect(found).toBeLessThan(contrast + 0.25);
    }),
  );
});

test("a colour at its own lightness is itself, and grey stays grey", () => {
  expect(atContrast("#777777", "#FFFFFF", 4.47, "darker")).toBe("#777777");
  expect(atLightness("#FF0000", 1, 0.4)).toBe("#FFFFFF");
});

test("the nearest colour that passes is one that no pair is weak with, and that looks like what was asked for", () => {
  const asked = { ...defaultColours, label: "#E0703A" };
  const found = nearestThatPasses("label", asked);
  expect(weakPairs(asked).map(({ colour }) => colour)).toEqual(["label"]);
  expect(found).toMatch(/^#[B-D]\w[4-6]\w[0-3]\w$/);
  expect(weakPairs({ ...asked, label: found ?? "" })).toEqual([]);
});

test("there is one for whatever is asked for", () => {
  fc.assert(
    fc.property(colour, fc.constantFrom("label", "soft", "accent"), (own, name) => {
      const asked: Colours = { ...defaultColours, [name]: own };
      const found = nearestThatPasses(name as keyof Colours, asked);
      expect(found).toBeDefined();
      expect(weakPairs({ ...asked, [name]: found })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
