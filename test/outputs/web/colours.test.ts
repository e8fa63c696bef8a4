import { describe, expect, test } from "vitest";
import { type Colours, defaultColours } from "../../../src/config/colours.ts";
import { contrastRatio, weakPairs } from "../../../src/config/contrast.ts";
import {
  darkColours,
  lightColours,
  type WebColours,
  webColourRules,
  webPairs,
} from "../../../src/outputs/web/colours.ts";

/** Another publisher's, as unlike ours as can be. */
const darkRed: Colours = {
  ...defaultColours,
  lead: "#8A1024",
  leadDark: "#5A0A18",
  muted: "#BD727E",
  track: "#F6EAEC",
  sand: "#FFF6D6",
  line: "#DFCFD2",
  soft: "#6B5559",
  ink: "#2B1418",
  accent: "#FFD23F",
  label: "#8A4B00",
};

function weak(colours: WebColours): readonly string[] {
  return webPairs.flatMap(([on, least, ...all]) =>
    all.flatMap((name) => {
      const contrast = contrastRatio(colours[on], colours[name]);
      return contrast >= least ? [] : [`${name} on ${on}: ${contrast.toFixed(2)} of ${least}`];
    }),
  );
}

describe.each([
  ["petrol", defaultColours],
  ["dark red and yellow", darkRed],
] as const)("a publisher in %s", (_, colours) => {
  test("has colours that a report may have", () => {
    expect(weakPairs(colours)).toEqual([]);
  });

  test("has a page where every pair that meets is told apart, in light and in dark", () => {
    expect(weak(lightColours(colours))).toEqual([]);
    expect(weak(darkColours(colours))).toEqual([]);
  });

  test("has nobody else's colours in its style", () => {
    const others = Object.values(colours === darkRed ? defaultColours : darkRed).filter(
      (value) => !Object.values(colours).includes(value),
    );
    const rules = webColourRules(colours).toUpperCase();
    expect(others.filter((value) => rules.includes(value))).toEqual([]);
  });
});
