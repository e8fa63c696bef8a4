import { describe, expect, it } from "vitest";
import { chiSquareTail } from "../../src/statistics/gamma.ts";

describe("the tail of χ²", () => {
  it.each([
    // The usual table of critical values.
    [3.841459, 1, 0.05],
    [5.991465, 2, 0.05],
    [7.814728, 3, 0.05],
    [11.070498, 5, 0.05],
    [18.307038, 10, 0.05],
    [28.869299, 18, 0.05],
    [124.342113, 100, 0.05],
    [6.634897, 1, 0.01],
    [0.454936, 1, 0.5],
    [16.918978, 9, 0.05],
  ])("of %d with %d degrees of freedom is %d", (statistic, degrees, p) => {
    expect(chiSquareTail(statistic, degrees)).toBeCloseTo(p, 6);
  });

  it("is a finite sum where the degrees are even", () => {
    for (let degrees = 2; degrees <= 40; degrees += 2) {
      for (const statistic of [0.01, 0.5, 1, 3, 10, 20, 45, 100]) {
        const x = statistic / 2;
        let term = Math.exp(-x);
        let sum = 0;
        for (let i = 1; i <= degrees / 2; i++) {
          sum += term;
          term *= x / i;
        }
        expect(chiSquareTail(statistic, degrees)).toBeCloseTo(sum, 12);
      }
    }
  });

  it("is the integral of the density where they are odd", () => {
    for (const degrees of [3, 5, 7, 19]) {
      for (const statistic of [0.5, 4, 12, 30]) {
        const steps = 4000;
        const density = (t: number) => t ** (degrees / 2 - 1) * Math.exp(-t / 2);
        const integral = (to: number) => {
          let sum = 0;
          for (let i = 0; i < steps; i++) sum += density(((i + 0.5) * to) / steps) * (to / steps);
          return sum;
        };
        expect(chiSquareTail(statistic, degrees)).toBeCloseTo(1 - integral(statistic) / integral(300), 3);
      }
    }
  });

  it("falls from 1 to 0", () => {
    for (const degrees of [1, 2, 3, 18, 200]) {
      const tails = [0, 1e-9, 0.1, 1, 5, 20, 80, 300, 1000, 1500, 1e6].map((x) => chiSquareTail(x, degrees));
      expect(tails[0]).toBe(1);
      expect(tails.at(-1)).toBe(0);
      for (const [i, tail] of tails.entries()) expect(tail).toBeLessThanOrEqual((tails[i - 1] ?? 1) + 1e-12);
    }
  });

  it.each([
    [-1, 2],
    [Number.NaN, 2],
    [1, 0],
    [1, 1.5],
  ])("refuses %d with %d degrees", (statistic, degrees) => {
    expect(() => chiSquareTail(statistic, degrees)).toThrow();
  });
});
