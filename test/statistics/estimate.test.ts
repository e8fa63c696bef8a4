import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  counted,
  type Estimate,
  publishedInterval,
  publishedShare,
  shareOf,
  sum,
} from "../../src/statistics/estimate.ts";
import { isPoint } from "../../src/statistics/interval.ts";

const share = (text: string) => new Fraction(text);

describe("counted", () => {
  it("has an exact share", () => {
    const { share: exact } = counted(324, 428);
    expect(isPoint(exact)).toBe(true);
    expect(exact.low.toFraction()).toBe("81/107");
  });

  it.each([
    [429, 428],
    [-1, 428],
    [0, 0],
    [1.5, 3],
    [1, Number.POSITIVE_INFINITY],
  ])("refuses %d of %d", (count, base) => {
    expect(() => counted(count, base)).toThrow();
  });
});

describe("published", () => {
  it("share is every value that rounds to it", () => {
    const estimate = publishedShare(share("0.6"), share("0.1"));
    expect([estimate.share.low.valueOf(), estimate.share.high.valueOf()]).toEqual([0.55, 0.65]);
    expect(estimate).not.toHaveProperty("base");
    expect(publishedShare(share("0.59"), share("0.01"), 189).base).toBe(189);
  });

  it("interval takes its low end with it, and not its high end", () => {
    const known = publishedInterval(share("0.75"), share("0.8"));
    expect([known.share.includesLow, known.share.includesHigh]).toEqual([true, false]);
    const open = publishedInterval(share("0.5"), undefined);
    expect([open.share.high.valueOf(), open.share.includesHigh]).toEqual([1, true]);
    const below = publishedInterval(undefined, share("0.5"));
    expect([below.share.low.valueOf(), below.share.includesLow]).toEqual([0, true]);
  });
});

describe("sum", () => {
  it("adds counts and bases", () => {
    expect(sum([counted(324, 428), counted(13, 15)])).toEqual(counted(337, 443));
  });

  it("adds totals, which have no base", () => {
    expect(sum([{ kind: "total", count: 189 }, counted(13, 15)])).toEqual({ kind: "total", count: 202 });
  });

  it("hides the sum where a part is hidden", () => {
    expect(sum([counted(2, 15), { kind: "suppressed" }])).toEqual({ kind: "suppressed" });
    expect(sum([{ kind: "mention" }, { kind: "suppressed" }])).toEqual({ kind: "suppressed" });
  });

  it("is none where a part has no count", () => {
    expect(sum([counted(1, 2), publishedShare(share("0.5"), share("0.1"))])).toBeUndefined();
    expect(sum([{ kind: "direction", change: "up" }])).toBeUndefined();
    expect(sum([])).toBeUndefined();
  });
});

describe("shareOf", () => {
  it("is there for counted and published figures only", () => {
    expect(shareOf(counted(1, 4))?.low.toFraction()).toBe("1/4");
    expect(shareOf(publishedShare(share("0.86"), share("0.01")))?.low.valueOf()).toBe(0.855);
    const others: Estimate[] = [
      { kind: "total", count: 1 },
      { kind: "direction", change: "up" },
      { kind: "mention" },
      { kind: "suppressed" },
    ];
    for (const estimate of others) expect(shareOf(estimate)).toBeUndefined();
  });
});
