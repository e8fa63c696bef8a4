/** The languages that staff can be told in: bokmål, and English for those who maintain the program. */
export type MessageLanguage = "nb" | "en";

/** The same thing in each of them. */
export type InBoth<T> = Readonly<Record<MessageLanguage, T>>;

/** What is told of a problem. */
export interface Wording {
  /** What is wrong, and what was expected. One or two sentences. */
  readonly what: string;
  /** What the author can do about it. */
  readonly remedy: string;
}

/** One kind of problem, and how it is told. `Details` is what has to be known to tell it: nothing, or one object. */
export interface Message<Details extends readonly unknown[]> {
  /** Stable across versions: it may be searched for, and tests name it. */
  readonly code: string;
  readonly write: (...details: Details) => InBoth<Wording>;
  /** What has caused it, where one thing causes many: they are then told together. */
  readonly cause?: (...details: Details) => Cause | undefined;
}

/** One thing that causes many problems. */
export interface Cause {
  /** The same for all that it has caused. */
  readonly id: string;
  /** What each of them is about: a question. */
  readonly thing: string;
  /** How many things in how many files: «12 spørsmål fra 2015 finnes ikke i 2016, brukt i 6 filer». */
  readonly told: InBoth<(things: number, files: number) => string>;
  readonly remedy: InBoth<string>;
}

/**
 * The messages of one room, in the file `messages.ts` of the room that tells them.
 *
 * @param all by code, `<room>.<fault>`; each writes itself in both languages from its details
 * @returns the same by code, to be given to `Problems.add`
 */
export function defineMessages<const M extends Record<string, (...details: never[]) => InBoth<Wording>>>(
  all: M,
): { readonly [C in keyof M]: Message<Parameters<M[C]>> } {
  const entries = Object.entries(all).map(([code, write]) => [code, { code, write }]);
  return Object.fromEntries(entries);
}
