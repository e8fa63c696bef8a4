import type { Source } from "../problems/problem.ts";
import { firstAbove } from "./run-text.ts";
import { type Inline, type Leaf, leavesOf, type Words } from "./tree.ts";

/** How a leaf sounds. Words sound as they are written, or not at all. */
export type Voice = (leaf: Leaf) => string;

/** Some inlines read aloud: what a reader sees of them, and where each sign of it comes from. */
export interface Spoken {
  readonly text: string;
  /** The leaf that an offset of the text lies in; undefined where there are none. */
  readonly leafAt: (offset: number) => Leaf | undefined;
  /** Where the author wrote what stands at an offset: the word itself, or the helper that told it. */
  readonly sourceAt: (offset: number) => Source | undefined;
  /** The leaves of a part of the text, words cut at its ends. Those that say nothing go with what follows them. */
  readonly leavesBetween: (from: number, to: number) => readonly Leaf[];
}

/** Reads inlines aloud, whatever emphasis and links stand around their words. */
export function readAloud(inlines: readonly Inline[], voice: Voice): Spoken {
  const leaves = leavesOf(inlines);
  const starts: number[] = [];
  const said: string[] = [];
  let length = 0;
  for (const leaf of leaves) {
    const sound = voice(leaf);
    starts.push(length);
    said.push(sound);
    length += sound.length;
  }
  const indexAt = (offset: number) => firstAbove(starts, offset) - 1;
  const sourceAt = (offset: number): Source | undefined => {
    const index = indexAt(offset);
    const leaf = leaves[index];
    if (leaf?.kind === "words") return moved(leaf.source, offset - (starts[index] ?? 0));
    return leaf && "source" in leaf ? leaf.source : undefined;
  };
  const leavesBetween = (from: number, to: number): readonly Leaf[] => {
    const found: Leaf[] = [];
    for (let i = Math.max(0, firstAbove(starts, from - 1) - 1); i < leaves.length; i++) {
      const [leaf, start, size] = [leaves[i] as Leaf, starts[i] ?? 0, said[i]?.length ?? 0];
      if (start > to || (start === to && (size > 0 || to < length))) break;
      if (size === 0 ? start < from : start + size <= from) continue;
      found.push(leaf.kind === "words" ? cutWords(leaf, from - start, to - start) : leaf);
    }
    return found;
  };
  return { text: said.join(""), leafAt: (offset) => leaves[indexAt(offset)], sourceAt, leavesBetween };
}

/** A part of some words, with the place that it begins at. */
export function cutWords(words: Words, from: number, to: number): Words {
  const start = Math.max(0, from);
  if (start === 0 && to >= words.text.length) return words;
  return { ...words, text: words.text.slice(start, Math.max(start, to)), source: moved(words.source, start) };
}

function moved(source: Source, by: number): Source {
  return by === 0 || source.column === undefined ? source : { ...source, column: source.column + by };
}
