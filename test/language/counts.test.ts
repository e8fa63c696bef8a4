import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { isTrueOfCount, parseCount, tellCount } from "../../src/language/counts.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { point } from "../../src/statistics/interval.ts";
import { isSomeCountTrue, isTrueCount } from "../oracle/counts.ts";
import { THOROUGH } from "../support/thorough.ts";

const share = (count: number, base: number) => point(new Fraction(count, base));
const said = (count: number, word: string, code: WrittenLanguage = "nb", base?: number) => {
  const telling = tellCount(
    count,
    word,
    languageOf(code),
    base === undefined ? undefined : share(count, base),
  );
  return telling.ok ? telling.text.replaceAll("\u00A0", " ") : telling.why;
};

describe("a word before a count (language.md §2)", () => {
  it.each([
    [192, "nærmere", "nærmere 200"],
    [190, "nærmere", "nærmere 200"],
    [189, "nærmere", "nærmere 190"],
    [189, "nærmere 200", "false"],
    [192, "nærmere 200", "nærmere 200"],
    [200, "nærmere 200", "false"],
    [5230, "over", "over 5000"],
    [52_300, "over", "over 50 000"],
    [5501, "over 5000", "false"],
    [5500, "over 5 000", "over 5000"],
    [318, "vel", "vel 310"],
    [318, "om lag", "om lag 320"],
    [318, "drøyt 300", "false"],
    [313, "drøyt", "drøyt 300"],
    [200, "minst", "minst 200"],
    [96, "nær", "nær 100"],
    [7, "om lag", "false"],
    [192, "nærmere 197", "false"],
    [192, "nærare", "unknown-word"],
    [192, "halvparten", "unknown-word"],
  ])("%s, ord=«%s»: %s", (count, word, expected) => {
    expect(said(count, word)).toBe(expected);
  });

  it("«hele» and «kun» are said of the number itself, by the share that it is", () => {
    expect(said(302, "hele", "nb", 359)).toBe("hele 302");
    expect(said(302, "heile", "nn", 359)).toBe("heile 302");
    expect(said(280, "hele", "nb", 359)).toBe("false");
    expect(said(22, "kun", "nb", 428)).toBe("kun 22");
    expect(said(22, "berre", "nn", 428)).toBe("berre 22");
    expect(said(200, "kun", "nb", 428)).toBe("false");
    expect(said(22, "kun 20", "nb", 428)).toBe("false");
    expect(said(22, "kun")).toBe("unjudged");
  });

  it("a refusal names what would be true", () => {
    const telling = tellCount(189, "over 200", languageOf("nb"));
    expect(telling.ok || telling.alternatives).toContain('ord="nær" («nær 190»)');
  });
});

const words: Record<WrittenLanguage, readonly string[]> = {
  nb: "nær|nesten|nærmere|opp mot|knapt|i underkant av|vel|drøyt|litt over|om lag|rundt|omtrent|over|mer enn|under|færre enn|minst|hele|kun".split(
    "|",
  ),
  nn: "nær|nærare|opp mot|knapt|vel|drygt|om lag|kring|over|meir enn|under|færre enn|minst|heile|berre".split(
    "|",
  ),
};

describe.each<WrittenLanguage>(["nb", "nn"])("in %s", (code) => {
  it("a word is told of a count exactly where some round number makes it true", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 20_000 })),
        fc.constantFrom(...words[code]),
        fc.integer({ min: 0, max: 400 }),
        (count, word, more) => {
          const base = count + more || 1;
          const told = said(count, word, code, base);
          const isTold = told !== "false" && told !== "unknown-word";
          if (isTold) expect([told, isTrueCount(told, count, base, code)]).toEqual([told, true]);
          else if (count < 2000)
            expect([word, count, isSomeCountTrue(word, count, base, code)]).toEqual([word, count, false]);
        },
      ),
      { numRuns: THOROUGH ? 3000 : 300 },
    );
  });

  it("what is written of a count is read as the same, by the same condition", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...words[code]), (count, word) => {
        const telling = tellCount(count, word, languageOf(code));
        if (!telling.ok) return;
        expect(parseCount(telling.text, [code])?.number).toBe(telling.phrase.number);
        expect(isTrueOfCount(telling.phrase, count)).toBe(true);
      }),
    );
  });
});
