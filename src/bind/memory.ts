import type { Sentence } from "../narrative/prose.ts";
import { splitKey } from "../survey/keys.ts";
import type { Lemmas, Wording } from "./lemmas.ts";

/** What was bound in sentences like one: how like it they are, from 0 to 1, by `question.option`. */
export type Memory = (sentence: string) => ReadonlyMap<string, number>;

/** Sentences that share less than this part of their words are not told the same way. */
const LIKE = 0.5;

/** Remembers what was bound in the sentences of an earlier text; numbers do not matter, nor how words are inflected. */
export function rememberedOf(sentences: readonly Sentence[], wording: Wording): Memory {
  const bound = sentences
    .map(({ text, values, claims }) => ({
      words: wholeWords(wording.of(text)),
      answers: answersOf([...values, ...claims].flatMap(({ keys }) => keys)),
    }))
    .filter(({ answers }) => answers.size > 0);
  return (sentence) => {
    const words = wholeWords(wording.of(sentence));
    const found = new Map<string, number>();
    for (const one of bound) {
      const shared = [...words].filter((word) => one.words.has(word)).length;
      const like = shared / Math.max(1, new Set([...words, ...one.words]).size);
      if (like < LIKE) continue;
      for (const answer of one.answers) found.set(answer, Math.max(like, found.get(answer) ?? 0));
    }
    return found;
  };
}

function wholeWords(lemmas: Lemmas): ReadonlySet<string> {
  return new Set([...lemmas].flatMap(([lemma, weight]) => (weight === 1 ? [lemma] : [])));
}

function answersOf(keys: readonly string[]): ReadonlySet<string> {
  return new Set(
    keys.flatMap((key) => {
      const { question, option } = splitKey(key) ?? {};
      return question === undefined ? [] : [`${question}.${option}`];
    }),
  );
}
