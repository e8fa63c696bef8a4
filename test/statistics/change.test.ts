import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { type Change, changeBetween, type Rounds } from "../../src/statistics/change.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { isPoint, isWithin, mirror } from "../../src/statistics/interval.ts";
import { marginOf, variance } from "../../src/statistics/margin.ts";

const share = (text: string) => new Fraction(text);
const respondents: Rounds = { describes: "respondents" };
const survey: Rounds = { describes: "population", population: { previous: 428, current: 428 } };
const percent = (value: string, base?: number) => publishedShare(share(value), share("0.01"), base);
const tenth = (value: string, base?: number) => publishedShare(share(value), share("0.1"), base);

function known(change: Change) {
  if (change.kind !== "significant" && change.kind !== "not-significant") throw new Error(change.kind);
  return change;
}

describe("counted in both rounds", () => {
  it("changes by the difference, with the margins of both", () => {
    const change = known(changeBetween(counted(101, 203), counted(184, 324), survey));
    expect(isPoint(change.delta)).toBe(true);
    expect(change.delta.low.valueOf()).toBeCloseTo(100 * (184 / 324 - 101 / 203), 9);
    expect([change.kind, change.by]).toEqual(["significant", "margin"]);
    const margin = change.likely.high.sub(change.delta.high).valueOf();
    expect(margin).toBeCloseTo(5.66, 2);
    expect(change.delta.low.sub(change.likely.low).valueOf()).toBeCloseTo(margin, 9);
  });

  it("is significant from about 5.7 points near one half (language.md §3)", () => {
    const both = [203, 324].map((base) => variance(new Fraction(1, 2), base, 428));
    const smallest = marginOf(both.reduce((a, b) => a.add(b))).mul(100);
    expect(smallest.valueOf()).toBeCloseTo(5.67, 2);
    const kinds = [178, 179, 180, 181, 182].map(
      (count) => changeBetween(counted(101, 203), counted(count, 324), survey).kind,
    );
    const points = [178, 179, 180, 181, 182].map((count) => 100 * (count / 324 - 101 / 203));
    expect(kinds).toEqual(
      points.map((p) => (p > smallest.valueOf() - 0.02 ? "significant" : "not-significant")),
    );
    expect(new Set(kinds).size).toBe(2);
  });

  it("agrees with the formula in floats wherever there are enough of both", () => {
    const rounds = fc.record({
      n: fc.integer({ min: 20, max: 428 }),
      part: fc.double({ min: 0.3, max: 0.7, noNaN: true }),
    });
    const v = (p: number, n: number) => ((p * (1 - p)) / n) * ((428 - n) / 427);
    fc.assert(
      fc.property(rounds, rounds, (a, b) => {
        const [x, y] = [Math.round(a.n * a.part), Math.round(b.n * b.part)];
        const d = y / b.n - x / a.n;
        const margin = 1.96 * Math.sqrt(v(x / a.n, a.n) + v(y / b.n, b.n));
        if (Math.abs(Math.abs(d) - margin) < 1e-9) return;
        const { kind } = changeBetween(counted(x, a.n), counted(y, b.n), survey);
        expect(kind).toBe(Math.abs(d) > margin ? "significant" : "not-significant");
      }),
    );
  });

  it("turned about is the opposite change", () => {
    const some = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(some, some, ([x, n], [y, m]) => {
        const there = known(changeBetween(counted(x, n), counted(y, m), survey));
        const back = known(changeBetween(counted(y, m), counted(x, n), survey));
        expect(back.kind).toBe(there.kind);
        expect(back.delta).toEqual(opposite(there.delta));
        expect(back.likely).toEqual(opposite(there.likely));
        expect(isWithin(there.delta, there.likely)).toBe(true);
      }),
    );
  });

  it("is certain when everyone answered both times", () => {
    const all: Rounds = { describes: "population", population: { previous: 40, current: 40 } };
    expect(changeBetween(counted(20, 40), counted(21, 40), all).kind).toBe("significant");
    expect(changeBetween(counted(20, 40), counted(20, 40), all).kind).toBe("not-significant");
  });

  it("does not take five more of five for a change by chance alone", () => {
    expect(changeBetween(counted(0, 5), counted(1, 5), survey).kind).toBe("not-significant");
    expect(changeBetween(counted(0, 100), counted(2, 100), survey).kind).toBe("not-significant");
    expect(changeBetween(counted(0, 200), counted(30, 200), survey).kind).toBe("significant");
  });

  it("rests on the panel where the same units are known", () => {
    const paired = { both: 60, onlyBefore: 10, onlyNow: 30, neither: 100 };
    const change = known(changeBetween(counted(101, 203), counted(184, 324), { ...survey, paired }));
    expect([change.by, change.kind, change.delta.low.valueOf()]).toEqual(["panel", "significant", 10]);
  });
});

