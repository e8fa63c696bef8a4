/**
 * Where in an order something stands: by its bokmål, the place counted from one of the ends. How each written
 * language says it, and how it is told from the words of a text, stands in its folder.
 */
export const RANKS = [
  { id: "størst", place: 1, from: "top" },
  { id: "nest størst", place: 2, from: "top" },
  { id: "tredje størst", place: 3, from: "top" },
  { id: "fjerde størst", place: 4, from: "top" },
  { id: "lavest", place: 1, from: "bottom" },
  { id: "nest lavest", place: 2, from: "bottom" },
] as const satisfies readonly (Rank & { readonly id: string })[];

export type RankId = (typeof RANKS)[number]["id"];

/** A place, from 1, in the order from the largest or from the smallest. */
export interface Rank {
  readonly place: number;
  readonly from: "top" | "bottom";
}

/** Name of the claim that tries it: `nest-størst`. */
export function rankName(id: RankId): string {
  return id.replaceAll(" ", "-");
}

export function isSameRank(a: Rank, b: Rank): boolean {
  return a.place === b.place && a.from === b.from;
}
