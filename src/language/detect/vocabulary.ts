import type { NumeralParts } from "./numerals.ts";

/** What a word that judges says. */
export type Sense =
  | "majority"
  | "minority"
  | "most"
  /** «de aller fleste» */
  | "most-by-far"
  | "all"
  | "none"
  | "many"
  | "few"
  | "some"
  | "rest"
  | "more"
  | "fewer"
  | "superlative"
  | "comparative"
  | "ranking"
  | "change-up"
  | "change-down"
  | "change-same"
  | "change"
  | "other-time"
  | "high"
  | "low"
  | "frequency"
  | "difference"
  | "representative"
  | "participation"
  | "significance"
  | "cause"
  | "evaluation"
  | "only"
  /** Said of units or of a share with no word that judges. */
  | "generic";

/**
 * Words of one written language that the detector knows, as lists parted by white space. A word is a lemma with its
 * inflection, or a form: `økning:n` has the endings of nouns, `øk:v` those of verbs, `høy:a` of adjectives (see
 * `inflections`). `~vekst:n` is also the last part of a compound: «befolkningsvekst».
 */
export type WordList = string;

/** What the detector knows of one written language. The rules that use it are common to all. */
export interface Vocabulary {
  readonly numerals: NumeralParts;
  /** Endings by class, each after the stem as the lists write it. */
  readonly inflections: Readonly<Record<string, readonly string[]>>;
  /** Endings that a stem of a content word is found by taking off, the longest first. */
  readonly endings: readonly string[];

  /** Single words that judge, by what they say. */
  readonly judging: Readonly<Partial<Record<Sense, WordList>>>;
  /** Several words that judge together; `_` is a gap of at most two words. Words in it are inflected as in a list. */
  readonly judgingPhrases: readonly (readonly [Sense, string])[];
  /** Superlatives of the low end of an order: «lavest», «færrest», «minst brukt». */
  readonly lowest: WordList;
  /** «nest», of «nest vanligst» */
  readonly second: WordList;
  /** Ordinals before a superlative: «tredje mest brukt». */
  readonly rankOrdinals: Readonly<Record<string, number>>;
  /** Productive endings of superlatives and comparatives, with words that only look so. */
  readonly superlative: { readonly endings: readonly string[]; readonly not: WordList };
  /** `endings` need «enn» after them, those of `alone` do not. */
  readonly comparative: {
    readonly endings: readonly string[];
    readonly alone: readonly string[];
    readonly than: WordList;
    readonly not: WordList;
  };
  /** Idioms that hold a judging word or a numeral and judge nothing; `_` as in a phrase. */
  readonly idioms: readonly string[];
  /** Nouns of a judging word's own: «hele» judges only before a country or units, «få» only where it is no verb. */
  readonly whole: WordList;
  readonly fewOrVerb: { readonly word: string; readonly verbAfter: WordList };
  /** «flere», which is «some» alone, and «more» after these words or before those. */
  readonly several: { readonly word: WordList; readonly moreAfter: WordList; readonly moreBefore: WordList };
  /** «bare», «kun»: before a group, that no others do. */
  readonly only: WordList;
  /** «over», of «over halvparten» */
  readonly over: WordList;
  readonly under: WordList;
  readonly atLeast: WordList;
  readonly atMost: WordList;
  /** How much something has changed, or how large a majority is: «klart», «noe», «kraftig». */
  readonly degrees: WordList;
  /** What published words have in them that tell a change, by where it goes, in small letters. */
  readonly directions: Readonly<Record<"up" | "down" | "same", RegExp>>;
  /** Ways of writing a word for an amount that say the same as the table's: what to put for what, in order. */
  readonly plainAmounts: readonly (readonly [RegExp, string])[];
  /** Whose the units of the whole country are: «landets». */
  readonly countryOwners: WordList;
  /** What an answer or a question says that something is not so with, or not enough, in small letters. */
  readonly lacking: RegExp;
  /** Comparatives by direction, for two bound numbers: «flere», «høyere»; «færre», «lavere». */
  readonly up: WordList;
  readonly down: WordList;
  /** «har svart»: those that answered. */
  readonly answered: WordList;
  /** «som», of «kommunene som har svart» */
  readonly relative: WordList;
  /** Of another edition: «i fjor», «forrige undersøkelse». */
  readonly earlier: readonly string[];
  /** Around a bound number, adding to it: «vel så det», «så mange som». */
  readonly around: readonly string[];
  /** Before «respectively» lists, «henholdsvis». */
  readonly respectively: WordList;
  readonly from: string;
  readonly to: string;
  /** Before an amount: «nesten», «over», «bare», «aller»; part of what is found. */
  readonly hedges: WordList;

