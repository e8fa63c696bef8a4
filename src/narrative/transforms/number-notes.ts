import { nearest } from "../../problems/nearest.ts";
import { messages } from "../messages/text.ts";
import type { Footnote, NoteMark } from "../tree.ts";
import { mapLeaves } from "../tree.ts";
import { mapRuns, mapTextBlock } from "../walk.ts";
import type { Transform } from "./transform.ts";

/**
 * Numbers the notes in the order in which the page meets their marks. Adds a problem for a mark without a note and
 * for a note without a mark.
 */
export const numberNotes: Transform = (chapter, { problems }) => {
  const notes = new Map(chapter.footnotes.map((note) => [note.id, note]));
  const numbers = new Map<string, number>();
  const mark = (one: NoteMark): NoteMark => {
    const { note: id, source } = one;
    const known = numbers.get(id);
    if (known === undefined && !notes.has(id)) {
      const details = { id, known: [...notes.keys()], nearest: nearest(id, notes.keys()) };
      problems.add(messages["narrative.unknown-footnote"], source, details);
    }
    const number = known ?? numbers.size + 1;
    numbers.set(id, number);
    return { ...one, number, again: known !== undefined };
  };
  const run = (inlines: Parameters<typeof mapLeaves>[0]) =>
    mapLeaves(inlines, (leaf) => [leaf.kind === "note-mark" ? mark(leaf) : leaf]);
  const text = mapRuns({ ...chapter, footnotes: [] }, run);
  const footnotes: Footnote[] = [];
  // The map grows while it is walked: a note may have the first mark of another.
  for (const [id, number] of numbers) {
    const note = notes.get(id);
    if (note) {
      footnotes.push({ ...note, number, blocks: note.blocks.map((block) => mapTextBlock(block, run)) });
    }
  }
  for (const { id, source } of notes.values()) {
    if (!numbers.has(id)) problems.add(messages["narrative.unused-footnote"], source, { id });
  }
  return { ...text, footnotes };
};
