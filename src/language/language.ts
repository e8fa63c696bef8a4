import type { ClaimWords } from "./claim-words.ts";
import type { Vocabulary } from "./detect/vocabulary.ts";
import type { ForeignPairs } from "./foreign-words.ts";
import { nb } from "./nb/nb.ts";
import { nn } from "./nn/nn.ts";
import type { Terms } from "./terms.ts";
import type { Words } from "./threshold-words.ts";

/**
 * The written languages: a folder and a line here each. What the program must know of one is `Language`; what
 * another room needs besides, it has in a record by `WrittenLanguage`, so that the type checker names the place.
 */
const REGISTER = { nb, nn };

/** Bokmål or nynorsk. */
export type WrittenLanguage = keyof typeof REGISTER;

/**
 * One written language, as data. What writes with it stands in the files beside this one and takes it
 * as a parameter: `writeDate(iso, language)`, `tell(share, wish, language)`.
 *
 * When the words that judge a number («nær», «hele», «flertallet») are true stands in `thresholds.ts`.
 */
export interface Language {
  /** Also the value of HTML's `lang`. */
  readonly code: WrittenLanguage;
  /** The fixed words of page and print. */
  readonly terms: Terms;
  /** The words of the table of thresholds. */
  readonly words: Words;
  readonly claims: ClaimWords;
  /** What the detector knows: numerals, words that judge, words of dates and addresses. */
  readonly vocabulary: Vocabulary;
  /** What tells a stop that ends a sentence from one that does not. In small letters. */
  readonly stops: {
    /** Abbreviations that more text follows, without their last stop. Those that usually end a sentence («osv.») are not here. */
    readonly abbreviations: ReadonlySet<string>;
    /** Before a number that is none of an order: «se figur 3. », «6 av 10. ». There the stop ends the sentence. */
    readonly beforeCounts: ReadonlySet<string>;
  };
  readonly and: string;
  readonly not: string;
  /** January first. */
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** Zero to twelve, as the common gender has them. */
  readonly numerals: readonly string[];
  /** «one» where the noun is feminine or neuter. */
  readonly one: { readonly feminine: string; readonly neuter: string };
  /** Other spellings of numerals, which are read and never written. */
  readonly otherNumerals: Readonly<Record<string, number>>;
  /** «henholdsvis» */
  readonly respectively: string;
  readonly percent: string;
  readonly percentagePoints: string;
  /** Words that belong to another written language. */
  readonly foreignWords: ForeignPairs;
  readonly dictionary: {
    /** The package with the dictionary; only its data is used. */
    readonly package: string;
    /**
     * Everyday words that the dictionary (spell-norwegian 2.2) lacks. Found by trying some 500 of the most usual
     * words. What is special to the report belongs in `templates/ordliste.txt`.
     */
    readonly extraWords: readonly string[];
  };
  readonly hyphenation: {
    /** Loads the patterns by which TeX breaks its words too. They are large, and needed by none that doesn't print. */
    readonly load: () => Promise<{ hyphenateSync(text: string): string }>;
    /** Words of the reports that the patterns would break in the wrong place, written with the right ones. */
    readonly exceptions: readonly string[];
  };
  readonly translation: {
    /** Apertium's ways to other written languages, the best first. */
    readonly to: { readonly [L in WrittenLanguage]?: readonly string[] };
    /** Forms of Apertium's that the report does not use, with those that it does. */
    readonly preferred: readonly (readonly [RegExp, string])[];
  };
}

/** All written languages, in the order in which they are listed. */
export const LANGUAGES = Object.keys(REGISTER) as readonly WrittenLanguage[] as readonly [
  WrittenLanguage,
  ...WrittenLanguage[],
];

/** The written language that has this code. */
export function languageOf(code: WrittenLanguage): Language {
  return REGISTER[code];
}

/** Whether a text is the code of a written language. */
export function isWrittenLanguage(code: string): code is WrittenLanguage {
  return Object.hasOwn(REGISTER, code);
}
