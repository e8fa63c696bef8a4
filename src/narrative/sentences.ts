import type { Language } from "../language/language.ts";
import { countedNumber, startsSentence } from "../language/sentence.ts";
import type { Source } from "../problems/problem.ts";
import type { Claim, Sentence } from "./prose.ts";
import { readAloud, type Voice } from "./read-aloud.ts";
import { type Block, type Chapter, type Inline, type Leaf, leavesOf, runsOf } from "./tree.ts";

/** References are numbered later; what is reviewed here does not need the number. */
const REFERENCES = {
  figure: "figuren",
  table: "tabellen",
  chapter: "kapittelet",
  appendix: "vedlegget",
} as const;

/** Everything as it is read. */
export const asWritten: Voice = (leaf) => {
  switch (leaf.kind) {
    case "words":
    case "value":
    case "label":
      return leaf.text;
    case "reference":
      return REFERENCES[leaf.target.kind];
    case "line-break":
      return "\n";
    case "note-mark":
    case "claim":
      return "";
  }
};

/** The same, where a number can be told from an ordinal. */
export const asCounted: Voice = (leaf) =>
  leaf.kind === "value" ? countedNumber(leaf.text) : asWritten(leaf);

/** What may make a stop no end of a sentence stands right in front of it. */
const WINDOW = 100;

/** Splits inlines after each stop that ends a sentence; «bl.a. » and «19. juli» do not. */
export function splitSentences(inlines: readonly Inline[], language: Language): readonly (readonly Leaf[])[] {
  const { text, leavesBetween } = readAloud(inlines, asCounted);
  const parts: (readonly Leaf[])[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[.!?][»”")\]]*\s+/g)) {
    const end = stop.index + stop[0].length;
    if (end >= text.length || !startsSentence(text.slice(Math.max(start, end - WINDOW), end), language))
      continue;
    parts.push(leavesBetween(start, end));
    start = end;
  }
  parts.push(leavesBetween(start, text.length));
  return parts;
}

/** A chapter's sentences in the order in which the author wrote them. */
export function sentencesOf(chapter: Chapter, claims: readonly Claim[], language: Language): Sentence[] {
  const told = {
    chapter: chapter.name,
    language,
    claims: new Map(claims.map((claim) => [claim.mark, claim])),
  };
  const sections = chapter.sections.map(({ title, blocks, source }) => {
    const section = readable(leavesOf(title));
    return { section, source, title, blocks };
  });
  const ofBlocks = (blocks: readonly Block[], section: string | undefined) =>
    blocks.flatMap((block) => blockSentences(block, section, told));
  const text = [
    ...runSentences(chapter.title, "heading", undefined, told),
    ...ofBlocks(chapter.lead, undefined),
    ...sections.flatMap(({ section, title, blocks }) => [
      ...runSentences(title, "heading", section, told),
      ...ofBlocks(blocks, section),
    ]),
  ];
  const notes = chapter.footnotes
    .toSorted((a, b) => compare(a.source, b.source))
    .flatMap(({ blocks, source }) => {
      const section = sections.findLast((one) => compare(one.source, source) < 0)?.section;
      return blocks.flatMap(runsOf).flatMap((run) => runSentences(run, "note", section, told));
    });
  return merged(text, notes);
}

interface ChapterClaims {
  readonly chapter: string;
  readonly language: Language;
  /** By their marks. */
  readonly claims: ReadonlyMap<string, Claim>;
}

function blockSentences(block: Block, section: string | undefined, told: ChapterClaims): Sentence[] {
  if (block.kind === "key-figures") {
    // A key figure and its explanation are read as one sentence: «86 % planlegger …».
    return block.figures.map(({ value, inlines, source }) => {
      const leaves = leavesOf(inlines);
      const text = readable([value], ` ${readAloud(leaves, asWritten).text}`);
      const place = beginningOf(leaves) ?? source;
      return sentence([value, ...leaves], text, place, "key-figure", section, told);
    });
  }
  const kind = block.kind === "heading" ? "heading" : block.kind === "grid" ? "cell" : "text";
  return runsOf(block).flatMap((run) => runSentences(run, kind, section, told));
}

function runSentences(
  run: readonly Inline[],
  kind: Sentence["kind"],
  section: string | undefined,
  told: ChapterClaims,
): Sentence[] {
  return splitSentences(run, told.language).flatMap((leaves) => {
    const text = readable(leaves);
    const source = beginningOf(leaves);
    return text === "" || !source ? [] : [sentence(leaves, text, source, kind, section, told)];
  });
}

function sentence(
  leaves: readonly Leaf[],
  text: string,
  source: Source,
  kind: Sentence["kind"],
  section: string | undefined,
  { chapter, claims }: ChapterClaims,
): Sentence {
  // White space between two sentences says nothing, whatever block of the template it stands in.
  const said = leaves.filter((leaf) => leaf.kind !== "words" || leaf.text.trim() !== "");
  const marks = new Set(
    said.flatMap((leaf) => (leaf.kind === "claim" ? [leaf.id] : "within" in leaf ? leaf.within : [])),
  );
  return {
    text,
    inlines: leaves,
    source,
    chapter,
    section,
    kind,
    values: leaves.filter((leaf) => leaf.kind === "value"),
    claims: [...claims.values()].filter(({ mark }) => marks.has(mark)),
    unproved: [],
    recognised: [],
    exceptions: leaves.flatMap((leaf) =>
      leaf.kind === "label" && leaf.fixed?.reason !== undefined
        ? [{ text: leaf.text, reason: leaf.fixed.reason }]
        : [],
    ),
  };
}

/** The place of its first word of the author's, or of its first number where it begins with one. */
function beginningOf(leaves: readonly Leaf[]): Source | undefined {
  const { text, sourceAt } = readAloud(leaves, asWritten);
  const start = text.search(/\S/);
  return start < 0 ? undefined : sourceAt(start);
}

function readable(leaves: readonly Leaf[], after = ""): string {
  return (readAloud(leaves, asWritten).text + after)
    .replace(/\s+/g, (space) => (space.includes("\u00A0") ? "\u00A0" : " "))
    .trim();
}

/** Notes stand at the end of the page, but are read where the author wrote them. */
function merged(text: readonly Sentence[], notes: readonly Sentence[]): Sentence[] {
  const all: Sentence[] = [];
  let next = 0;
  for (const one of text) {
    while (next < notes.length && compare((notes[next] as Sentence).source, one.source) < 0) {
      all.push(notes[next++] as Sentence);
    }
    all.push(one);
  }
  return [...all, ...notes.slice(next)];
}

function compare(a: Source, b: Source): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
