import type { JudgingId } from "./rows.ts";

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
