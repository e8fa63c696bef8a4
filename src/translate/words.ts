import type { WrittenLanguage } from "../language/language.ts";
import { FRACTIONS, HEDGES, INTENSIFIERS } from "../language/thresholds.ts";

type Pair = { readonly nb: string; readonly nn: string };

const HEDGE_PAIRS: readonly Pair[] = [
  ...HEDGES.flatMap(({ words }): readonly Pair[] => words),
  ...INTENSIFIERS,
];
const FRACTION_PAIRS: readonly Pair[] = FRACTIONS;

/**
 * A helper with the words of its `ord=` in the other written language: `ord="hele"` becomes `ord="heile"`, and
 * `ord="over en firedel"` both its words. What has no other form stays, and everything else of the helper does.
 */
export function translateOrd(helper: string, from: WrittenLanguage, to: WrittenLanguage): string {
  return helper.replace(
    /(\sord=)(["'])(.*?)\2/gu,
    (_, name: string, quote: string, words: string) => `${name}${quote}${inOther(words, from, to)}${quote}`,
  );
}

/** Forms that the report does not use, where its written language has several (the words of the 2014 and 2015 reports). */
const PREFERRED: Record<WrittenLanguage, readonly (readonly [RegExp, string])[]> = {
  nb: [[/(?<=[Bb])osetning/gu, "osetting"]],
  nn: [
    [/(?<=[Bb])usetjing/gu, "usetting"],
    [/(?<=[Ss]ysselse)tjing/gu, "tting"],
  ],
};

/** Prose with the forms that the report uses. */
export function preferred(prose: string, language: WrittenLanguage): string {
  return PREFERRED[language].reduce((text, [other, ours]) => text.replace(other, ours), prose);
}

function inOther(words: string, from: WrittenLanguage, to: WrittenLanguage): string {
  const whole = [...HEDGE_PAIRS, ...FRACTION_PAIRS].find((pair) => pair[from] === words);
  if (whole) return whole[to];
  const fraction = FRACTION_PAIRS.find((pair) => words.endsWith(` ${pair[from]}`));
  if (!fraction) return words;
  const before = words.slice(0, -fraction[from].length - 1);
  const hedge = HEDGE_PAIRS.find((pair) => pair[from] === before);
  return `${hedge?.[to] ?? before} ${fraction[to]}`;
}
