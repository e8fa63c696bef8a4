import type { Piece } from "../language/detect/text.ts";
import { isAuthors } from "../language/detect/text.ts";
import { leavesIn } from "../narrative/judging/judge.ts";
import { placesOf, read } from "../narrative/judging/pieces.ts";
import type { Sentence } from "../narrative/prose.ts";

/** A sentence where an author wrote it. */
export interface Reading {
  readonly sentence: Sentence;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Tokens of the author's own words, which a span may begin and end at. */
  readonly tokens: readonly Stretch[];
  /**
   * Where a stretch of the sentence stands in the file, in UTF-16 units.
   *
   * @returns undefined where it is not written there as it is read: something is bound in it, or there is markup
   */
  readonly inFile: (stretch: Stretch) => Stretch | undefined;
}

/** From `start` up to, but not with, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\p{N}]+(?:[-,.][\p{L}\p{N}]+)*|[%()]/gu;

/** @param file the text that the sentence was read from */
export function readingOf(sentence: Sentence, file: string): Reading {
  const leaves = leavesIn(sentence);
  const { text, pieces, sourceAt } = read(leaves);
  const places = placesOf(leaves);
  const lines = [0, ...Array.from(file.matchAll(/\r\n|\r|\n/gu), ({ index, 0: end }) => index + end.length)];
  const isOwn = ({ start, end }: Stretch) =>
    places.every(({ leaf, from, to }) => from >= end || to <= start || leaf.kind === "words");
  const tokens = Array.from(text.matchAll(TOKEN), ({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
  }));
  return {
    sentence,
    text,
    pieces,
    tokens: tokens.filter(isOwn),
    inFile: ({ start, end }) => {
      if (end <= start || !isOwn({ start, end })) return undefined;
      const { line, column } = sourceAt(start) ?? {};
      if (line === undefined || column === undefined) return undefined;
      const from = (lines[line - 1] ?? 0) + column - 1;
      const written = file.slice(from, from + end - start);
      return written === text.slice(start, end) ? { start: from, end: from + end - start } : undefined;
    },
  };
}

/** What the detector is to read of a sentence when some of it is bound, and where it then stands. */
export function withBound(
  pieces: readonly Piece[],
  bound: readonly (Stretch & { readonly pieces: readonly Piece[] })[],
): readonly Piece[] {
  const all: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (!isAuthors(piece)) all.push(piece);
    else {
      let from = at;
      for (const one of bound.toSorted((a, b) => a.start - b.start)) {
        if (one.start < at || one.end > end || one.pieces.length === 0) continue;
        all.push({ ...piece, text: piece.text.slice(from - at, one.start - at) }, ...one.pieces);
        from = one.end;
      }
      all.push({ ...piece, text: piece.text.slice(from - at) });
    }
    at = end;
  }
  return all.filter(({ text }) => text !== "");
}

export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}
