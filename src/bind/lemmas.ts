import type { Known } from "../language/detect/known.ts";
import { stem } from "../language/detect/subject.ts";
import { beginsCompounds, type Vocabulary } from "../proofread/compounds.ts";
import type { Dictionary } from "../proofread/dictionary.ts";

/**
 * What a word is told to be the same as: its lemmas, and more weakly the two parts that it is put together of
 * («resultatmål» is «mål» and «resultat» too). By lemma, from 0 to 1: how much of the word it is.
 */
export type Lemmas = ReadonlyMap<string, number>;

/** Words that say what a text is about, each once, in the order of the text. */
export interface Wording {
  /** @returns the lemmas of a word; none of a word that says nothing by itself («kommunene har ikke») */
  readonly lemmasOf: (word: string) => Lemmas;
  /** The lemmas of all the words of a text. */
  readonly of: (text: string) => Lemmas;
  /** The words themselves that say something, in order, in small letters. */
  readonly wordsOf: (text: string) => readonly string[];
  /** The same with those that only narrow («små», «flere»), as where an answer is quoted. */
  readonly quotedIn: (text: string) => readonly Lemmas[];
}

const WORD = /\p{L}[\p{L}-]*/gu;
/** To have answered, and the response rate: the same question is spoken of. */
const ANSWERED: Lemmas = new Map([["", 1]]);
/** A part of a compound is not the whole of what is meant: two that share a part may be about different things. */
const PART = 0.6;
/** Letters of the shortest last part of a compound («mål»). */
const SHORTEST_LAST = 3;
const SHORTEST_FIRST = 4;

/**
 * Makes what finds the lemmas of words, by the dictionary's own endings and compounds, and beyond them by the
 * endings that the language has for making nouns of verbs («rapportering», «rapporterer»).
 */
export function wording({ vocabulary, namer, is }: Known, dictionary: Dictionary): Wording {
  const compounds: Vocabulary = { dictionary, own: new Set(), first: new Map() };
  const kept = new Map<string, Lemmas>();
  const none: Lemmas = new Map();
  const bare = (word: string) => {
    const short = stem(word, vocabulary.endings);
    return short.length >= 3 ? short : word;
  };
  const whole = (word: string) => new Set([bare(word), ...dictionary.stemsOf(word).map(bare)]);
  const saysNothing = (word: string) =>
    namer.particles.has(word) || is.hedges.has(word) || is.through.has(word);
  // «kommunene som har svart» says whom a number is of, and nothing of what they answered.
  const whoAnswered = new RegExp(
    `(?<!\\p{L})(?:${alternatives(vocabulary.relative)})(?: \\p{L}+)? (?:${alternatives(vocabulary.answered)})(?!\\p{L})`,
    "giu",
  );

  const read = (word: string): Lemmas => {
    if (is.participation.has(word) || is.answered.has(word)) return ANSWERED;
    if (word.length < 3 || saysNothing(word)) return none;
    return lemmasIn(word);
  };
  const lemmasIn = (word: string): Lemmas => {
    const found = new Map<string, number>();
    for (const part of partsOf(word, compounds)) for (const one of whole(part)) found.set(one, PART);
    for (const one of whole(word)) found.set(one, 1);
    return found;
  };
  const lemmasOf = (word: string): Lemmas => {
    const small = word.toLowerCase();
    const found = kept.get(small) ?? read(small);
    kept.set(small, found);
    return found;
  };
  const wordsOf = (text: string) =>
    (text.toLowerCase().replace(whoAnswered, "").match(WORD) ?? []).filter((word) => lemmasOf(word).size > 0);
  return {
    lemmasOf,
    wordsOf,
    quotedIn: (text) =>
      (text.toLowerCase().match(WORD) ?? [])
        .filter((word) => !namer.particles.has(word))
        .map((word) => (is.through.has(word) || is.hedges.has(word) ? lemmasIn(word) : lemmasOf(word)))
        .filter(({ size }) => size > 0),
    of: (text) => {
      const all = new Map<string, number>();
      for (const word of wordsOf(text))
        for (const [lemma, weight] of lemmasOf(word)) all.set(lemma, Math.max(weight, all.get(lemma) ?? 0));
      return all;
    },
  };
}

/** The first and the last part of a compound, without the link between them; the shortest last part that is known. */
function partsOf(word: string, compounds: Vocabulary): readonly string[] {
  for (let at = word.length - SHORTEST_LAST; at >= SHORTEST_FIRST; at--) {
    const [first, last] = [word.slice(0, at), word.slice(at)];
    if (!compounds.dictionary.has(last) || !beginsCompounds(first, compounds)) continue;
    return [compounds.dictionary.has(first) ? first : first.replace(/[se]$/u, ""), last];
  }
  return [];
}

/** How much of one word is the other, from 0 to 1. */
export function likeness(one: Lemmas, other: Lemmas): number {
  let most = 0;
  for (const [lemma, weight] of one) most = Math.max(most, weight * (other.get(lemma) ?? 0));
  return most;
}

function alternatives(words: string): string {
  return words.split(/\s+/u).join("|");
}