  /** What a share is told with: «andelen», «svarprosenten». */
  readonly shares: WordList;
  /** How many took part: «oppslutning», «svarprosent», «frafall». */
  readonly participation: WordList;
  /** Who answers, when they are not called by the survey's units: «respondentene». */
  readonly respondents: WordList;
  /** «dem», «disse»: about the survey where the sentence is. */
  readonly pronouns: WordList;
  /** «landet», «Norge», and beginnings of compounds for it: «kommune-Norge». */
  readonly country: WordList;
  /** Things of the questionnaire's and the report's own: questions, tables, years. */
  readonly own: WordList;
  /** What is done with units in making a survey: sent, asked, reminded, merged. */
  readonly practice: WordList;
  readonly practicePhrases: readonly string[];
  readonly time: WordList;
  /** Closed classes, which are never the noun of a phrase. */
  readonly particles: WordList;
  readonly verbs: WordList;
  /** Between clauses that say the opposite: «men», «mens». */
  readonly conjunctions: WordList;
  readonly negations: WordList;
  /** «of»: between a number and what it is a part of. */
  readonly of: WordList;
  /** May stand between an amount and its noun: «de», «landets», «aller», «av». */
  readonly through: WordList;
  /** Adjectives of size, which judge a share or a participation: «høy», «lav». */
  readonly high: WordList;
  readonly low: WordList;
  /** «er», «var», «ble» */
  readonly copulas: WordList;
  /** «til», «for»: a survey is to all of them. */
  readonly sentTo: WordList;
  readonly modals: WordList;
  /** Before a clause that asks and doesn't say: «om», «hvor». */
  readonly asking: WordList;
  /** «mener vi», «betyr»: a sentence with it explains a word. */
  readonly defining: readonly string[];

  /** Words for what numbers come to: «gjennomsnitt», «median», «til sammen». */
  readonly mean: WordList;
  readonly median: WordList;
  readonly sum: WordList;
  readonly percent: WordList;
  readonly points: WordList;
  readonly permille: WordList;
  readonly money: WordList;
  readonly times: WordList;
  /** «så» in «tre ganger så mange» */
  readonly asMuch: WordList;
  readonly between: WordList;
  /** Small words of their grammar: «komma» of a decimal, «ut» of «ut av», «å» of the infinitive, «til», «eller». */
  readonly comma: WordList;
  readonly out: WordList;
  readonly infinitive: WordList;
  readonly upTo: WordList;
  readonly or: WordList;
  /** «av», «blant»: only between a part and its whole. */
  readonly partOf: WordList;
  /** «i», «per» and «årlig», after so many times. */
  readonly per: WordList;
  readonly yearly: WordList;
  /** Words before which a hyphen stands for the rest of a word. */
  readonly suspending: WordList;
  /** Phrases with a word of `asking` that ask nothing: «om lag». */
  readonly notAsking: readonly string[];
  /** Words before a year or a date. */
  readonly beforeYear: WordList;
  readonly yearNouns: WordList;
  /** «kapittel», «figur», «tabell», «side»: what a number after is the number of. */
  readonly numbered: Readonly<
    Record<"chapter" | "figure" | "page" | "version" | "time" | "phone" | "address" | "section", WordList>
  >;
  readonly lawPapers: WordList;
  readonly paragraph: WordList;
  /** Between «telefon» or «klokka» and its number. */
  readonly beforeNumber: WordList;
  /** «ledd», «bokstav», «punktum»: parts of a paragraph of law. */
  readonly lawParts: WordList;
  readonly street: readonly string[];
  /** Who has an age: «barn under 18 år». */
  readonly persons: WordList;
  /** «antallet på …», «talet på …» */
  readonly on: WordList;
  readonly age: WordList;
  readonly sizes: WordList;
}
