import type { JudgingId } from "./rows.ts";

/** Where a change goes. */
export type Direction = "up" | "down" | "same";

/**
 * The words that judge a number in one written language. Patterns are regular expressions in small letters without
 * groups that count; a space stands for any white space, and `{amount}` and the like for the pieces below.
 */
export interface Judging {
  readonly pieces: {
    /** «halvparten», «en tredel» */
    readonly fraction: string;
    /** What reports count: with one adjective before it, or after «av». */
    readonly noun: string;
    /** What may stand before the noun. */
    readonly article: string;
    /** What stands for the noun. */
    readonly them: string;
    readonly hedge: string;
    readonly intensifier: string;
  };
  readonly rows: Readonly<Record<JudgingId, string>>;
  /** What tells which claim covers one of these words. Patterns, as above, that look anywhere in the word. */
  readonly covering: {
    /** What is taken off or put in its plain form before a word for an amount is looked up. */
    readonly plain: readonly (readonly [pattern: string, replacement: string])[];
    /** Begins what says that a group or answer has most. */
    readonly rank: string;
    /** Says that those who answered are like those who were asked. */
    readonly representative: string;
    /** How much a change was: that depends on its size, which only a helper knows. */
    readonly size: string;
    /** Begins what is held against something else: «enn», «som». */
    readonly comparison: string;
    readonly doubled: string;
    /** Begins «more than doubled». */
    readonly moreThan: string;
    readonly tripled: string;
    readonly directions: Readonly<Record<Direction, string>>;
  };
  /**
   * Uses of judging words that judge no number: what stands within one of these is let pass. An editor adds a line
   * here when the lint is wrong, and a sentence to the tests.
   */
  readonly innocent: readonly string[];
}

/** Numerals, as the written languages have them together. */
const SMALL =
  "to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten";
const TENS = String.raw`(?:tjue|tyve|tretti|tredve|førti|femti|seksti|sytti|åtti|nitti)\p{L}*`;
const NUMERAL = String.raw`(?:én|ett|éin|éi|eitt|${SMALL}|${TENS}|\p{L}*(?:hundre|tusen)\p{L}*)(?![\p{L}\p{N}])`;

/** Digits, or what stands for a helper's value: a template's braces or a private-use character. */
const FIGURE = String.raw`(?:\p{N}|\p{Co}|\{\{)`;

/** The pieces of one language, by the name that patterns have for them. */
export function piecesOf({ pieces }: Judging) {
  const { fraction, hedge, intensifier, article, them } = pieces;
  const noun = String.raw`(?:(?:${article}) )?(?:\p{Ll}+e )?${pieces.noun}`;
  return {
    hedge,
    intensifier,
    numeral: NUMERAL,
    fraction,
    figure: FIGURE,
    amount: `(?:${FIGURE}|${NUMERAL}|${fraction})`,
    units: `(?:av (?:${them}|${noun}|${FIGURE})|${noun})`,
  } as const satisfies Record<string, string>;
}
