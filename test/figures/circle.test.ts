import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chord, hatching, height, nothing, slice } from "../../src/figures/circle.ts";

test("a cut leaves the share of the area that it is asked for", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      const x = chord(share);
      // By summing narrow strips, so that the formula is not checked with itself.
      const strips = 4000;
      let area = 0;
      for (let i = 0; i < strips; i++) {
        const middle = -1 + ((i + 0.5) * (x + 1)) / strips;
        area += (2 * height(middle) * (x + 1)) / strips;
      }
      expect(area / Math.PI).toBeCloseTo(share, 3);
    }),
    { numRuns: 30 },
  );
});

describe("a slice", () => {
  test("of everything is a circle, of nothing is nothing", () => {
    expect(slice(0, 1)).toBe("M-1,0A1,1,0,1,1,1,0A1,1,0,1,1,-1,0Z");
    expect(slice(0.3, 0.3)).toBe(nothing);
  });

  test("of half is a half circle", () => {
    expect(slice(0, 0.5)).toMatch(/^M0,1A1,1,0,[01],1,0,-1Z$/);
    expect(slice(0.5, 1)).toMatch(/^M0,-1A1,1,0,[01],1,0,1Z$/);
  });

  test("of more than half goes the long way round", () => {
    expect(slice(0, 0.6)).toContain("A1,1,0,1,1,");
    expect(slice(0, 0.4)).toContain("A1,1,0,0,1,");
    expect(slice(0.4, 1)).toContain("A1,1,0,1,1,");
  });

  test("between two cuts has two arcs", () => {
    expect(slice(0.2, 0.7).match(/A/g)).toHaveLength(2);
  });
});

test("hatching stays within the circle and between its cuts", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        for (const [, x = "", y = ""] of hatching(from, to).matchAll(/[ML]([-\d.]+),([-\d.]+)/g)) {
          expect(Math.hypot(Number(x), Number(y))).toBeLessThanOrEqual(1.002);
          if (hatching(from, to) === nothing) continue;
          expect(Number(x)).toBeGreaterThanOrEqual(chord(from) - 0.001);
          expect(Number(x)).toBeLessThanOrEqual(chord(to) + 0.001);
        }
      },
    ),
  );
  expect(hatching(0.5, 0.5)).toBe(nothing);
  expect(hatching(0, 1).match(/M/g)).toHaveLength(7);
});
