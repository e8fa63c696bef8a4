import { type Language, languageOf } from "../language/language.ts";
import { countWords, lix } from "../language/readability.ts";
import type { Sentence } from "../narrative/prose.ts";
import { type Problem, type Source, warning } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import { OWN_WORDS_FILE } from "./own-words.ts";
import type { Misspelling, Speller } from "./speller.ts";

/** What is read of a finished sentence. */
export type ProofSentence = Pick<Sentence, "text" | "source" | "chapter" | "section" | "kind">;

/** Words in a sentence, from where on it is called long: ours. */
const LONG_SENTENCE = 30;

/** LIX of a section: the middle of «hard, normal for official texts» (50–60) in Björnsson's scale (1968). */
const HARD_SECTION = 55;

/** Words that a section must have before its LIX tells anything: with fewer, one long word moves it by more than 2.5 (ours). */
const SECTION_WORDS = 40;

/**
 * What a second reader would point at: long sentences, hard sections and words that may be misspelt. All of
 * them warnings: a report is never stopped for its style.
 *
 * @param sentences in the order of the text
 */
export function hintsFor(sentences: readonly ProofSentence[], speller: Speller): readonly Problem[] {
  // A heading has no full stop: it would be read together with the sentence after it.
  const read = sentences.filter(({ kind }) => kind !== "heading");
  return [
    ...read.flatMap((sentence) => longSentence(sentence)),
    ...sections(read).flatMap((section) => hardSection(section, languageOf(speller.language))),
    ...misspellings(sentences, speller),
  ];
}

function longSentence({ text, source }: ProofSentence): readonly Problem[] {
  const words = countWords(text);
  if (words <= LONG_SENTENCE) return [];
  const start = text.trim().split(/\s+/u).slice(0, 5).join(" ");
  return [warning(messages["proofread.long-sentence"], source, { words, limit: LONG_SENTENCE, start })];
}

function hardSection(section: readonly ProofSentence[], language: Language): readonly Problem[] {
  const [first] = section;
  const measured = lix(section.map(({ text }) => text).join("\n\n"), language);
  // LIX is read in whole numbers: nobody is told that 55 is above 55.
  if (!first || measured.words < SECTION_WORDS || Math.round(measured.lix) <= HARD_SECTION) return [];
  const details = { ...measured, section: first.section ?? first.chapter, limit: HARD_SECTION };
  return [warning(messages["proofread.hard-section"], first.source, details)];
}

function sections(sentences: readonly ProofSentence[]): readonly (readonly ProofSentence[])[] {
  const found = new Map<string, ProofSentence[]>();
  for (const sentence of sentences) {
    const key = `${sentence.chapter}\n${sentence.section ?? ""}`;
    found.set(key, [...(found.get(key) ?? []), sentence]);
  }
  return [...found.values()];
}

/** One hint for a word in a file, where it stands first: the same name in twenty sentences is one matter. */
function misspellings(sentences: readonly ProofSentence[], speller: Speller): readonly Problem[] {
  const found = new Map<string, { misspelling: Misspelling; source: Source; places: number }>();
  for (const { text, source } of sentences) {
    for (const misspelling of speller.checkWords(text)) {
      const key = `${source.file}\n${misspelling.word}`;
      const before = found.get(key);
      if (before) before.places++;
      else found.set(key, { misspelling, source, places: 1 });
    }
  }
  return [...found.values()].map(({ misspelling: { word, suggestions }, source, places }) =>
    warning(messages["proofread.spelling"], source, { word, suggestions, places, list: OWN_WORDS_FILE }),
  );
}
