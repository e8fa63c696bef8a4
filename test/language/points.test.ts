import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { isTrueOfPoints, parsePoints, tellPoints } from "../../src/language/points.ts";
import { SIDES, type SideId } from "../../src/language/thresholds.ts";
import { publishedShare } from "../../src/statistics/estimate.ts";
import { type Interval, point, scale, subtract } from "../../src/statistics/interval.ts";
import { between, type Known, ofCount } from "../oracle/known.ts";
import { isTruePoints } from "../oracle/points.ts";
import { THOROUGH } from "../support/thorough.ts";

const counted = (count: number, base: number) => point(new Fraction(count, base));
const published = (percent: number) => publishedShare(new Fraction(percent, 100), new Fraction(1, 100)).share;
const delta = (a: Interval, b: Interval) => scale(subtract(a, b), 100);
const said = (a: Interval, b: Interval, word?: string, side?: SideId, code: WrittenLanguage = "nb") => {
  const telling = tellPoints(delta(a, b), word, side, languageOf(code));
  return telling.ok ? telling.text : telling.why;
};

describe("a difference in percentage points (language.md §2)", () => {
  it.each<[Interval, Interval, string | undefined, SideId | undefined, string]>([
    [counted(68, 100), counted(50, 100), undefined, undefined, "18 prosentpoeng"],
    [counted(68, 100), counted(50, 100), undefined, "høyere", "18 prosentpoeng høyere"],
    [counted(68, 100), counted(50, 100), undefined, "økning", "en økning på 18 prosentpoeng"],
    [counted(68, 100), counted(50, 100), undefined, "økt", "har økt med 18 prosentpoeng"],
    [counted(68, 100), counted(50, 100), undefined, "lavere", "false"],
    [counted(50, 100), counted(68, 100), undefined, "lavere", "18 prosentpoeng lavere"],
    [counted(50, 100), counted(68, 100), undefined, "færre", "18 prosentpoeng færre"],
    [counted(50, 100), counted(68, 100), undefined, "nedgang", "en nedgang på 18 prosentpoeng"],
    [counted(675, 1000), counted(50, 100), undefined, undefined, "18 prosentpoeng"],
    [counted(6749, 10_000), counted(50, 100), undefined, undefined, "17 prosentpoeng"],
    // Published, each may be half a point off.
    [published(86), published(68), undefined, undefined, "too-coarse"],
    [published(86), published(68), "om lag", undefined, "om lag 18 prosentpoeng"],
    [published(86), published(68), "om lag", "høyere", "om lag 18 prosentpoeng høyere"],
    [published(86), published(68), "auto", undefined, "om lag 18 prosentpoeng"],
    [published(50), published(50), "om lag", undefined, "false"],
    [published(51), published(50), "om lag", "høyere", "om lag 1 prosentpoeng høyere"],
    [counted(1, 2), counted(1, 2), undefined, undefined, "false"],
    [counted(68, 100), counted(50, 100), "nær", undefined, "unknown-word"],
  ])("%#", (a, b, word, side, expected) => {
    expect(said(a, b, word, side)).toBe(expected);
  });

  it("in nynorsk", () => {
    expect(said(counted(68, 100), counted(50, 100), undefined, "høyere", "nn")).toBe(
      "18 prosentpoeng høgare",
    );
    expect(said(counted(68, 100), counted(50, 100), undefined, "økning", "nn")).toBe(
      "ein auke på 18 prosentpoeng",
    );
  });

  it("names what would be true", () => {
    const telling = tellPoints(delta(published(86), published(68)), undefined, undefined, languageOf("nb"));
    expect(telling.ok || telling.alternatives).toEqual(['ord="om lag" («om lag 18 prosentpoeng»)']);
  });
});

interface Both {
  readonly share: Interval;
  readonly known: Known;
}
const figure: fc.Arbitrary<Both> = fc.oneof(
  fc
    .integer({ min: 1, max: 440 })
    .chain((base) =>
      fc.nat(base).map((count) => ({ share: counted(count, base), known: ofCount(count, base) })),
    ),
  fc.nat(100).map((n) => ({
    share: published(n),
    known: between(Math.max(0, n / 100 - 0.005), Math.min(1, n / 100 + 0.005), n === 100),
  })),
);

describe.each<WrittenLanguage>(["nb", "nn"])("in %s", (code) => {
  const language = languageOf(code);
  const sides = fc.constantFrom(undefined, ...SIDES.map(({ id }) => id));
  const words = fc.constantFrom(undefined, "om lag", "auto");

  it("a difference is told exactly where some whole number makes it true", () => {
    fc.assert(
      fc.property(figure, figure, words, sides, (a, b, word, side) => {
        const told = tellPoints(delta(a.share, b.share), word, side, language);
        const isTrue = (text: string) => isTruePoints(text, a.known, b.known, code);
        if (told.ok) expect([told.text, isTrue(told.text)]).toEqual([told.text, true]);
        else {
          const template = side === undefined ? "…" : language.words.sides[side];
          const all = Array.from({ length: 100 }, (_, n) => `${n + 1} prosentpoeng`).flatMap((text) => [
            ...(word === "om lag" ? [] : [text]),
            ...(word === undefined ? [] : [`om lag ${text}`]),
          ]);
          expect(all.map((text) => template.replace("…", text)).filter(isTrue)).toEqual([]);
        }
      }),
      { numRuns: THOROUGH ? 5000 : 400 },
    );
  });

  it("what is written is read as the same, and tried by the same condition", () => {
    fc.assert(
      fc.property(figure, figure, words, sides, (a, b, word, side) => {
        const told = tellPoints(delta(a.share, b.share), word, side, language);
        if (!told.ok) return;
        expect(parsePoints(told.text, [code])).toEqual(told.phrase);
        expect(isTrueOfPoints(told.phrase, delta(a.share, b.share))).toBe(true);
      }),
    );
  });
});
