import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, it } from "vitest";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { type Form, tell, tellComplement, type Wish } from "../../src/language/phrases.ts";
import { publishedShare } from "../../src/statistics/estimate.ts";
import { point } from "../../src/statistics/interval.ts";
import { between, ofCount, restOf } from "../oracle/known.ts";
import { isTrue, type Profile } from "../oracle/phrases.ts";
import { THOROUGH } from "../support/thorough.ts";
import { offered } from "./offered.ts";

/** Hundredths of a point. It shares no factor with 2, 3 and 5, so that each word and form meets all kinds of shares. */
const STEP = THOROUGH ? 1 : 23;
const FORMS: readonly Form[] = ["prosent", "av-ti", "brøk"];
const wish = (form: Form, profile: Profile, word?: string): Wish => ({ form, profile, word, digits: "tall" });
const textIn = (alternative: string) => /«([^»]*)»/.exec(alternative)?.[1]?.replaceAll("\u00A0", " ") ?? "";
const tenthsIn = (text: string) => Number(/(\d) av 10$/.exec(text.replaceAll("\u00A0", " "))?.[1] ?? 5);

describe.each<WrittenLanguage>(["nb", "nn"])("in %s", (code) => {
  const language = languageOf(code);

  it("on the grid of hundredths of a point: what is offered is true", () => {
    const wrong: string[] = [];
    for (let p = 0; p <= 10_000; p += STEP) {
      const share = point(new Fraction(p, 10_000));
      // The two profiles are the same in both languages: each takes the points that the other leaves.
      const profile: Profile = (p % 2 === 0) === (code === "nb") ? "streng" : "imdi";
      // Every phrase is offered whatever form is wished for; only the order is the wish's.
      for (const { text } of offered(share, wish(FORMS[p % 3] ?? "prosent", profile), language)) {
        if (!isTrue(text, ofCount(p, 10_000), profile, code)) wrong.push(`${p / 100}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("on the grid of hundredths of a point: share and complement are both true and sum to ten", () => {
    const wrong: string[] = [];
    const words = [undefined, "auto", "om lag", "nær", "vel"];
    for (let p = 0; p <= 10_000; p += STEP) {
      const share = point(new Fraction(p, 10_000));
      const profile: Profile = p % 2 === 0 ? "imdi" : "streng";
      const word = words[p % words.length];
      const whole = tell(share, wish("av-ti", profile, word), language);
      // The mirrored word is asked of those who are left, as an author would.
      const mirrored = word === "nær" ? "vel" : word === "vel" ? "nær" : word;
      const rest = tellComplement(share, wish("av-ti", profile, mirrored), language);
      const known = ofCount(p, 10_000);
      if (whole.ok && !isTrue(whole.phrase.text, known, profile, code)) wrong.push(whole.phrase.text);
      if (rest.ok && !isTrue(rest.phrase.text, restOf(known), profile, code)) wrong.push(rest.phrase.text);
      if (!whole.ok || !rest.ok || whole.phrase.form !== "av-ti" || rest.phrase.form !== "av-ti") continue;
      if (tenthsIn(whole.phrase.text) + tenthsIn(rest.phrase.text) !== 10) {
        wrong.push(`${p / 100}: ${whole.phrase.text} + ${rest.phrase.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("for every count of every base, and of every rounded figure", () => {
    const figure = fc.oneof(
      fc.integer({ min: 1, max: 443 }).chain((base) => fc.nat(base).map((count) => ({ count, base }))),
      fc.record({ step: fc.constantFrom(100, 20, 10), part: fc.nat(100) }),
    );
    fc.assert(
      fc.property(
        figure,
        fc.constantFrom<Profile[]>("streng", "imdi"),
        fc.constantFrom(...FORMS),
        (f, profile, form) => {
          const at = "base" in f ? 0 : f.part % (f.step + 1);
          const half = "base" in f ? 0 : 1 / f.step / 2;
          const [share, known] =
            "base" in f
              ? [point(new Fraction(f.count, f.base)), ofCount(f.count, f.base)]
              : [
                  publishedShare(new Fraction(at, f.step), new Fraction(1, f.step)).share,
                  between(Math.max(0, at / f.step - half), Math.min(1, at / f.step + half), at === f.step),
                ];
          for (const { text } of offered(share, wish(form, profile), language)) {
            expect([text, isTrue(text, known, profile, code)]).toEqual([text, true]);
          }
          const auto = tell(share, wish(form, profile, "auto"), language);
          expect(tell(share, wish(form, profile, "auto"), language)).toEqual(auto);
          if (auto.ok)
            expect([auto.phrase.text, isTrue(auto.phrase.text, known, profile, code)]).toEqual([
              auto.phrase.text,
              true,
            ]);
        },
      ),
      { numRuns: THOROUGH ? 1500 : 300 },
    );
  });

  it("a false word names the true ones, in order of closeness: the same form first, and what says least last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 443 }), fc.nat(443), (base, some) => {
        const share = point(new Fraction(Math.min(some, base), base));
        const told = tell(share, wish("av-ti", "streng", code === "nb" ? "drøyt" : "drygt"), language);
        if (told.ok) return;
        const remoteness = told.alternatives.flatMap((one) => {
          const text = textIn(one);
          if (text.endsWith("halvparten")) return [];
          const loose = /^(?:over|mer enn|meir enn|under|mindre enn|færre enn|minst) /.test(text);
          return [(text.endsWith("av 10") ? 0 : 10) + (loose ? 20 : 0)];
        });
        expect(remoteness).toEqual(remoteness.toSorted((a, b) => a - b));
        for (const one of told.alternatives) {
          const text = textIn(one);
          expect([text, isTrue(text, ofCount(Math.min(some, base), base), "streng", code)]).toEqual([
            text,
            true,
          ]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
