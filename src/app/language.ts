import { addWords, NO_WORDS, type WordCount } from "../language/language-share.ts";
import { countWords as wordsOf } from "../language/readability.ts";
import { Problems } from "../problems/problem.ts";
import { listEditions } from "../survey/files.ts";
import type { Session } from "./session.ts";
import { type ToldEdition, tellEdition } from "./told-edition.ts";

/** The words of every edition of a project, by written language. */
export interface WordsOfEditions {
  readonly editions: readonly { readonly edition: string; readonly words: WordCount }[];
  readonly all: WordCount;
  /** Editions of which only figures are known, and those that cannot be built as they are. */
  readonly notCounted: readonly { readonly edition: string; readonly why: "no-text" | "errors" }[];
}

/**
 * Counts the words of finished prose in each edition, in the languages that it is published in: headings,
 * paragraphs, items of lists, key figures and notes, as they are read. Not what the program writes itself: tables,
 * figures, contents, headers.
 *
 * @throws InputError when the settings or `data/` cannot be read; the session's reason when it is aborted
 */
export async function countWords(session: Session): Promise<WordsOfEditions> {
  const { root, signal } = session;
  const problems = new Problems();
  const config = await session.config(problems);
  const ids = await listEditions(root, problems);
  problems.stopIfAny();
  if (!config || !ids) throw new Error("No configuration or no editions, and nobody said why");

  const editions: { edition: string; words: WordCount }[] = [];
  const notCounted: { edition: string; why: "no-text" | "errors" }[] = [];
  for (const edition of ids) {
    signal.throwIfAborted();
    const found = new Problems();
    const told = await tellEdition(session, edition, config, found);
    if (!told || found.errors.length > 0) notCounted.push({ edition, why: "errors" });
    else if (told.texts.size === 0) notCounted.push({ edition, why: "no-text" });
    else editions.push({ edition, words: wordsIn(told) });
  }
  return { editions, all: editions.map(({ words }) => words).reduce(addWords, NO_WORDS), notCounted };
}

function wordsIn({ survey, texts }: ToldEdition): WordCount {
  // The law counts what is published, and not what could be.
  const published = [...texts].filter(([code]) => survey.edition.publishedIn.includes(code));
  const counts = published.map(([code, { prose }]) => {
    const words = prose.sentences.reduce((sum, { text }) => sum + wordsOf(text), 0);
    return { ...NO_WORDS, [code]: words };
  });
  return counts.reduce(addWords, NO_WORDS);
}
