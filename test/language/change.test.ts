import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import {
  type ChangeContext,
  tellChange,
  writeComparison,
  writeDirection,
} from "../../src/language/change.ts";
import { languageOf } from "../../src/language/language.ts";
import { counted, type Estimate, publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { isTrueChange, marginBetween } from "../oracle/changes.ts";
import { ofCount } from "../oracle/known.ts";

const nb = languageOf("nb");
const nn = languageOf("nn");

describe("a direction", () => {
  it("in a table says «året før» only of the year before", () => {
    expect(writeDirection("up", 2015, 2014, nb)).toBe("høyere enn året før");
    expect(writeDirection("down", 2015, 2014, nn)).toBe("lågare enn året før");
    expect(writeDirection("same", 2015, 2013, nb)).toBe("om lag som i forrige undersøkelse");
  });
});

describe("what is compared with", () => {
  it("is last year only when it was", () => {
    expect(writeComparison(2015, 2014, nb)).toBe("sammenlignet med i fjor");
    expect(writeComparison(2015, 2014, nn)).toBe("samanlikna med i fjor");
    expect(writeComparison(2015, 2013, nb)).toBe("sammenlignet med 2013-undersøkelsen");
    expect(writeComparison(2023, 2021, nn)).toBe("samanlikna med 2021-undersøkinga");
  });

  it("lies before", () => {
    expect(() => writeComparison(2015, 2015, nb)).toThrow();
    expect(() => writeComparison(2014, 2015, nb)).toThrow();
  });
});

const all = (previous: number, current: number): ChangeContext => ({
  language: nb,
  describes: "population",
  population: { previous, current },
});
const ofThoseWhoAnswered: ChangeContext = { language: nb, describes: "respondents" };
const percent = (value: string) => publishedShare(new Fraction(value), new Fraction("0.01"));
const tenth = (value: string) => publishedShare(new Fraction(value), new Fraction("0.1"));

function told(previous: Estimate, current: Estimate, context: ChangeContext): string {
  const telling = tellChange(previous, current, context);
  return telling.ok ? telling.text : telling.why;
}

describe("a change between counted shares", () => {
  // Everyone answered both times, so every difference is a real one and only the size is left.
  it.each([
    [500, 530, "har økt noe", "har auka noko"],
    [500, 549, "har økt noe", "har auka noko"],
    [500, 550, "har økt", "har auka"],
    [500, 599, "har økt", "har auka"],
    [500, 600, "har økt klart", "har auka klart"],
    [500, 470, "har gått noe ned", "har gått noko ned"],
    [500, 451, "har gått noe ned", "har gått noko ned"],
    [500, 450, "har gått ned", "har gått ned"],
    [500, 401, "har gått ned", "har gått ned"],
    [500, 400, "har gått klart ned", "har gått klart ned"],
    [500, 529, "er om lag uendret", "er om lag uendra"],
    [500, 500, "er om lag uendret", "er om lag uendra"],
    [500, 471, "er om lag uendret", "er om lag uendra"],
    [100, 189, "har økt", "har auka"],
    [100, 190, "er doblet", "er dobla"],
    [100, 210, "er doblet", "er dobla"],
    [100, 211, "er mer enn doblet", "er meir enn dobla"],
    [10, 20, "er om lag uendret", "er om lag uendra"],
    [30, 60, "er doblet", "er dobla"],
    [0, 60, "har økt", "har auka"],
    [200, 100, "har gått klart ned", "har gått klart ned"],
  ])("from %d to %d in a thousand: %s", (before, now, bokmål, nynorsk) => {
    const [previous, current] = [counted(before, 1000), counted(now, 1000)];
    expect(told(previous, current, all(1000, 1000))).toBe(bokmål);
    expect(told(previous, current, { ...all(1000, 1000), language: nn })).toBe(nynorsk);
  });

  it.each([
    [179, "undersøkelsen gir ikke grunnlag for å si om andelen er endret"],
    [180, "har økt"],
    [161, "undersøkelsen gir ikke grunnlag for å si om andelen er endret"],
    [200, "har økt klart"],
    [120, "har gått klart ned"],
  ])("from 101 of 203 to %d of 324, of 428: %s", (now, expected) => {
    expect(told(counted(101, 203), counted(now, 324), all(428, 428))).toBe(expected);
  });

  // Chance makes 4.4 points either way.
  it.each([
    [147, "undersøkelsen gir ikke grunnlag for å si om andelen er endret"],
    [149, "er om lag uendret"],
    [151, "er om lag uendret"],
    [153, "undersøkelsen gir ikke grunnlag for å si om andelen er endret"],
  ])("from 150 to %d of 300, of 428: %s", (now, expected) => {
    expect(told(counted(150, 300), counted(now, 300), all(428, 428))).toBe(expected);
  });

  it("is told only in words that the oracle finds true", () => {
    const round = fc
      .tuple(fc.integer({ min: 10, max: 1500 }), fc.nat(400), fc.nat())
      .map(([base, more, n]) => ({ base, population: base + more, count: 5 + (n % (base - 9)) }));
    const seen = new Set<string>();
    fc.assert(
      fc.property(round, round, (before, now) => {
        const text = told(
          counted(before.count, before.base),
          counted(now.count, now.base),
          all(before.population, now.population),
        );
        seen.add(text);
        if (text === "too-small") {
          const delta = Math.abs(now.count / now.base - before.count / before.base);
          expect(delta).toBeLessThan(0.03);
          return;
        }
        const [then, today] = [before, now].map(({ count, base }) => ofCount(count, base));
        const isTrue = then && today && isTrueChange(text, then, today, marginBetween(before, now));
        expect([text, before, now, isTrue]).toEqual([text, before, now, true]);
      }),
      { numRuns: 1500 },
    );
    expect(seen.size).toBeGreaterThan(7);
  });

  it("that is real but too small for a word is refused", () => {
    // 2.9 points ± 2.8: not nought, but it could be more than five.
    expect(told(counted(1000, 2000), counted(1058, 2000), all(5900, 5900))).toBe("too-small");
  });

  it("says whether it speaks of the share or stands alone", () => {
    const none = tellChange(counted(10, 20), counted(11, 20), all(428, 428));
    expect(none.ok && [none.form, none.direction]).toEqual(["clause", "unknown"]);
    const down = tellChange(counted(500, 1000), counted(400, 1000), all(1000, 1000));
    expect(down.ok && [down.form, down.direction]).toEqual(["predicate", "down"]);
  });
});

describe("a change between published shares", () => {
  it.each([
    ["0.76", "0.86", "too-coarse"],
    ["0.75", "0.86", "har økt klart"],
    ["0.6", "0.66", "har økt"],
    // Between four and six points.
    ["0.6", "0.65", "too-coarse"],
    ["0.6", "0.63", "er om lag uendret"],
    ["0.6", "0.64", "har økt noe"],
    ["0.66", "0.6", "har gått ned"],
    ["0.6", "0.6", "er om lag uendret"],
    ["0.6", "0.62", "er om lag uendret"],
    ["0.2", "0.4", "er doblet"],
    ["0.1", "0.2", "too-coarse"],
    ["0.1", "0.25", "er mer enn doblet"],
    // At the least 2.099 times as large, and at the most 2.19.
    ["0.35", "0.75", "har økt klart"],
  ])("from %s to %s: %s", (before, now, expected) => {
    expect(told(percent(before), percent(now), ofThoseWhoAnswered)).toBe(expected);
  });

  it("in tenths both times can't be told", () => {
    expect(told(tenth("0.6"), tenth("0.6"), ofThoseWhoAnswered)).toBe("tenths");
    expect(told(tenth("0.2"), tenth("0.9"), ofThoseWhoAnswered)).toBe("tenths");
    const near = publishedInterval(new Fraction("0.75"), new Fraction("0.8"));
    expect(told(near, near, ofThoseWhoAnswered)).toBe("tenths");
    expect(told(tenth("0.2"), percent("0.9"), ofThoseWhoAnswered)).toBe("er mer enn doblet");
  });

  it("is told of those who answered, and of a population only with a margin", () => {
    expect(told(percent("0.5"), percent("0.6"), { language: nb, describes: "population" })).toBe("no-base");
  });

  it("is told as published where only the direction is", () => {
    expect(told({ kind: "mention" }, { kind: "direction", change: "up" }, ofThoseWhoAnswered)).toBe(
      "har økt",
    );
    expect(told({ kind: "suppressed" }, { kind: "direction", change: "up" }, ofThoseWhoAnswered)).toBe(
      "hidden",
    );
    expect(told({ kind: "mention" }, percent("0.5"), ofThoseWhoAnswered)).toBe("no-share");
  });
});

describe("what a change is compared with", () => {
  const years = { previous: 2014, current: 2015 };
  it("follows the words", () => {
    const half = counted(500, 1000);
    const context = { ...all(1000, 1000), years };
    expect(told(half, counted(600, 1000), context)).toBe("har økt klart sammenlignet med i fjor");
    expect(told(half, half, { ...context, language: nn, years: { previous: 2013, current: 2015 } })).toBe(
      "er om lag uendra samanlikna med 2013-undersøkinga",
    );
  });

  it("is «fra» after a clause", () => {
    const context = { ...all(428, 428), years };
    expect(told(counted(10, 20), counted(11, 20), context)).toBe(
      "undersøkelsen gir ikke grunnlag for å si om andelen er endret fra i fjor",
    );
    expect(
      told(counted(10, 20), counted(11, 20), {
        ...context,
        language: nn,
        years: { previous: 2012, current: 2015 },
      }),
    ).toBe("undersøkinga gir ikkje grunnlag for å seie om delen er endra frå 2012-undersøkinga");
  });

  it("lies before", () => {
    const context = { ...all(20, 20), years: { previous: 2015, current: 2015 } };
    expect(() => told(counted(10, 20), counted(11, 20), context)).toThrow();
  });
});
