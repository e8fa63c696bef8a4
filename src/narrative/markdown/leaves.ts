import { messages } from "../messages/templates.ts";
import { piecesOf } from "../tokens.ts";
import type { Leaf, Words } from "../tree.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";
import { reportText } from "./text-problems.ts";

/** Signs that an editor cannot see or Markdown would misread, written as HTML. Nothing else of HTML is understood. */
const ENTITIES: Readonly<Record<string, string>> = {
  "&nbsp;": "\u00A0",
  "&shy;": "\u00AD",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&ndash;": "–",
};
const ENTITY = /&(?:nbsp|shy|amp|lt|gt|ndash);/g;

/** What kind of text it is: prose, the signs of a bare address, or a sign that the author has written with a backslash. */
export type TextKind = "prose" | "address" | "escaped";

/** The author's words and what the helpers have told between them. */
export function leavesIn(at: Located, kind: TextKind, reading: Reading): Leaf[] {
  const leaves: Leaf[] = [];
  for (const piece of piecesOf(at.text)) {
    if (piece.kind === "own") leaves.push(...wordsIn(at.slice(piece.from, piece.to), kind, reading));
    else leaves.push(...toldBy(piece.id, reading));
  }
  return leaves;
}

function toldBy(id: string, reading: Reading): readonly Leaf[] {
  const told = reading.teller.told(id);
  switch (told?.kind) {
    case "value":
    case "label":
    case "reference": {
      const leaf = { ...told, within: reading.inSpans(told.within) };
      return [...reading.marksBefore(leaf), leaf];
    }
    case "figure":
    case "table":
    case "overview":
    case "key-figure":
      // A figure, a table or a key figure cannot stand within a line of text.
      reading.problems.add(messages["narrative.block-in-text"], told.source, { name: HELPERS[told.kind] });
      return [];
    case undefined:
      return [];
  }
}

/** What the author has written to get a block. */
const HELPERS = {
  figure: "figur",
  table: "tabell",
  overview: "oversikt",
  "key-figure": "nøkkeltall",
} as const;

/** Each leaf is one piece of the author's file: it ends with its line, and a sign written as HTML is one by itself. */
function wordsIn(at: Located, kind: TextKind, reading: Reading): Leaf[] {
  if (kind !== "address") reportText(at, reading);
  const { text } = at;
  const leaves: Leaf[] = [];
  const add = (from: number, to: number, as?: string) => {
    if (to <= from) return;
    const { within, untried } = reading.aboutWords(at, from);
    const words: Words = {
      kind: "words",
      text: as ?? text.slice(from, to),
      source: reading.sourceAt(at, from),
      within,
      ...(untried && { untried }),
    };
    if (words.text.trim() !== "") leaves.push(...reading.marksBefore(words));
    leaves.push(words);
  };
  let from = 0;
  const plain = (to: number) => {
    for (let i = from + 1; i <= to; i++) {
      if (i < to && text[i - 1] !== "\n" && isOnePiece(at, i, reading)) continue;
      add(from, i);
      from = i;
    }
  };
  const entities = kind === "prose" ? text.matchAll(ENTITY) : [];
  for (const { index, 0: entity } of entities) {
    plain(index);
    add(index, index + entity.length, ENTITIES[entity]);
    from = index + entity.length;
  }
  plain(text.length);
  return leaves;
}

/** The character at an index was written right after the one in front of it. */
function isOnePiece(at: Located, index: number, reading: Reading): boolean {
  if (at.originOf(index) !== at.originOf(index - 1) + 1) return false;
  return reading.aboutWords(at, index).stretch === reading.aboutWords(at, index - 1).stretch;
}
