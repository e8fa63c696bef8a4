import type { Language } from "../language.ts";
import { type Phrases, phrases, sensesOf, type WordSet, wordSet } from "./lexicon.ts";
import { type NumeralReader, numeralReader } from "./numerals.ts";
import { type Namer, namer } from "./subject.ts";
import type { SurveyWords } from "./survey-words.ts";
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
  readonly numerals: NumeralReader;
  readonly namer: Namer;
  readonly sensesOf: (word: string) => Sense | undefined;
  readonly judgingPhrases: Phrases<Sense>;
  readonly idioms: Phrases<true>;
  readonly practicePhrases: Phrases<true>;
  readonly defining: Phrases<true>;
  readonly earlier: Phrases<true>;
  readonly notAsking: Phrases<true>;
  readonly around: Phrases<true>;
  readonly is: Readonly<Record<ListName, WordSet>>;
  readonly numbered: Readonly<Record<keyof Vocabulary["numbered"], WordSet>>;
  readonly notSuperlative: WordSet;
  readonly notComparative: WordSet;
  readonly moreAfter: WordSet;
  readonly moreBefore: WordSet;
  readonly several: WordSet;
  readonly verbAfter: WordSet;
}

export function known(survey: SurveyWords, { vocabulary, months, and }: Language): Known {
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
    survey,
    months,
    and,
    numerals: numeralReader(vocabulary.numerals),
    namer: namer(survey, vocabulary),
    sensesOf: sensesOf(vocabulary),
    judgingPhrases: phrases(vocabulary.judgingPhrases, vocabulary),
    idioms: trueOf(vocabulary.idioms),
    practicePhrases: trueOf(vocabulary.practicePhrases),
    defining: trueOf(vocabulary.defining),
    notAsking: trueOf(vocabulary.notAsking),
    earlier: trueOf(vocabulary.earlier),
    around: trueOf(vocabulary.around),
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
