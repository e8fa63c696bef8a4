import type { Language } from "../language/language.ts";
import type { Claim } from "../narrative/prose.ts";
import { type Block, type Chapter, type Inline, leavesOf, runsOf, type Value } from "../narrative/tree.ts";
import {
  noteId,
  type PlacedClaim,
  type PlacedValue,
  plainText,
  type References,
  type Target,
} from "./document.ts";

/** A chapter or an appendix with the id that it has in the document. */
export interface NamedChapter {
  readonly id: string;
  readonly chapter: Chapter;
}

/** What stands in a document, each with the heading that it stands under, in reading order. */
export interface Places {
  readonly values: readonly PlacedValue[];
  readonly claims: readonly PlacedClaim[];
}

/**
 * Finds where the values and claims of a document stand. What was told in a branch that is not published is not
 * among them.
 */
export function placesOf(
  parts: readonly NamedChapter[],
  claims: readonly Claim[],
  references: References,
  { terms }: Language,
): Places {
  const values: { readonly value: Value; readonly place: Target }[] = [];
  const marks = new Map<string, Target>();
  const take = (runs: readonly (readonly Inline[])[], place: Target) => {
    for (const leaf of leavesOf(runs.flat())) {
      if (leaf.kind === "value") values.push({ value: leaf, place });
      else if (leaf.kind === "claim") marks.set(leaf.id, place);
    }
  };
  const takeBlocks = (blocks: readonly Block[], place: Target) => {
    for (const block of blocks) {
      if (block.kind === "claim") marks.set(block.id, place);
      else take(runsOf(block), place);
    }
  };
  for (const { id, chapter } of parts) {
    const place = { id, label: plainText(chapter.title, references) };
    take([chapter.title], place);
    takeBlocks(chapter.lead, place);
    for (const section of chapter.sections) {
      const inside = { id: sectionId(id, section.id), label: plainText(section.title, references) };
      take([section.title], inside);
      takeBlocks(section.blocks, inside);
    }
    for (const { number, blocks } of chapter.footnotes) {
      const label = `${place.label}, ${terms.noteNumber(number).toLowerCase()}`;
      takeBlocks(blocks, { id: noteId(id, number), label });
    }
  }
  return {
    values: values.map(({ value, place }) => ({ ...value, place })),
    claims: claims.flatMap((claim) => {
      const place = marks.get(claim.mark);
      return place ? [{ ...claim, place }] : [];
    }),
  };
}

/** Id of a section in the document. */
export function sectionId(partId: string, id: string): string {
  return `${partId}-${id}`;
}
