import { type Language, languageOf, type WrittenLanguage } from "./language.ts";
import { type Digits, writeParts } from "./parts.ts";
import { FRACTIONS, type FractionId, HEDGES, INTENSIFIERS, type WordId } from "./thresholds.ts";

/** The number in a phrase, without the word before it. */
export type Amount =
  | { readonly kind: "percent"; readonly percent: number }
  /** 1–9; five of them are written «halvparten». */
  | { readonly kind: "tenths"; readonly tenths: number }
  /** 1–4 */
  | { readonly kind: "fifths"; readonly fifths: number }
  | { readonly kind: "fraction"; readonly fraction: FractionId }
  /** «mellom 55 og 60 prosent», both ends taken with it */
  | { readonly kind: "between"; readonly from: number; readonly to: number };

/** All words that go before a number, in the order of the table. */
const MODIFIERS: readonly WordId[] = [
  ...HEDGES.flatMap(({ words }) => words.map(({ id }) => id)),
  ...INTENSIFIERS.map(({ id }) => id),
];

/** Writes the number of a phrase: «86 prosent», «7 av 10», «4 av 5», «halvparten», «en tredel». */
export function writeAmount(amount: Amount, digits: Digits, language: Language): string {
  const { words, percent, and } = language;
  switch (amount.kind) {
    case "percent":
      return `${amount.percent} ${percent}`;
    case "between":
      return `${words.between} ${amount.from} ${and} ${amount.to} ${percent}`;
    case "fraction":
      return words.fractions[amount.fraction];
    case "fifths":
      return writeParts(amount.fifths, 5, digits, language);
    case "tenths":
      return amount.tenths === 5
        ? words.fractions.halvparten
        : writeParts(amount.tenths, 10, digits, language);
  }
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
  let found: { readonly id: WordId; readonly words: string } | undefined;
  for (const id of MODIFIERS) {
    for (const code of codes) {
      const words = languageOf(code).words.modifiers[id];
      if (text !== words && !(text.startsWith(words) && text[words.length] === " ")) continue;
      // «litt over» before «over», whatever the order of the table; equal words keep the table's order.
      if (found === undefined || words.length > found.words.length) found = { id, words };
    }
  }
  return found === undefined
    ? { rest: text }
    : { word: found.id, rest: text.slice(found.words.length).trimStart() };
}

/** The fraction that these words are, if they are one: «én av tre», «en av tre». Takes normalised text. */
export function readFraction(text: string, codes: readonly WrittenLanguage[]): FractionId | undefined {
  const plain = unstressed(text);
  return FRACTIONS.find(({ id }) =>
    codes.some((code) => {
      const words = languageOf(code).words.fractions[id];
      return words.length === plain.length && unstressed(words) === plain;
    }),
  )?.id;
}

function unstressed(text: string): string {
  return text.replaceAll("é", "e");
}

/** The word that those who are left get: «nær» ↔ «vel». Some have none. */
export function mirrorOf(word: WordId): WordId | undefined {
  for (const row of HEDGES) {
    for (const one of row.words) if (one.id === word) return "mirror" in one ? one.mirror : undefined;
  }
  return undefined;
}

/** The number of those who are left: 4 of 10 of 6, «en tredel» of «to tredeler». «Hver tiende» leaves none. */
export function mirrorAmount(amount: Amount): Amount | undefined {
  switch (amount.kind) {
    case "percent":
      return { kind: "percent", percent: 100 - amount.percent };
    case "tenths":
      return { kind: "tenths", tenths: 10 - amount.tenths };
    case "fifths":
      return { kind: "fifths", fifths: 5 - amount.fifths };
    case "between":
      return { kind: "between", from: 100 - amount.to, to: 100 - amount.from };
    case "fraction": {
      const row = FRACTIONS.find(({ id }) => id === amount.fraction);
      return row !== undefined && "mirror" in row ? { kind: "fraction", fraction: row.mirror } : undefined;
    }
  }
}
