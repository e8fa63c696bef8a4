import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPoint } from "../../src/statistics/interval.ts";
import { mcnemar, panelShift } from "../../src/statistics/panel.ts";

describe("McNemar's test", () => {
  it.each([
    [0, 0, 1],
    [5, 5, 1],
    [0, 5, 0.0625],
    [0, 6, 0.03125],
    [6, 16, 0.05248],
    [5, 16, 0.0266],
  ])("of %d and %d is %d", (onlyBefore, onlyNow, p) => {
    expect(mcnemar(onlyBefore, onlyNow).valueOf()).toBeCloseTo(p, 4);
  });

  it("is a probability, the same both ways", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const p = mcnemar(a, b);
        expect(p.gt(0) && p.lte(1)).toBe(true);
        expect(mcnemar(b, a).equals(p)).toBe(true);
      }),
    );
  });

  it("refuses what is no count", () => {
    expect(() => mcnemar(-1, 2)).toThrow();
    expect(() => mcnemar(1, 2.5)).toThrow();
  });
});

describe("a panel's shift", () => {
  const panel = { both: 60, onlyBefore: 10, onlyNow: 30, neither: 100 };

  it("is that of the units that changed their answer", () => {
    const { significant, delta, likely, ratio } = panelShift(panel);
    expect([significant, isPoint(delta), delta.low.valueOf()]).toEqual([true, true, 10]);
    expect(ratio?.low.toFraction()).toBe("9/7");
    // ±1.96·√((b + c) − (c − b)²/n)/n
    const margin = (196 * Math.sqrt(40 - 400 / 200)) / 200;
    expect(likely.high.valueOf() - 10).toBeCloseTo(margin, 9);
    expect(10 - likely.low.valueOf()).toBeCloseTo(margin, 9);
  });

  it("is narrower the more of all that are in the panel, and certain when all are", () => {
    const half = panelShift(panel, { previous: 400, current: 400 });
    expect(half.likely.high.lt(panelShift(panel).likely.high)).toBe(true);
    const all = panelShift({ ...panel, onlyBefore: 29 }, { previous: 219, current: 219 });
    expect([all.significant, isPoint(all.likely)]).toEqual([true, true]);
    expect(panelShift({ ...panel, onlyBefore: 29 }).significant).toBe(false);
  });

  it("has no ratio to nothing, and refuses no units", () => {
    expect(panelShift({ both: 0, onlyBefore: 0, onlyNow: 6, neither: 10 }).ratio).toBeUndefined();
    expect(() => panelShift({ both: 0, onlyBefore: 0, onlyNow: 0, neither: 0 })).toThrow();
    expect(() => panelShift({ ...panel, neither: -1 })).toThrow();
  });
});
