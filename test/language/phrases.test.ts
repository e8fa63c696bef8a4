import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { type Form, tell, type Wish } from "../../src/language/phrases.ts";
import { contains, type Interval, interval, isWithin, point } from "../../src/statistics/interval.ts";
import { ofCount } from "../oracle/known.ts";
import { isTrue, isWeak, type Profile } from "../oracle/phrases.ts";
import { THOROUGH } from "../support/thorough.ts";
import { counts, exactly, nb, nn, offered, said, wish } from "./offered.ts";

const profiles = fc.constantFrom<Profile[]>("streng", "imdi");
const forms = fc.constantFrom<Form[]>("prosent", "av-ti", "brøk");

describe("what is offered is true", () => {
  it("at every hundredth of a point", () => {
    const wrong: string[] = [];
    for (let p = 0; p <= 10_000; p++) {
      // Thresholds are whole and half percents: what is next to them is always tried.
      const isNearThreshold = p % 50 <= 1 || p % 50 === 49;
      if (!THOROUGH && !isNearThreshold && p % 17 !== 0) continue;
      const profile = p % 2 === 0 ? "imdi" : "streng";
      const all = offered(point(new Fraction(p, 10_000)), wish("av-ti", undefined, profile), nb);
      // Each phrase at each fourth of the places where it is offered, where not all are tried.
      for (const { text } of all.filter((_, i) => THOROUGH || (i + p) % 4 === 0)) {
        if (!isTrue(text, ofCount(p, 10_000), profile)) wrong.push(`${p / 100}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("for every count of every base, and so is what is chosen by «auto»", () => {
    fc.assert(
      fc.property(counts, profiles, forms, ([count, base], profile, form) => {
        const share = point(new Fraction(count, base));
        for (const { text } of offered(share, wish(form, undefined, profile), nb))
          expect([text, isTrue(text, ofCount(count, base), profile)]).toEqual([text, true]);
        const auto = tell(share, wish(form, "auto", profile), nb);
        expect(auto.ok && isTrue(auto.phrase.text, ofCount(count, base), profile)).toBe(true);
        expect(tell(share, wish(form, "auto", profile), nb)).toEqual(auto);
      }),
    );
  });

  it("for all that a share can be, when it is an interval", () => {
    const bounds = fc
      .tuple(fc.nat(1000), fc.nat(60))
      .map(([low, width]): [number, number] => [low, Math.min(1000, low + width)]);
    fc.assert(
      fc.property(bounds, profiles, ([low, high], profile) => {
        const closed = { includesLow: true, includesHigh: true };
        const share = interval(new Fraction(low, 1000), new Fraction(high, 1000), closed);
        for (const { text, condition } of offered(share, wish("prosent", undefined, profile), nb)) {
          expect(isWithin(share, condition)).toBe(true);
          for (let value = low; value <= high; value++) {
            expect([text, value, isTrue(text, ofCount(value, 1000), profile)]).toEqual([text, value, true]);
          }
        }
      }),
      { numRuns: THOROUGH ? 500 : 40 },
    );
  });
});

describe("a named word is told exactly where some number makes it true", () => {
  const words =
    "om lag|rundt|omtrent|nær|nesten|nærmere|opp mot|knapt|i underkant av|litt under|vel|drøyt|i overkant av|litt over|over|mer enn|under|mindre enn|færre enn|minst";
  const tenthsOf = (word: string) =>
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${word} ${n === 5 ? "halvparten" : `${n} av 10`}`);
  // Round ones, and those that the share itself rounds to.
  const percentsOf = (word: string, percent: number) =>
    [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, Math.floor(percent), Math.ceil(percent)]
      .filter((n, i) => n > 0 && n < 100 && (i < 11 || Math.abs(n - percent) <= 0.5))
      .map((n) => `${word} ${n} prosent`);

  it.each(words.split("|"))("%s", (word) => {
    fc.assert(
      fc.property(counts, ([count, base]) => {
        const share = point(new Fraction(count, base));
        const some = (phrases: string[]) =>
          phrases.some((text) => isTrue(text, ofCount(count, base), "imdi"));
        const inTenths = tell(share, wish("av-ti", word), nb);
        const tenths = tenthsOf(word).filter((text) => isTrue(text, ofCount(count, base), "imdi"));
        const within = count * 100 >= base * 5 && count * 100 <= base * 95;
        expect(inTenths.ok).toBe(tenths.length > 0 && within);
        expect(tell(share, wish("prosent", word), nb).ok).toBe(some(percentsOf(word, (100 * count) / base)));
      }),
      { numRuns: 60 },
    );
  });

  it("never tells «nær» of a share that has reached the number", () => {
    fc.assert(
      fc.property(counts, forms, ([count, base], form) => {
        const telling = tell(point(new Fraction(count, base)), wish(form, "nær"), nb);
        if (!telling.ok) return;
        const { high, includesHigh } = telling.phrase.condition;
        expect(includesHigh).toBe(false);
        expect(new Fraction(count, base).lt(high)).toBe(true);
      }),
    );
  });
});

describe("tenths without a word (language.md §1)", () => {
  it.each<[string, string, string]>([
    ["0.6", "6 av 10", "6 av 10"],
    ["0.615", "6 av 10", "6 av 10"],
    ["0.616", "false", "6 av 10"],
    ["0.64", "false", "6 av 10"],
    ["0.6449", "false", "6 av 10"],
    ["0.645", "tie", "tie"],
    ["0.65", "tie", "tie"],
    ["0.655", "tie", "tie"],
    ["0.6551", "false", "7 av 10"],
    ["0.86", "false", "9 av 10"],
    ["0.5", "halvparten", "halvparten"],
    ["0.515", "halvparten", "halvparten"],
    ["0.52", "false", "false"],
    ["0.049", "extreme", "extreme"],
    ["0.951", "extreme", "extreme"],
    ["0.06", "false", "1 av 10"],
    ["0.94", "false", "9 av 10"],
  ])("%s is «%s» when strict and «%s» as IMDi writes", (share, strict, imdi) => {
    expect(said(tell(exactly(share), wish("av-ti", undefined, "streng"), nb))).toBe(strict);
    expect(said(tell(exactly(share), wish("av-ti", undefined, "imdi"), nb))).toBe(imdi);
  });

  it("never rounds twice: no count told as 7 av 10 is below 65.5 percent", () => {
    fc.assert(
      fc.property(counts, ([count, base]) => {
        const telling = tell(point(new Fraction(count, base)), wish("av-ti"), nb);
        if (telling.ok && said(telling) === "7 av 10") expect(count * 1000).toBeGreaterThan(base * 655);
      }),
      { numRuns: 1000 },
    );
  });

  it("is written with digits or in words", () => {
    expect(said(tell(exactly("0.6"), { ...wish("av-ti"), digits: "ord" }, nb))).toBe("seks av ti");
    expect(said(tell(exactly("0.68"), { ...wish("av-ti", "nær"), digits: "ord" }, nb))).toBe("nær sju av ti");
    const digits = tell(exactly("0.6"), wish("av-ti"), nb);
    expect(digits.ok && digits.phrase.text).toBe("6\u00A0av\u00A010");
  });
});

describe("words and their numbers (language.md §2)", () => {
  it.each<[string, Form, string, string]>([
    ["0.67", "av-ti", "om lag", "om lag 7 av 10"],
    ["0.73", "av-ti", "rundt", "rundt 7 av 10"],
    ["0.731", "av-ti", "omtrent", "false"],
    ["0.725", "prosent", "om lag", "om lag 70 prosent"],
    ["0.735", "prosent", "om lag", "om lag 75 prosent"],
    ["0.76", "av-ti", "nær", "nær 8 av 10"],
    ["0.7599", "av-ti", "nær", "false"],
    ["0.8", "av-ti", "nær", "false"],
    ["0.79", "prosent", "nesten", "nesten 80 prosent"],
    ["0.72", "prosent", "nærmere", "nærmere 75 prosent"],
    ["0.47", "av-ti", "opp mot", "opp mot halvparten"],
    ["0.68", "av-ti", "knapt", "knapt 7 av 10"],
    ["0.68", "av-ti", "i underkant av", "i underkant av 7 av 10"],
    ["0.68", "av-ti", "litt under", "litt under 7 av 10"],
    ["0.62", "av-ti", "vel", "vel 6 av 10"],
    ["0.6", "av-ti", "vel", "false"],
    ["0.64", "av-ti", "drøyt", "drøyt 6 av 10"],
    ["0.6401", "av-ti", "i overkant av", "false"],
    ["0.77", "prosent", "litt over", "litt over 75 prosent"],
    ["0.65", "av-ti", "over", "over 6 av 10"],
    ["0.651", "av-ti", "mer enn", "mer enn 6 av 10"],
    ["0.6", "av-ti", "minst", "minst 6 av 10"],
    ["0.69", "av-ti", "minst", "minst 6 av 10"],
    ["0.55", "av-ti", "under", "under 6 av 10"],
    ["0.55", "prosent", "mindre enn", "mindre enn 60 prosent"],
    ["0.05", "av-ti", "under", "under 1 av 10"],
    ["0.0499", "prosent", "under", "under 10 prosent"],
    ["0.95", "av-ti", "over", "over 9 av 10"],
    ["0.9501", "av-ti", "minst", "extreme"],
    ["0.28", "av-ti", "færre enn", "færre enn 3 av 10"],
    ["0.3", "av-ti", "færre enn", "færre enn halvparten"],
    ["0.485", "brøk", "halvparten", "halvparten"],
    ["0.48", "brøk", "halvparten", "false"],
    ["0.48", "prosent", "om lag halvparten", "om lag halvparten"],
    ["0.5", "prosent", "over halvparten", "false"],
    ["0.55", "prosent", "over halvparten", "over halvparten"],
    ["0.58", "prosent", "over halvparten", "over halvparten"],
    ["0.65", "brøk", "over halvparten", "over halvparten"],
    ["0.7499", "brøk", "over halvparten", "over halvparten"],
    ["0.75", "brøk", "over halvparten", "false"],
    ["0.55", "prosent", "godt over halvparten", "godt over halvparten"],
    ["0.5499", "prosent", "godt over halvparten", "false"],
    ["0.5501", "av-ti", "godt over", "godt over halvparten"],
    ["0.7499", "prosent", "godt over halvparten", "godt over halvparten"],
    ["0.75", "prosent", "godt over halvparten", "false"],
    ["0.56", "brøk", "vel halvparten", "vel halvparten"],
    ["0.5601", "brøk", "vel halvparten", "false"],
    ["0.03", "brøk", "under halvparten", "under halvparten"],
    ["0.7", "prosent", "godt over", "false"],
    ["0.26", "brøk", "hver fjerde", "hver fjerde"],
    ["0.26", "brøk", "en firedel", "en firedel"],
    ["0.27", "brøk", "en firedel", "false"],
    ["0.27", "brøk", "vel en firedel", "vel en firedel"],
    ["0.281", "brøk", "vel en firedel", "false"],
    ["0.34", "prosent", "en tredel", "en tredel"],
    ["0.66", "av-ti", "to av tre", "to av tre"],
    ["0.66", "av-ti", "nær to tredeler", "nær to tredeler"],
    ["0.75", "brøk", "tre firedeler", "tre firedeler"],
    ["0.75", "brøk", "tre av fire", "tre av fire"],
    ["0.8", "brøk", "fire av fem", "fire av fem"],
    ["0.9", "brøk", "minst fire av fem", "minst fire av fem"],
    ["0.86", "prosent", "hele", "hele 86 prosent"],
    ["0.795", "prosent", "hele", "false"],
    ["0.8", "prosent", "hele", "hele 80 prosent"],
    ["0.27", "prosent", "bare", "bare 27 prosent"],
    ["0.3", "prosent", "kun", "kun 30 prosent"],
    ["0.304", "prosent", "bare", "false"],
    ["0.2", "av-ti", "bare", "bare 2 av 10"],
    ["0.9", "av-ti", "Hele", "hele 9 av 10"],
  ])("%s, form %s, ord=%s: %s", (share, form, word, expected) => {
    expect(said(tell(exactly(share), wish(form, word), nb))).toBe(expected);
  });

  it.each<[string, Form, string, string]>([
    ["0.67", "av-ti", "kring", "kring 7 av 10"],
    ["0.79", "prosent", "nærare", "nærare 80 prosent"],
    ["0.62", "av-ti", "drygt", "drygt 6 av 10"],
    ["0.65", "av-ti", "meir enn", "meir enn 6 av 10"],
    ["0.25", "brøk", "kvar fjerde", "kvar fjerde"],
    ["0.33", "brøk", "ein tredel", "ein tredel"],
    ["0.66", "brøk", "nær to tredelar", "nær to tredelar"],
    ["0.75", "brøk", "tre firedelar", "tre firedelar"],
    ["0.86", "prosent", "heile", "heile 86 prosent"],
    ["0.27", "prosent", "berre", "berre 27 prosent"],
    ["0.86", "prosent", "hele", "unknown-word"],
    ["0.27", "prosent", "kun", "unknown-word"],
  ])("in nynorsk: %s, form %s, ord=%s: %s", (share, form, word, expected) => {
    expect(said(tell(exactly(share), wish(form, word), nn))).toBe(expected);
  });

  it.each<[string, Form, string, string]>([
    // Fifths, fourths, tenths and every so many (language.md §2).
    ["0.8", "av-fem", "", "4 av 5"],
    ["0.815", "av-fem", "", "4 av 5"],
    ["0.816", "av-fem", "", "false"],
    ["0.83", "av-fem", "vel", "vel 4 av 5"],
    ["0.831", "av-fem", "vel", "false"],
    ["0.8", "brøk", "4 av 5", "4 av 5"],
    ["0.2", "brøk", "hver femte", "hver femte"],
    ["0.21", "prosent", "en femdel", "en femdel"],
    ["0.21", "prosent", "en femtedel", "en femtedel"],
    ["0.22", "prosent", "en femtedel", "false"],
    ["0.22", "prosent", "vel en femtedel", "vel en femtedel"],
    ["0.25", "prosent", "en fjerdedel", "en fjerdedel"],
    ["0.74", "prosent", "tre fjerdedeler", "tre fjerdedeler"],
    ["0.33", "prosent", "en tredjedel", "en tredjedel"],
    ["0.33", "prosent", "en av tre", "en av tre"],
    ["0.66", "prosent", "2 av 3", "to av tre"],
    ["0.1", "prosent", "hver tiende", "hver tiende"],
    ["0.116", "prosent", "hver tiende", "false"],
    ["0.49", "prosent", "annenhver", "annenhver"],
    ["0.47", "prosent", "nær annenhver", "nær annenhver"],
    ["0.7", "prosent", "over to tredeler", "over to tredeler"],
    ["0.75", "prosent", "over to tredeler", "false"],
    // Percents that are no round ones.
    ["0.1388", "prosent", "knapt", "knapt 14 prosent"],
    ["0.1388", "prosent", "knapt 14 prosent", "knapt 14 prosent"],
    ["0.1388", "prosent", "knapt 16 prosent", "false"],
    ["0.1388", "prosent", "vel 13 prosent", "vel 13 prosent"],
    ["0.1388", "prosent", "om lag", "om lag 14 prosent"],
    ["0.14", "prosent", "knapt 14 prosent", "false"],
    ["0.585", "prosent", "knapt", "knapt 60 prosent"],
    ["0.585", "prosent", "knapt 59 prosent", "knapt 59 prosent"],
    // Ranges.
    ["0.55", "prosent", "mellom 55 og 60 prosent", "mellom 55 og 60 prosent"],
    ["0.6", "prosent", "mellom 55 og 60", "mellom 55 og 60 prosent"],
    ["0.601", "prosent", "mellom 55 og 60 prosent", "false"],
    ["0.6", "prosent", "mellom 60 og 55 prosent", "unknown-word"],
  ])("%s, form %s, ord=«%s»: %s", (share, form, word, expected) => {
    expect(said(tell(exactly(share), wish(form, word), nb)).replace("én", "en")).toBe(expected);
  });

  it.each<[string, Form, string, string]>([
    ["0.8", "av-fem", "", "4 av 5"],
    ["0.2", "prosent", "kvar femte", "kvar femte"],
    ["0.41", "prosent", "to femtedelar", "to femtedelar"],
    ["0.49", "prosent", "annankvar", "annankvar"],
    ["0.1", "prosent", "kvar tiande", "kvar tiande"],
    ["0.57", "prosent", "mellom 55 og 60 prosent", "mellom 55 og 60 prosent"],
    ["0.1388", "prosent", "knapt 14 prosent", "knapt 14 prosent"],
    ["0.49", "prosent", "annenhver", "unknown-word"],
  ])("in nynorsk: %s, form %s, ord=«%s»: %s", (share, form, word, expected) => {
    expect(said(tell(exactly(share), wish(form, word), nn))).toBe(expected);
  });

  it("a figure published as 55 is «55 prosent», «vel halvparten» and «over halvparten»", () => {
    const share = interval(new Fraction("0.545"), new Fraction("0.555"), {
      includesLow: true,
      includesHigh: false,
    });
    const words = ["55 prosent", "vel halvparten", "over halvparten", "godt over halvparten", "halvparten"];
    expect(words.map((word) => said(tell(share, wish("prosent", word), nb)))).toEqual([
      "55 prosent",
      "vel halvparten",
      "over halvparten",
      "too-coarse",
      "false",
    ]);
  });

  it("hints where another phrase says more, and nowhere else", () => {
    fc.assert(
      fc.property(counts, ([count, base]) => {
        for (const { text, weak } of offered(point(new Fraction(count, base)), wish("prosent"), nb))
          expect([text, weak]).toEqual([text, isWeak(text, ofCount(count, base))]);
      }),
    );
    const weak = (share: string, word: string) => {
      const telling = tell(exactly(share), wish("prosent", word), nb);
      return telling.ok && telling.phrase.weak;
    };
    expect(["0.55", "0.59", "0.6", "0.7"].map((share) => weak(share, "over halvparten"))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([weak("0.57", "mellom 55 og 60"), weak("0.57", "mellom 40 og 60")]).toEqual([false, true]);
  });

  it.each(["hele om lag", "omtrentlig", "nærmest", "heile", "over halvparten av", "ca."])(
    "does not know %j",
    (word) => {
      expect(said(tell(exactly("0.86"), wish("prosent", word), nb))).toBe("unknown-word");
    },
  );

  it("lets «hele» and «bare» be measured against another number", () => {
    const hele = (context: Wish["context"]) =>
      tell(exactly("0.71"), { ...wish("prosent", "hele"), context }, nb).ok;
    expect(hele({ previous: exactly("0.61") })).toBe(true);
    expect(hele({ previous: exactly("0.611") })).toBe(false);
    expect(hele({ comparison: exactly("0.56") })).toBe(true);
    expect(hele({ comparison: exactly("0.57") })).toBe(false);
    const bare = (target: string) =>
      tell(exactly("0.6"), { ...wish("prosent", "bare"), context: { target: exactly(target) } }, nb).ok;
    expect([bare("0.75"), bare("0.74")]).toEqual([true, false]);
  });
});

describe("«auto»", () => {
  it.each<[string, Form, Profile, string]>([
    ["0.86", "prosent", "streng", "86 prosent"],
    ["0.6", "av-ti", "streng", "6 av 10"],
    ["0.67", "av-ti", "streng", "nær 7 av 10"],
    ["0.63", "av-ti", "streng", "vel 6 av 10"],
    ["0.65", "av-ti", "streng", "65 prosent"],
    ["0.65", "av-ti", "imdi", "65 prosent"],
    ["0.53", "av-ti", "imdi", "vel halvparten"],
    ["0.02", "av-ti", "imdi", "2 prosent"],
    ["0.34", "brøk", "imdi", "en tredel"],
    ["0.31", "brøk", "imdi", "nær en tredel"],
    ["0.42", "brøk", "imdi", "42 prosent"],
  ])("tells %s (%s, %s) as %s", (share, form, profile, expected) => {
    expect(said(tell(exactly(share), wish(form, "auto", profile), nb))).toBe(expected);
  });
});

describe("a refusal names what would be true", () => {
  it("nearest first, with what to write", () => {
    const telling = tell(exactly("0.71"), wish("prosent", "hele"), nb);
    expect(telling.ok || telling.alternatives.slice(0, 4)).toEqual([
      'form="prosent" («71 prosent»)',
      'ord="vel" form="prosent" («vel 70 prosent»)',
      'ord="om lag" form="prosent" («om lag 70 prosent»)',
      'ord="nær" form="prosent" («nær 75 prosent»)',
    ]);
  });

  it("in the written language of the text", () => {
    const telling = tell(exactly("0.62"), wish("brøk", "hele"), nn);
    expect(telling.ok || telling.alternatives.every((text) => !text.includes("tredeler"))).toBe(true);
  });

  it("and what it names is told when it is written", () => {
    const anyWord = fc.constantFrom("hele", "nær", "over", "tull", undefined);
    fc.assert(
      fc.property(counts, anyWord, forms, ([count, base], word, form) => {
        const share = point(new Fraction(count, base));
        const telling = tell(share, wish(form, word), nb);
        if (telling.ok) return;
        expect(telling.alternatives.length).toBeGreaterThan(0);
        for (const one of telling.alternatives) {
          const [, ord, named, text] = /^(?:ord="(.*?)")? ?(?:form="(.*?)")? ?\(«(.*)»\)$/.exec(one) ?? [];
          const again = tell(share, wish((named as Form | undefined) ?? "prosent", ord), nb);
          expect(again.ok && again.phrase.text).toBe(text);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("an interval", () => {
  const between = (low: string, high: string): Interval =>
    interval(new Fraction(low), new Fraction(high), { includesLow: true, includesHigh: false });

  it.each<[string, string, Form, string | undefined, string]>([
    ["0.855", "0.865", "prosent", undefined, "86 prosent"],
    ["0.855", "0.865", "prosent", "hele", "hele 86 prosent"],
    ["0.795", "0.805", "prosent", "hele", "too-coarse"],
    ["0.55", "0.65", "prosent", undefined, "too-coarse"],
    ["0.55", "0.65", "av-ti", undefined, "6 av 10"],
    ["0.55", "0.65", "av-ti", "om lag", "too-coarse"],
    ["0.55", "0.65", "av-ti", "nær", "too-coarse"],
    ["0.45", "0.55", "av-ti", undefined, "halvparten"],
    ["0.85", "0.95", "av-ti", "hele", "hele 9 av 10"],
    ["0.55", "0.66", "av-ti", undefined, "too-coarse"],
    ["0.75", "0.8", "av-ti", "nær", "too-coarse"],
    ["0.75", "0.8", "prosent", undefined, "too-coarse"],
    ["0.75", "0.8", "prosent", "minst", "minst 75 prosent"],
    ["0.1", "0.2", "prosent", "hele", "false"],
    ["0.01", "0.03", "av-ti", undefined, "extreme"],
  ])("[%s, %s), %s %s: %s", (low, high, form, word, expected) => {
    const share = between(low, high);
    expect(contains(share, new Fraction(low))).toBe(true);
    expect(said(tell(share, wish(form, word), nb))).toBe(expected);
  });
});
