import type { Language } from "../language/language.ts";
import type { Claim, Inline } from "../narrative/prose.ts";
import { tokensIn } from "../narrative/tokens.ts";
import type { Part, PlacedBlock, PlacedClaim, PlacedValue, Target } from "./document.ts";

/** Where each token of the document stands, by its id, in reading order: the heading that it stands under. */
export function placesOf(parts: readonly Part[], { terms }: Language): ReadonlyMap<string, Target> {
  const places = new Map<string, Target>();
  const take = (html: string, place: Target) => {
    for (const id of tokensIn(html)) places.set(id, place);
  };
  for (const part of parts) {
    const place = { id: part.id, label: part.plainTitle };
    take(part.title, place);
    for (const html of htmlOf(part.lead)) take(html, place);
    for (const section of part.sections) {
      const inside = { id: section.id, label: section.plainTitle };
      take(section.title, inside);
      for (const html of htmlOf(section.blocks)) take(html, inside);
    }
    for (const { number, html } of part.footnotes) {
      take(html, {
        id: noteId(part.id, number),
        label: `${part.plainTitle}, ${terms.noteNumber(number).toLowerCase()}`,
      });
    }
  }
  return places;
}

/** The values that are on a page. One told in a branch that was not published is not among them. */
export function placeValues(
  places: ReadonlyMap<string, Target>,
  inlines: ReadonlyMap<string, Inline>,
): readonly PlacedValue[] {
  const placed: PlacedValue[] = [];
  for (const [id, place] of places) {
    const inline = inlines.get(id);
    if (inline?.kind === "value") placed.push({ ...inline, row: placed.length + 1, place });
  }
  return placed;
}

/** The claims that are on a page. */
export function placeClaims(
  places: ReadonlyMap<string, Target>,
  claims: readonly Claim[],
): readonly PlacedClaim[] {
  return claims.flatMap((claim) => {
    const place = places.get(claim.mark);
    return place ? [{ ...claim, place }] : [];
  });
}

/** Id of a footnote at the end of its chapter. */
export function noteId(partId: string, number: number): string {
  return `${partId}-note-${number}`;
}

function htmlOf(blocks: readonly PlacedBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === "html") return [block.html];
    return block.kind === "key-figures" ? block.figures.flatMap((f) => [f.value, f.html]) : [];
  });
}