describe("published", () => {
  it("subtracts interval from interval", () => {
    const { kind, delta, likely, by } = known(changeBetween(percent("0.76"), percent("0.86"), respondents));
    expect([delta.low.valueOf(), delta.high.valueOf()]).toEqual([9, 11]);
    expect([delta.includesLow, delta.includesHigh]).toEqual([false, false]);
    expect([kind, by]).toEqual(["significant", "rounding"]);
    expect(likely).toEqual(delta);
    expect(known(changeBetween(percent("0.6"), percent("0.61"), respondents)).kind).toBe("significant");
    expect(known(changeBetween(percent("0.6"), percent("0.6"), respondents)).kind).toBe("not-significant");
  });

  it("is widened by the margin where the bases are known, and unknown of a population where they are not", () => {
    const change = known(changeBetween(percent("0.5", 203), percent("0.52", 324), survey));
    expect([change.kind, change.by]).toEqual(["not-significant", "margin"]);
    expect(change.likely.high.valueOf()).toBeCloseTo(3 + 5.67, 1);
    expect(changeBetween(percent("0.5"), percent("0.9"), survey)).toEqual({
      kind: "unknown",
      why: "no-base",
    });
    expect(known(changeBetween(percent("0.5", 203), counted(292, 324), survey)).kind).toBe("significant");
  });

  it("holds every change between counts that round to the figures", () => {
    const some = fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    const round = ([x, n]: [number, number]) =>
      publishedShare(new Fraction(Math.floor((200 * x + n) / (2 * n)), 100), share("0.01"), n);
    fc.assert(
      fc.property(some, some, (a, b) => {
        const exact = known(changeBetween(counted(...a), counted(...b), survey));
        const rough = known(changeBetween(round(a), round(b), survey));
        expect(isWithin(exact.delta, rough.delta)).toBe(true);
        expect(isWithin(exact.likely, rough.likely)).toBe(true);
        if (rough.kind === "significant") expect(exact.kind).toBe("significant");
      }),
    );
  });

  it("in tenths both times can't be told, however far apart", () => {
    expect(changeBetween(tenth("0.6"), tenth("0.6"), respondents)).toEqual({
      kind: "unknown",
      why: "tenths",
    });
    expect(changeBetween(tenth("0.1", 300), tenth("0.9", 300), survey)).toEqual({
      kind: "unknown",
      why: "tenths",
    });
    const interval = publishedInterval(share("0.75"), share("0.8"));
    expect(changeBetween(tenth("0.6"), interval, respondents)).toEqual({ kind: "unknown", why: "tenths" });
    expect(known(changeBetween(tenth("0.6"), percent("0.86"), respondents)).delta.low.valueOf()).toBe(20.5);
  });
});

describe("other figures", () => {
  const half = counted(1, 2);
  it.each<[string, Estimate, Estimate, Change]>([
    ["up", half, { kind: "direction", change: "up" }, { kind: "direction", direction: "up" }],
    [
      "same",
      { kind: "mention" },
      { kind: "direction", change: "same" },
      { kind: "direction", direction: "same" },
    ],
    [
      "hidden",
      { kind: "suppressed" },
      { kind: "direction", change: "up" },
      { kind: "unknown", why: "hidden" },
    ],
    ["hidden now", half, { kind: "suppressed" }, { kind: "unknown", why: "hidden" }],
    ["words", half, { kind: "mention" }, { kind: "unknown", why: "no-share" }],
    ["a count", { kind: "total", count: 3 }, half, { kind: "unknown", why: "no-share" }],
    ["up before", { kind: "direction", change: "up" }, half, { kind: "unknown", why: "no-share" }],
  ])("%s", (_, previous, current, expected) => {
    expect(changeBetween(previous, current, respondents)).toEqual(expected);
  });
});

/** `mirror` is 1 − x; this is −x. */
function opposite(i: Parameters<typeof mirror>[0]) {
  const { low, high, ...ends } = mirror(i);
  return { low: low.sub(1), high: high.sub(1), ...ends };
}
