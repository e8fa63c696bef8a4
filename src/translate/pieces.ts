import { readChapter } from "../narrative/markdown/chapter.ts";
import { opaqueReadings } from "../narrative/opaque.ts";
import { parseTemplate } from "../narrative/parse.ts";
import { type Inline, leavesOf, type Words } from "../narrative/tree.ts";
import { runsOfChapter } from "../narrative/walk.ts";
import { Problems } from "../problems/problem.ts";

/** A template cut up: what is prose and may be translated, and what must come through as it is. */
export type Piece =
  | { readonly kind: "prose"; readonly text: string }
  /** A helper, a link's address, a mark of Markdown. */
  | { readonly kind: "kept"; readonly text: string }
  /** The same, where also what is said before it ends: a new paragraph, heading, list item or table cell. */
  | { readonly kind: "break"; readonly text: string };

/** Prose of the author's where it stands in the template. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The sentence-like whole that it is read in. */
  readonly run: object;
}

/**
 * Within prose: names and abbreviations with capitals inside, of which Apertium makes «Imdi» (the rest of a compound
 * is prose), the end of a line, and every sign that means something to Markdown or to the translator.
 */
const KEPT =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\p{L}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*|[ \t]*\n[ \t]*|[\\^$/<>{}@*#~_[\]=+|]+/gu;

/**
 * Cuts a template up. Put together again, its pieces are the template.
 *
 * @param template one that can be parsed; of another, nothing is prose
 */
export function piecesOf(template: string): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (kind: Piece["kind"], text: string) => {
    if (text !== "") pieces.push({ kind, text });
  };
  let before: Stretch | undefined;
  for (const stretch of proseIn(template)) {
    const between = template.slice(before?.end ?? 0, stretch.start);
    if (before?.run === stretch.run) add("kept", between);
    // Two that are read apart never make one unit, even where nothing stands between them.
    else if (between !== "" || before) pieces.push({ kind: "break", text: between });
    const text = template.slice(stretch.start, stretch.end);
    let from = 0;
    for (const { index, 0: kept } of text.matchAll(KEPT)) {
      add("prose", text.slice(from, index));
      add("kept", kept);
      from = index + kept.length;
    }
    add("prose", text.slice(from));
    before = stretch;
  }
  add("break", template.slice(before?.end ?? 0));
  return pieces;
}

/** The author's own words in the order of the file, those of all branches. */
function proseIn(text: string): readonly Stretch[] {
  const template = { name: "", file: "", text };
  const tree = parseTemplate(template, new Problems());
  if (!tree) return [];
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const found = new Map<number, Stretch>();
  for (const { text: run, teller } of opaqueReadings({ ...template, tree })) {
    // What is wrong with the text is told when it is built.
    const chapter = readChapter(run, template, teller, new Problems());
    for (const inlines of runsOfChapter(chapter)) {
      for (const { text: words, source } of wordsIn(inlines)) {
        const start = (starts[(source.line ?? 1) - 1] ?? 0) + (source.column ?? 1) - 1;
        const end = start + words.length;
        // A sign that is written as HTML is kept as it is written.
        if (text.slice(start, end) === words && !found.has(start))
          found.set(start, { start, end, run: inlines });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}

/** Words that can be translated: not code, and not an address that is shown as it is. */
function wordsIn(inlines: readonly Inline[]): readonly Words[] {
  return inlines.flatMap((inline): readonly Words[] => {
    if (inline.kind === "words") return [inline];
    if (inline.kind === "code" || !("inlines" in inline)) return [];
    const shown = leavesOf(inline.inlines).map((leaf) => (leaf.kind === "words" ? leaf.text : ""));
    const isAddress = inline.kind === "link" && inline.href.endsWith(shown.join(""));
    return isAddress ? [] : wordsIn(inline.inlines);
  });
}
