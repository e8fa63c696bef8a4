import type { Written } from "./phrases.ts";

/** Words before a number of units, with the counts of which they are true, in percent of the number. */
const HEDGES: readonly (readonly [RegExp, (percent: bigint, of: bigint) => boolean])[] = [
  [
    /^(?:nær|nesten|nærmere|nærare|opp mot|i underkant av|litt under|knapt) /,
    (k, n) => 100n * k >= 95n * n && k < n,
  ],
  [/^(?:vel|drøyt|drygt|i overkant av|litt over) /, (k, n) => k > n && 100n * k <= 105n * n],
  [/^(?:om lag|rundt|omtrent|kring) /, (k, n) => 100n * k >= 95n * n && 100n * k <= 105n * n],
  [/^(?:over|mer enn|meir enn) /, (k, n) => k > n && 100n * k <= 110n * n],
  [/^(?:under|mindre enn|færre enn) /, (k, n) => 100n * k >= 90n * n && k < n],
  [/^minst /, (k, n) => k >= n && 100n * k <= 110n * n],
];
const OTHERS: Record<Written, RegExp> = {
  nb: /nærare|drygt|kring|meir|heile|berre/,
  nn: /nærmere|drøyt|omtrent|mer |hele|bare|kun/,
};

/** Whether «nærmere 200», «kun 22» may be said of a count of a base, in one of the languages. */
export function isTrueCount(
  phrase: string,
  count: number,
  base: number | undefined,
  written: Written,
): boolean {
  const text = phrase.replaceAll("\u00A0", " ").toLowerCase();
  if (OTHERS[written].test(text)) return false;
  const number = Number(/(\d[\d ]*)$/.exec(text)?.[1]?.replaceAll(" ", ""));
  if (/^(?:hele|heile|bare|kun|berre) \d/.test(text)) {
    if (base === undefined || number !== count) return false;
    return /^hei?le/.test(text) ? 100 * count >= 80 * base : 100 * count <= 30 * base;
  }
  const rule = HEDGES.find(([words]) => words.test(text))?.[1];
  return rule !== undefined && isRound(number) && rule(BigInt(count), BigInt(number));
}

/** Whether any such phrase with this word would be true: of which the program has to find one. */
export function isSomeCountTrue(
  word: string,
  count: number,
  base: number | undefined,
  written: Written,
): boolean {
  return Array.from({ length: 2 * count + 20 }, (_, n) => n + 1).some((n) =>
    isTrueCount(`${word} ${n}`, count, base, written),
  );
}

/** Nothing but noughts after the two first figures, and a nought last. */
function isRound(number: number): boolean {
  return /^[1-9]\d?0+$/.test(String(number));
}
