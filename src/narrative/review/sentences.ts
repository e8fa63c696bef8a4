import { countedNumber, startsSentence } from "../../language/sentence.ts";
import type { Source } from "../../problems/problem.ts";
import type { Claim, Inline, Sentence } from "../prose.ts";
import type { Mapped, MappedKeyFigure } from "../source-map.ts";
import { replaceTokens, tokensIn } from "../tokens.ts";
import { textBlocks } from "./blocks.ts";
import { claimsAt } from "./passage.ts";

interface Told {
  readonly chapter: string;
  readonly inlines: ReadonlyMap<string, Inline>;
  readonly claims: readonly Claim[];
  /** Where a sentence is put that nobody wrote a word of. */
  readonly fallback: Source;
}

/**
 * A chapter's sentences, in order.
 *
 * @param keyFigures the texts of its key figures, by the id of their block's token
 */
export function sentencesOf(
  mapped: Mapped,
  keyFigures: ReadonlyMap<string, MappedKeyFigure>,
  told: Told,
): Sentence[] {
  const { text, sourceAt } = mapped;
  const sentences: Sentence[] = [];
  let section: string | undefined;
  for (const block of textBlocks(text)) {
    if (block.kind === "heading" && block.level === 2) section = readable(block.text, told.inlines);
    for (const id of tokensIn(block.text)) {
      const figure = keyFigures.get(id);
      if (figure) sentences.push(keyFigureSentence(figure, section, told));
    }
    for (const { text: raw, offset } of splitSentences(block.text, told.inlines)) {
      const words = readable(raw, told.inlines);
      if (words === "") continue;
      const source = placeOf(raw, block.offset + offset, sourceAt, told);
      sentences.push({
        ...contents(raw, block.offset + offset, mapped, told),
        text: words,
        source,
        chapter: told.chapter,
        section,
        kind: block.kind,
      });
    }
  }
  return sentences;
}

/** A key figure and its explanation are read as one sentence: «86 % planlegger …». */
function keyFigureSentence(mapped: MappedKeyFigure, section: string | undefined, told: Told): Sentence {
  const raw = `${mapped.value} ${mapped.text.trim()}`;
  const text = readable(raw, told.inlines);
  const source = mapped.sourceAt(mapped.text.search(/\S/)) ?? told.fallback;
  return {
    ...contents(raw, 0, mapped, told),
    text,
    source,
    chapter: told.chapter,
    section,
    kind: "key-figure",
  };
}

/** The numbers in it, and the claims that stand in it or that it stands in. */
function contents(
  raw: string,
  offset: number,
  mapped: Mapped,
  { inlines, claims }: Told,
): Pick<Sentence, "values" | "claims"> {
  const ids = tokensIn(raw);
  const values = ids.map((id) => inlines.get(id)).filter((inline) => inline?.kind === "value");
  const around = claimsAt(offset + Math.max(0, raw.search(/\S/)), mapped, claims);
  return { values, claims: claims.filter((claim) => ids.includes(claim.mark) || around.includes(claim)) };
}

/** The place of its first word of the author's, or of its first number where it begins with one. */
function placeOf(raw: string, offset: number, sourceAt: Mapped["sourceAt"], told: Told): Source {
  const first = told.inlines.get(tokensIn(raw)[0] ?? "");
  const begins = /^\s*\uE000/.test(raw) && first && "source" in first ? first.source : undefined;
  return begins ?? sourceAt(offset + Math.max(0, raw.search(/\S/))) ?? told.fallback;
}

/** Splits after each stop that ends a sentence; «bl.a. » and «19. juli» do not. */
export function splitSentences(
  text: string,
  inlines: ReadonlyMap<string, Inline>,
): { readonly text: string; readonly offset: number }[] {
  const parts: { text: string; offset: number }[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?][»”")\]*_]*(?:\[\^[^\]]*\])*\s+/g)) {
    const end = stop.index + stop[0].length;
    if (end >= text.length || !startsSentence(wordsOf(text.slice(start, end), inlines, countedNumber)))
      continue;
    parts.push({ text: text.slice(start, end), offset: start });
    start = end;
  }
  parts.push({ text: text.slice(start), offset: start });
  return parts;
}

/** Markdown with tokens → the words that are read. */
function readable(raw: string, inlines: ReadonlyMap<string, Inline>): string {
  const plain = raw
    .replace(/\[\^[^\]]*\]/g, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*|__|[*_`])(?=\S)(.+?)(?<=\S)\1/g, "$2");
  return wordsOf(plain, inlines)
    .replace(/\s+/g, (space) => (space.includes("\u00A0") ? "\u00A0" : " "))
    .trim();
}

function wordsOf(
  text: string,
  inlines: ReadonlyMap<string, Inline>,
  writeValue = (written: string) => written,
): string {
  return replaceTokens(text, (id) => {
    const inline = inlines.get(id);
    if (inline?.kind === "value") return writeValue(inline.text);
    if (inline?.kind === "text") return inline.text;
    return inline?.kind === "reference" ? REFERENCES[inline.target.kind] : "";
  });
}

/** References are numbered later; what is reviewed here does not need the number. */
const REFERENCES = {
  figure: "figuren",
  table: "tabellen",
  chapter: "kapittelet",
  appendix: "vedlegget",
} as const;
