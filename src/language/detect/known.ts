import type { Language } from "../language.ts";
import type { AmountWordId } from "../thresholds.ts";
import { amountsBySpelling } from "./agree/amount-words.ts";
import type { Amount } from "./amounts.ts";
import { type Phrases, phrases, sensesOf, type WordSet, wordSet } from "./lexicon.ts";
import { type NumeralReader, numeralReader } from "./numerals.ts";
import type { Scene } from "./scene.ts";
import { type Namer, type NounSets, namer, nounSets } from "./subject.ts";
import type { SurveyWords } from "./survey-words.ts";
import type { Piece, Token } from "./text.ts";
import type { Sense, Vocabulary } from "./vocabulary.ts";

type ListName = {
  [K in keyof Vocabulary]: Vocabulary[K] extends string ? K : never;
}[keyof Vocabulary];

/** A written language and a survey made ready to be asked. Made once for many sentences. */
export interface Known {
  readonly vocabulary: Vocabulary;
  readonly survey: SurveyWords;
  readonly months: readonly string[];
  readonly and: string;
  /** The words of the table of thresholds, by their spelling. */
  readonly amounts: ReadonlyMap<string, AmountWordId>;
  readonly numerals: NumeralReader;
  readonly namer: Namer;
  readonly nouns: NounSets;
  /** What has been read already: several rules ask the same of the same text. */
  readonly read: {
    readonly scenes: WeakMap<readonly Piece[], Scene>;
    readonly amounts: WeakMap<readonly Token[], Map<number, Amount | undefined>>;
  };
  readonly sensesOf: (word: string) => Sense | undefined;
  readonly judgingPhrases: Phrases<Sense>;
  readonly idioms: Phrases<true>;
  readonly practicePhrases: Phrases<true>;
  readonly defining: Phrases<true>;
  readonly earlier: Phrases<true>;
  readonly notAsking: Phrases<true>;
  readonly around: Phrases<true>;
  /** Words of the table of thresholds that go before a number, where they are several: «om lag», «i underkant av». */
  readonly modifiers: Phrases<true>;
  readonly is: Readonly<Record<ListName, WordSet>>;
  readonly numbered: Readonly<Record<keyof Vocabulary["numbered"], WordSet>>;
  readonly notSuperlative: WordSet;
  readonly notComparative: WordSet;
  readonly moreAfter: WordSet;
  readonly moreBefore: WordSet;
  readonly several: WordSet;
  readonly verbAfter: WordSet;
}

/** What is the same for every survey in a written language. */
export type Lexicon = Omit<Known, "survey" | "namer" | "read">;

/** A written language's lexicon, made once for many surveys. */
export type Lexicons = (language: Language) => Lexicon;

/** Makes what makes lexicons, each when it is first asked for. */
export function lexicons(): Lexicons {
  const made = new Map<string, Lexicon>();
  return (language) => {
    const found = made.get(language.code) ?? lexiconOf(language);
    made.set(language.code, found);
    return found;
  };
}

/** @param of whose lexicons are used: made once, they serve many surveys */
export function known(survey: SurveyWords, language: Language, of: Lexicons = lexiconOf): Known {
  const lexicon = of(language);
  const read = { scenes: new WeakMap(), amounts: new WeakMap() };
  return { ...lexicon, survey, namer: namer(survey, lexicon.vocabulary, lexicon.nouns), read };
}

function lexiconOf({ vocabulary, months, and, words }: Language): Lexicon {
  const set = (list: string) => wordSet(list, vocabulary);
  const lists = Object.entries(vocabulary).filter(
    (entry): entry is [ListName, string] => typeof entry[1] === "string",
  );
  const trueOf = (rows: readonly string[]) =>
    phrases(
      rows.map((row) => [true, row] as const),
      vocabulary,
    );
  return {
    vocabulary,
    months,
    and,
    amounts: amountsBySpelling(words.amounts, vocabulary),
    numerals: numeralReader(vocabulary.numerals),
    nouns: nounSets(vocabulary),
    sensesOf: sensesOf(vocabulary),
    judgingPhrases: phrases(vocabulary.judgingPhrases, vocabulary),
    idioms: trueOf(vocabulary.idioms),
    practicePhrases: trueOf(vocabulary.practicePhrases),
    defining: trueOf(vocabulary.defining),
    notAsking: trueOf(vocabulary.notAsking),
    earlier: trueOf(vocabulary.earlier),
    around: trueOf(vocabulary.around),
    modifiers: trueOf(Object.values(words.modifiers).filter((text) => text.includes(" "))),
    is: Object.fromEntries(lists.map(([name, list]) => [name, set(list)])) as Known["is"],
    numbered: Object.fromEntries(
      Object.entries(vocabulary.numbered).map(([name, list]) => [name, set(list)]),
    ) as unknown as Known["numbered"],
    notSuperlative: set(vocabulary.superlative.not),
    notComparative: set(vocabulary.comparative.not),
    moreAfter: set(vocabulary.several.moreAfter),
    moreBefore: set(vocabulary.several.moreBefore),
    several: set(vocabulary.several.word),
    verbAfter: set(vocabulary.fewOrVerb.verbAfter),
  };
}
