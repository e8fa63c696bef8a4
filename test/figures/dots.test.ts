import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import { defaultColours } from "../../src/config/colours.ts";
import { contrastRatio } from "../../src/config/contrast.ts";
import { coverArt } from "../../src/figures/cover.ts";
import { tenDots } from "../../src/figures/dots.ts";
import { counted, type Estimate, publishedInterval } from "../../src/statistics/estimate.ts";
import { percent, tenth } from "./fixtures.ts";

/** How many of the ten dots a sign fills (a whole one has two arcs that are half circles), cuts, hatches and rings. */
function read(svg: string | undefined) {
  const path = (pattern: RegExp) => pattern.exec(svg ?? "")?.[1] ?? "";
  const filled = path(/<path d="([^"]*)" fill="#073B45"/);
  const whole = filled.match(/A8,8,0,1,1,[\d.]+,8A8,8,0,1,1,[\d.]+,8Z/g)?.length ?? 0;
  return {
    whole,
    cut: (filled.match(/M/g)?.length ?? 0) - whole,
    hatched: path(/<path d="([^"]*)" fill="none" stroke="#073B45"/) !== "",
    rings: path(/<path d="([^"]*)" fill="none" stroke="#5C929B"/).match(/M/g)?.length ?? 0,
  };
}

describe("ten dots", () => {
  test.each<[string, Estimate, object]>([
    [
      "6 av 10: five and a half, hatched to six and a half",
      tenth("0.6"),
      { whole: 5, cut: 1, hatched: true, rings: 5 },
    ],
    [
      "86 prosent: eight and a part of the ninth",
      percent("0.86"),
      { whole: 8, cut: 1, hatched: false, rings: 2 },
    ],
    ["324 of 428", counted(324, 428), { whole: 7, cut: 1, hatched: false, rings: 3 }],
    [
      "75 to 80 prosent: seven, half of the eighth, the other half not known",
      publishedInterval(new Fraction("0.75"), new Fraction("0.8")),
      { whole: 7, cut: 1, hatched: true, rings: 3 },
    ],
    ["nobody", counted(0, 9), { whole: 0, cut: 0, hatched: false, rings: 10 }],
    ["everybody", counted(9, 9), { whole: 10, cut: 0, hatched: false, rings: 0 }],
  ])("%s", (_, estimate, expected) => {
    expect(read(tenDots(estimate, defaultColours))).toEqual(expected);
  });

  test("are not read aloud: the number stands beside them", () => {
    expect(tenDots(tenth("0.6"), defaultColours)).toMatch(/^<svg aria-hidden="true" viewBox="0 0 214 16"/);
  });

  test.each<Estimate>([
    { kind: "suppressed" },
    { kind: "direction", change: "up" },
    { kind: "mention" },
    { kind: "total", count: 189 },
  ])("are not drawn of $kind", (estimate) => {
    expect(tenDots(estimate, defaultColours)).toBeUndefined();
  });
});

describe("the cover", () => {
  const art = coverArt([percent("0.86"), tenth("0.9"), { kind: "mention" }, tenth("0.6")], defaultColours);

  test("has a row for each finding with a share, the main one in the accent colour", () => {
    expect(art.match(/fill="#F2A65A"/g)).toHaveLength(1);
    expect(art.match(/fill="#F4EFE6"/g)).toHaveLength(2);
    expect(art.indexOf("#F2A65A")).toBeLessThan(art.indexOf("#F4EFE6"));
  });

  test("is as high as its rows", () => {
    expect(art).toContain('width="114.4mm" height="42.8mm"');
  });

  test("has rings that can be seen on the cover", () => {
    const [, ring = ""] = /stroke="(#[0-9a-f]{6})"/.exec(art) ?? [];
    expect(contrastRatio(ring, defaultColours.lead)).toBeGreaterThanOrEqual(3);
  });

  test("changes with the data", () => {
    expect(coverArt([percent("0.85")], defaultColours)).not.toBe(coverArt([percent("0.86")], defaultColours));
  });
});
