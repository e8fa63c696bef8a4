import fc from "fast-check";
import { expect, test } from "vitest";
import { ofCount } from "../oracle/known.ts";
import { isTrue } from "../oracle/phrases.ts";
import { count, surveyOf } from "../support/survey.ts";
import { tell } from "../support/telling.ts";
import { THOROUGH } from "../support/thorough.ts";

const counts = fc
  .integer({ min: 1, max: 500 })
  .chain((base) => fc.tuple(fc.integer({ min: 0, max: base }), fc.constant(base)));
const words = fc.constantFrom("", "auto", "hele", "bare", "om lag", "nær", "vel", "over", "under", "minst");
const forms = fc.constantFrom("prosent", "av-ti", "brøk");
const profiles = fc.constantFrom("streng" as const, "imdi" as const);

const written = (helper: string, form: string, word: string) =>
  `{{${helper} "q.ja" form="${form}"${word && ` ord="${word}"`}}}`;

test("what is written of a count is true, or a problem is reported", () => {
  fc.assert(
    fc.property(counts, forms, words, profiles, ([of, base], form, word, profile) => {
      const survey = surveyOf([{ key: "q.ja@alle", estimate: count(of, base), twoWay: true }]);
      const style = { profile, digits: "tall" } as const;
      for (const [helper, part] of [
        ["andel", of],
        ["motsatt", base - of],
      ] as const) {
        const { problems, document } = tell(`# T\n\nDet er ${written(helper, form, word)}.`, {
          survey,
          style,
        });
        const [value] = document.values;
        // What is true but says little passes with a hint.
        const errors = problems.filter(({ severity }) => severity === "error");
        expect(errors.length === 0).toBe(value !== undefined);
        if (!value) continue;
        // What praises the number outside its thresholds is for a reader; the number has to be true without it.
        const own = value.forReader ? value.text.slice(value.forReader.length + 1) : value.text;
        const text = helper === "motsatt" ? roundedUp(own, part, base) : own;
        expect(isTrue(text, ofCount(part, base), profile), `${value.text}: ${part} of ${base}`).toBe(true);
      }
    }),
    { numRuns: THOROUGH ? 1000 : 150 },
  );
});

test("tenths of a share and of those who are left sum to ten, and percent to a hundred", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom("prosent", "av-ti"), profiles, ([of, base], form, profile) => {
      const survey = surveyOf([{ key: "q.ja@alle", estimate: count(of, base), twoWay: true }]);
      const style = { profile, digits: "tall" } as const;
      const template = `# T\n\n${written("andel", form, "auto")}, ${written("motsatt", form, "auto")}`;
      const { document } = tell(template, { survey, style });
      const numbers = document.values.map(({ text }) => number(text));
      if (numbers.length < 2) return;
      const inPercent = document.values.filter(({ text }) => text.includes("prosent")).length;
      // «Vel halvparten» goes as far as 56, and «nær halvparten» no lower than 46: then the rest is told in percent.
      if (inPercent === 1) return;
      const whole = inPercent > 0 ? 100 : 10;
      expect((numbers[0] ?? 0) + (numbers[1] ?? 0)).toBe(whole);
    }),
    { numRuns: THOROUGH ? 1000 : 100 },
  );
});

/**
 * Of 37.5 and 62.5 percent only one can be rounded up if they are to sum to a hundred: it is the share. A
 * number that a hedge stands before («om lag 90 prosent», «over 25 prosent») is an anchor and not rounded.
 */
function roundedUp(text: string, part: number, base: number): string {
  const percent = (100 * part) / base;
  const isTie = (200 * part) % base === 0 && !Number.isInteger(percent);
  if (!isTie || !/^(?:hele |bare )?\d/i.test(text)) return text;
  return text.replace(/\d+(?= prosent)/, (n) => String(Number(n) + 1));
}

function number(text: string): number {
  return text.toLowerCase().endsWith("halvparten") ? 5 : Number(/\d+/.exec(text)?.[0]);
}
