import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { anchorOf, isHalf } from "../../src/language/conditions.ts";
import { type Form, tell, tellComplement } from "../../src/language/phrases.ts";
import { publishedInterval, publishedShare } from "../../src/statistics/estimate.ts";
import { point } from "../../src/statistics/interval.ts";
import { ofCount } from "../oracle/known.ts";
import { isTrue, type Profile } from "../oracle/phrases.ts";
import { THOROUGH } from "../support/thorough.ts";
import { counts, exactly, nb, nn, said, wish } from "./offered.ts";

const PAIRS = [
  ["nær", "vel"],
  ["nesten", "vel"],
  ["nærmere", "vel"],
  ["opp mot", "vel"],
  ["knapt", "drøyt"],
  ["i underkant av", "i overkant av"],
  ["litt under", "litt over"],
  ["om lag", "om lag"],
  ["rundt", "rundt"],
  ["omtrent", "omtrent"],
  ["under", "over"],
  ["mindre enn", "mer enn"],
  ["færre enn", "mer enn"],
] as const;

describe("a share and those who are left", () => {
  const words = fc.constantFrom(undefined, "auto", ...new Set(PAIRS.flat()));
  const mirrored = (word: string | undefined) =>
    PAIRS.find(([below]) => below === word)?.[1] ?? PAIRS.find(([, above]) => above === word)?.[0] ?? word;

  it("sum to the whole, by one decision, and both are true", () => {
    fc.assert(
      fc.property(
        counts,
        words,
        fc.constantFrom<Form[]>("prosent", "av-ti", "brøk"),
        fc.constantFrom<Profile[]>("streng", "imdi"),
        ([count, base], word, form, profile) => {
          const share = point(new Fraction(count, base));
          const left = tellComplement(share, wish(form, word, profile), nb);
          const right = tell(share, wish(form, mirrored(word), profile), nb);
          if (!left.ok) {
            // «vel halvparten» goes as far as 56, and «nær halvparten» no lower than 46.
            expect(!right.ok || isHalf(right.phrase.amount)).toBe(true);
            return;
          }
          // «under halvparten» is said of all below, and «over halvparten» of nothing from 75.
          expect(right.ok || isHalf(left.phrase.amount)).toBe(true);
          // «vel halvparten» goes with percent from 54 on.
          if (!right.ok || right.phrase.form !== left.phrase.form) return;
          if (word !== undefined && word !== "auto" && isHalf(left.phrase.amount)) return;
          expect(anchorOf(left.phrase.amount).add(anchorOf(right.phrase.amount)).valueOf()).toBe(1);
          expect([right.phrase.text, isTrue(right.phrase.text, ofCount(count, base), profile)]).toEqual([
            right.phrase.text,
            true,
          ]);
          const { amount, text } = left.phrase;
          if (amount.kind === "percent" && left.phrase.word === undefined) {
            // At a tie the share has gone up and the complement goes down: half a point off at most.
            const off = (base - count) * 200 - amount.percent * 2 * base;
            expect(Math.abs(off)).toBeLessThanOrEqual(base);
          } else {
            expect([text, isTrue(text, ofCount(base - count, base), profile)]).toEqual([text, true]);
          }
        },
      ),
      { numRuns: THOROUGH ? 1500 : 700 },
    );
  });

  it.each<[string, Form, string | undefined, string]>([
    ["0.6", "av-ti", undefined, "4 av 10"],
    ["0.65", "av-ti", undefined, "tie"],
    ["0.645", "av-ti", undefined, "tie"],
    ["0.645", "prosent", undefined, "35 prosent"],
    ["0.68", "av-ti", "vel", "vel 3 av 10"],
    ["0.68", "av-ti", "nær", "false"],
    ["0.73", "av-ti", "i underkant av", "i underkant av 3 av 10"],
    ["0.67", "brøk", "en tredel", "en tredel"],
    ["0.74", "prosent", "hver fjerde", "hver fjerde"],
    ["0.5", "av-ti", undefined, "halvparten"],
    ["0.53", "av-ti", "under", "under halvparten"],
    ["0.86", "prosent", "bare", "bare 14 prosent"],
    ["0.14", "prosent", "hele", "hele 86 prosent"],
    ["0.6", "prosent", "bare", "false"],
    ["0.7", "av-ti", "minst", "minst 3 av 10"],
    ["0.2", "brøk", "fire av fem", "fire av fem"],
    ["0.42", "av-ti", "godt over", "godt over halvparten"],
    ["0.8", "brøk", undefined, "en femdel"],
    ["0.8", "av-fem", undefined, "1 av 5"],
    ["0.9", "brøk", "hver tiende", "hver tiende"],
    ["0.55", "av-ti", "nær", "false"],
    ["0.555", "av-ti", "auto", "44 prosent"],
    ["0.8", "brøk", "under halvparten", "under halvparten"],
    ["0.42", "prosent", "mellom 55 og 60 prosent", "mellom 55 og 60 prosent"],
    ["0.98", "av-ti", undefined, "extreme"],
    ["0.6", "av-ti", "heile", "unknown-word"],
  ])("of %s, %s %s: %s", (share, form, word, expected) => {
    expect(said(tellComplement(exactly(share), wish(form, word), nb))).toBe(expected);
  });

  it("names what would be true of those who are left", () => {
    const telling = tellComplement(exactly("0.86"), wish("prosent", "hele"), nb);
    expect(telling.ok || telling.alternatives[0]).toBe('form="prosent" («14 prosent»)');
    expect(telling.ok || telling.alternatives).toContain('ord="bare" form="prosent" («bare 14 prosent»)');
  });
});

describe("of a published figure", () => {
  const tenth = (value: string) => publishedShare(new Fraction(value), new Fraction("0.1")).share;
  const near8 = publishedInterval(new Fraction("0.75"), new Fraction("0.8")).share;

  it.each([
    ["6 av 10", tenth("0.6"), undefined, "4 av 10"],
    [undefined, tenth("0.6"), undefined, "4 av 10"],
    ["om lag 7 av 10", tenth("0.7"), "om lag", "om lag 3 av 10"],
    ["om lag 7 av 10", tenth("0.7"), undefined, "hedged"],
    ["om lag 7 av 10", tenth("0.7"), "rundt", "too-coarse"],
    ["nær 8 av 10", near8, "vel", "vel 2 av 10"],
    ["nær 8 av 10", near8, "drøyt", "too-coarse"],
    ["nær 8 av 10", near8, undefined, "hedged"],
    ["over halvparten", publishedInterval(new Fraction("0.5"), undefined).share, "under", "under halvparten"],
  ])("%s", (published, share, word, expected) => {
    expect(said(tellComplement(share, wish("av-ti", word), nb, published))).toBe(expected);
  });

  it("in nynorsk too", () => {
    expect(said(tellComplement(tenth("0.7"), wish("av-ti", "om lag"), nn, "om lag 7 av 10"))).toBe(
      "om lag 3 av 10",
    );
  });
});
