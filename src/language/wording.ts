import { type Language, languageOf, type WrittenLanguage } from "./language.ts";
import { type Digits, writeTenths } from "./tenths.ts";
import { FRACTIONS, type FractionId, HEDGES, INTENSIFIERS, type WordId } from "./thresholds.ts";

/** The number in a phrase, without the word before it. */
export type Amount =
  | { readonly kind: "percent"; readonly percent: number }
  /** 1–9; five of them are written «halvparten». */
  | { readonly kind: "tenths"; readonly tenths: number }
  | { readonly kind: "fraction"; readonly fraction: FractionId };

/** All words that go before a number, in the order of the table. */
const MODIFIERS: readonly WordId[] = [
  ...HEDGES.flatMap(({ words }) => words.map(({ id }) => id)),
  ...INTENSIFIERS.map(({ id }) => id),
];

/** Writes the number of a phrase: «86 prosent», «7 av 10», «halvparten», «en tredel». */
export function writeAmount(amount: Amount, digits: Digits, language: Language): string {
  if (amount.kind === "percent") return `${amount.percent} ${language.percent}`;
  if (amount.kind === "fraction") return language.words.fractions[amount.fraction];
  return amount.tenths === 5
    ? language.words.fractions.halvparten
    : writeTenths(amount.tenths, digits, language);
}

/** Lower case, one plain space between words: so that «Om lag» with a non-breaking space is recognised. */
export function normalise(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/gu, " ");
}

/**
 * Takes the word off the front of a phrase.
 *
 * @param text normalised
 * @param codes the written languages to look in
 * @returns the word, and what follows it
 */
export function takeModifier(
  text: string,
  codes: readonly WrittenLanguage[],
): { readonly word?: WordId; readonly rest: string } {
  const found = MODIFIERS.flatMap((id) =>
    codes.map((code) => ({ id, words: languageOf(code).words.modifiers[id] })),
  )
    .filter(({ words }) => text === words || text.startsWith(`${words} `))
    // «litt over» before «over», whatever the order of the table; equal words keep the table's order.
    .sort((a, b) => b.words.length - a.words.length)[0];
  return found === undefined
    ? { rest: text }
    : { word: found.id, rest: text.slice(found.words.length).trimStart() };
}

/** The fraction that these words are, if they are one. Takes normalised text. */
export function readFraction(text: string, codes: readonly WrittenLanguage[]): FractionId | undefined {
  return FRACTIONS.find(({ id }) => codes.some((code) => languageOf(code).words.fractions[id] === text))?.id;
}

/** The word that those who are left get: «nær» ↔ «vel». Some have none. */
export function mirrorOf(word: WordId): WordId | undefined {
  for (const row of HEDGES) {
    for (const one of row.words) if (one.id === word) return "mirror" in one ? one.mirror : undefined;
  }
  return undefined;
}

/** The fraction of those who are left: «en tredel» ↔ «to tredeler». Four of five has none. */
export function mirrorFraction(fraction: FractionId): FractionId | undefined {
  const row = FRACTIONS.find(({ id }) => id === fraction);
  return row !== undefined && "mirror" in row ? row.mirror : undefined;
}
