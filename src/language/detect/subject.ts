import { formsOf, memoize, type WordSet, wordSet } from "./lexicon.ts";
import type { SurveyWords } from "./survey-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a noun names, as the survey sees it. */
export interface Noun {
  readonly is:
    | "group"
    | "unit"
    | "respondent"
    | "pronoun"
    | "country"
    | "share"
    | "participation"
    | "own"
    | "time"
    | "option"
    | "topic";
  /** Of a group, a unit or an option. */
  readonly id?: string;
}

/** Tells what words name. Made once for a survey and a written language. */
export interface Namer {
  nounOf(word: string): Noun | undefined;
  /** Options (`question.option`) and questions whose texts have this word, or one that it ends or begins. */
  optionsWith(word: string): ReadonlySet<string>;
  /** Questions whose texts have this word. */
  questionsWith(word: string): ReadonlySet<string>;
  /** Whether the text of an option or of its question has this word, even one of the closed classes («flere») or a unit's («vertskommune»). */
  quotes(word: string, option: string): boolean;
  /** Whether a word is a part of one in the text of an option or of its question: «vann» of «reservevannkilde». */
  isPart(word: string, option: string): boolean;
  readonly particles: WordSet;
}

/** The nouns of a written language, by what they name. */
export interface NounSets {
  readonly by: Readonly<
    Record<"pronoun" | "respondent" | "country" | "share" | "participation" | "own" | "time", WordSet>
  >;
  readonly particles: WordSet;
  readonly hedges: WordSet;
  readonly commonVerbs: ReadonlySet<string>;
}

export function nounSets(vocabulary: Vocabulary): NounSets {
  const set = (list: string) => wordSet(list, vocabulary);
  const { pronouns, respondents, country, shares, participation, own, time } = vocabulary;
  return {
    by: {
      pronoun: set(pronouns),
      respondent: set(respondents),
      country: set(country),
      share: set(shares),
      participation: set(participation),
      own: set(own),
      time: set(time),
    },
    particles: set(`${vocabulary.particles} ${vocabulary.modals} ${vocabulary.negations}`),
    hedges: set(vocabulary.hedges),
    commonVerbs: formsOf(vocabulary.verbs, vocabulary).forms,
  };
}

export function namer(
  survey: SurveyWords,
  vocabulary: Vocabulary,
  { by: sets, particles, hedges, commonVerbs }: NounSets,
): Namer {
  const none: ReadonlySet<string> = new Set();
  const groups = byForm(survey.groups.filter(({ everyone }) => !everyone));
  const units = byForm(survey.units);
  const stemOf = memoize((word) => stem(word, vocabulary.endings));

  const options = new Map<string, Set<string>>();
  const topics = new Map<string, Set<string>>();
  const note = (into: Map<string, Set<string>>, text: string, id: string) => {
    for (const word of wordsOf(text)) {
      if (word.length < 3 || particles.has(word) || sets.own.has(word) || unitOf(word, units) !== undefined)
        continue;
      const key = stemOf(word);
      into.set(key, (into.get(key) ?? new Set()).add(id));
    }
  };
  for (const { key, texts } of survey.options) for (const text of texts) note(options, text, key);
  for (const { id, text } of survey.questions) note(topics, text, id);
  // «mål» is said of «resultatmål»: the last part of a word stands for it.
  const tails = tailsOf(options);

  const optionsWith = memoize((word): ReadonlySet<string> => {
    // «aller» is no word of an answer that has «all» in it.
    if (hedges.has(word)) return none;
    const key = stemOf(word);
    const exact = options.get(key);
    if (exact !== undefined) return exact;
    if (commonVerbs.has(word) || particles.has(word) || word.length < 3) return none;
    const longer = tails.get(key);
    if (longer !== undefined) return longer;
    // «busettingsplanar» is about plans.
    for (let from = Math.max(3, key.length - 20); from <= key.length - 5; from++) {
      const tail = options.get(key.slice(from));
      if (tail !== undefined) return tail;
    }
    return none;
  });

  const questionsWith = (word: string): ReadonlySet<string> => topics.get(stemOf(word)) ?? none;
  const nounOf = memoize((word): Noun | undefined => {
    const group = groups.get(word);
    if (group !== undefined) return { is: "group", id: group };
    const unit = unitOf(word, units);
    if (unit !== undefined) return { is: "unit", id: unit };
    for (const is of ["participation", "share", "pronoun", "respondent", "country", "own", "time"] as const)
      if (sets[is].has(word)) return { is };
    if (particles.has(word)) return undefined;
    const [option] = optionsWith(word);
    if (option !== undefined) return { is: "option", id: option };
    const [topic] = questionsWith(word);
    return topic === undefined ? undefined : { is: "topic", id: topic };
  });
  const says = (text: string, key: string) => wordsOf(text).some((each) => stemOf(each) === key);
  const quotes = (word: string, option: string) => {
    const key = stemOf(word);
    return (
      survey.options.some((one) => one.key === option && one.texts.some((text) => says(text, key))) ||
      survey.questions.some(({ id, text }) => option.startsWith(`${id}.`) && says(text, key))
    );
  };
  const compounds = memoize((option): readonly string[] =>
    [
      ...survey.options.flatMap(({ key, texts }) => (key === option ? texts : [])),
      ...survey.questions.flatMap(({ id, text }) => (option.startsWith(`${id}.`) ? [text] : [])),
    ].flatMap(wordsOf),
  );
  const isPart = (word: string, option: string) =>
    word.length >= SHORTEST_PART &&
    !particles.has(word) &&
    unitOf(word, units) === undefined &&
    compounds(option).some((each) => each.length > word.length && each.includes(word));
  return { nounOf, optionsWith, questionsWith, quotes, isPart, particles };
}

/** Letters of the shortest part of a compound that says what it is about. */
const SHORTEST_PART = 4;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
}

function byForm(
  rows: readonly { readonly id: string; readonly forms: readonly string[] }[],
): Map<string, string> {
  return new Map(
    rows.flatMap(({ id, forms }) =>
      forms.flatMap((form) => [form, `${form}s`].map((each) => [each.toLowerCase(), id] as const)),
    ),
  );
}

/** A unit by its noun or a compound that ends in it («nabokommuner»), with or without a hyphen; also «kommune-Norge». */
function unitOf(word: string, units: ReadonlyMap<string, string>): string | undefined {
  const exact = units.get(word);
  if (exact !== undefined) return exact;
  for (let from = Math.max(2, word.length - 24); from < word.length - 3; from++) {
    const unit = units.get(word.slice(from));
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function tailsOf(
  options: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const tails = new Map<string, Set<string>>();
  for (const [key, ids] of options)
    for (let from = 3; from <= key.length - 3; from++) {
      const tail = key.slice(from);
      const all = tails.get(tail) ?? new Set();
      for (const id of ids) all.add(id);
      tails.set(tail, all);
    }
  return tails;
}

/** The stem of a content word, crudely: its longest known ending is taken off while two letters stay. */
export function stem(word: string, endings: readonly string[]): string {
  for (const ending of endings)
    if (word.length - ending.length >= 2 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}
