import type { Sense, Vocabulary, WordList } from "./vocabulary.ts";

/** A list of words to be asked for a word. */
export interface WordSet {
  has(word: string | undefined): boolean;
}

/** A phrase: sets of words in order, with gaps. */
export interface Phrase<T> {
  readonly steps: readonly (ReadonlySet<string> | "gap")[];
  readonly says: T;
}

/** Phrases by the words that they may begin with. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** The same function, which works each word out once. Texts use the same words again and again. */
export function memoize<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined || known.has(word)) return found as T;
    const made = of(word);
    known.set(word, made);
    return made;
  };
}

/** All forms of a list of words; those that may end a compound apart. */
export function formsOf(
  list: WordList,
  { inflections }: Vocabulary,
): { forms: Set<string>; heads: Set<string> } {
  const forms = new Set<string>();
  const heads = new Set<string>();
  for (const entry of list.split(/\s+/).filter(Boolean)) {
    const isHead = entry.startsWith("~");
    const [stem = "", inflection] = (isHead ? entry.slice(1) : entry).split(":");
    const endings = inflection === undefined ? [""] : inflections[inflection];
    if (endings === undefined) throw new Error(`No inflection ${inflection} for ${stem}`);
    for (const ending of endings) {
      forms.add(stem + ending);
      if (isHead) heads.add(stem + ending);
    }
  }
  return { forms, heads };
}

/** A set of words and of compounds that end in them. Looking up takes no longer for a long word. */
export function wordSet(list: WordList, vocabulary: Vocabulary): WordSet {
  const { forms, heads } = formsOf(list, vocabulary);
  if (heads.size === 0) return { has: (word) => word !== undefined && forms.has(word) };
  const isCompound = memoize((word) => endsIn(word, heads));
  return { has: (word) => word !== undefined && (forms.has(word) || isCompound(word)) };
}

/** Whether a word is a compound whose last part is one of `heads`. */
export function endsIn(word: string, heads: ReadonlySet<string>): boolean {
  if (heads.size === 0) return false;
  for (let from = Math.max(2, word.length - 24); from < word.length - 2; from++)
    if (heads.has(word.slice(from))) return true;
  return false;
}

/** What single words judge, and compounds of them. */
export function sensesOf(vocabulary: Vocabulary): (word: string) => Sense | undefined {
  const forms = new Map<string, Sense>();
  const heads = new Map<string, Sense>();
  for (const [sense, list] of Object.entries(vocabulary.judging) as [Sense, WordList][]) {
    const found = formsOf(list, vocabulary);
    for (const form of found.forms) if (!forms.has(form)) forms.set(form, sense);
    for (const form of found.heads) if (!heads.has(form)) heads.set(form, sense);
  }
  return memoize((word) => {
    const whole = forms.get(word);
    if (whole !== undefined) return whole;
    for (let from = Math.max(2, word.length - 20); from < word.length - 2; from++) {
      const sense = heads.get(word.slice(from));
      if (sense !== undefined) return sense;
    }
    return undefined;
  });
}

export function phrases<T>(rows: readonly (readonly [T, string])[], vocabulary: Vocabulary): Phrases<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  for (const [says, row] of rows) {
    const steps = row
      .split(" ")
      .map((step) =>
        step === "_" ? ("gap" as const) : formsOf(step.replaceAll("|", " "), vocabulary).forms,
      );
    const first = steps[0];
    if (first === undefined || first === "gap") throw new Error(`A phrase begins with a word: ${row}`);
    for (const word of first) byFirst.set(word, [...(byFirst.get(word) ?? []), { steps, says }]);
  }
  return byFirst;
}
