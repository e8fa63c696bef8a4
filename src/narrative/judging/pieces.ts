import type { Piece } from "../../language/detect/text.ts";
import { readAloud } from "../read-aloud.ts";
import { asWritten } from "../sentences.ts";
import type { Leaf, LineBreak } from "../tree.ts";

/** Stands between what is read as two, but not as one word: a key figure's number and its text, two sentences. */
export const SPACE: LineBreak = { kind: "line-break" };

/** Leaves as the detector reads them: who has written what. Offsets are those of the leaves read aloud. */
export function piecesOf(leaves: readonly Leaf[]): readonly Piece[] {
  return leaves.flatMap((leaf) => pieceOf(leaf) ?? []);
}

function pieceOf(leaf: Leaf): Piece | undefined {
  const text = asWritten(leaf);
  switch (leaf.kind) {
    case "words":
    case "line-break":
      return { kind: "text", text };
    case "label":
      return { kind: leaf.fixed ? "fixed" : "label", text };
    case "value":
      return { kind: "value", text, meaning: { keys: leaf.keys, ...leaf.meaning } };
    case "reference":
      return { kind: "reference", text };
    case "note-mark":
    case "claim":
      return undefined;
  }
}

/** Some leaves read aloud, with the leaves that lie in a stretch of what is read. */
export interface Read {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Those that have a sign from `start` to `end`. */
  leavesIn(start: number, end: number): readonly Leaf[];
  readonly sourceAt: ReturnType<typeof readAloud>["sourceAt"];
}

export function read(leaves: readonly Leaf[]): Read {
  const { text, sourceAt } = readAloud(leaves, asWritten);
  const places = placesOf(leaves);
  return {
    text,
    pieces: piecesOf(leaves),
    sourceAt,
    leavesIn: (start, end) =>
      places.flatMap(({ leaf, from, to }) => (from < end && start < to ? [leaf] : [])),
  };
}

/** Each leaf with where it begins and ends in what is read. */
export function placesOf(
  leaves: readonly Leaf[],
): readonly { readonly leaf: Leaf; readonly from: number; readonly to: number }[] {
  let to = 0;
  return leaves.map((leaf) => {
    const from = to;
    to += asWritten(leaf).length;
    return { leaf, from, to };
  });
}
