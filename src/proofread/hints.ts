import { lix } from "../language/readability.ts";
import type { Sentence } from "../narrative/prose.ts";
import { type Problem, type Source, warning } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import { OWN_WORDS_FILE } from "./own-words.ts";
import type { Misspelling, Speller } from "./speller.ts";

/** What is read of a finished sentence. */
export type ProofSentence = Pick<Sentence, "text" | "source" | "chapter" | "section" | "kind">;

/** From where on a text is called hard. */
export interface HintLimits {
  /** Words in a sentence. */
  readonly words: number;
  /** LIX of a section. */
  readonly lix: number;
  /** Words that a section must have before its LIX tells anything. */
  readonly sectionWords: number;
}

/**
 * 30 words in a sentence: ours. LIX 55: the middle of «hard, normal for
 * official texts» (50–60) in Björnsson's scale (1968). 40 words in a section: with fewer, one long word moves
 * LIX by more than 2.5 points (ours).
 */
const HINT_LIMITS: HintLimits = { words: 30, lix: 55, sectionWords: 40 };

/**
 * What a second reader would point at: long sentences, hard sections and words that may be misspelt. All of
 * them warnings: a report is never stopped for its style.
 *
 * @param sentences in the order of the text
 * @param speller absent where spelling is not to be checked
 */
export function hintsFor(
  sentences: readonly ProofSentence[],
  speller: Speller | undefined,
  limits: HintLimits = HINT_LIMITS,
): readonly Problem[] {
  // A heading has no full stop: it would be read together with the sentence after it.
  const read = sentences.filter(({ kind }) => kind !== "heading");
  return [
    ...read.flatMap((sentence) => longSentence(sentence, limits)),
    ...sections(read).flatMap((section) => hardSection(section, limits)),
    ...(speller ? misspellings(sentences, speller) : []),
  ];
}

function longSentence({ text, source }: ProofSentence, limits: HintLimits): readonly Problem[] {
  const { words } = lix(text);
  if (words <= limits.words) return [];
  const start = text.trim().split(/\s+/u).slice(0, 5).join(" ");
  return [warning(messages["proofread.long-sentence"], source, { words, limit: limits.words, start })];
}

function hardSection(section: readonly ProofSentence[], limits: HintLimits): readonly Problem[] {
  const [first] = section;
  const measured = lix(section.map(({ text }) => text).join("\n\n"));
  // LIX is read in whole numbers: nobody is told that 55 is above 55.
  if (!first || measured.words < limits.sectionWords || Math.round(measured.lix) <= limits.lix) return [];
  const details = { ...measured, section: first.section ?? first.chapter, limit: limits.lix };
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
