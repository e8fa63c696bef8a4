import { closest, distance } from "fastest-levenshtein";

/** Longer than any name; the work grows with the length of both. */
const LONGEST = 100;

/**
 * The name that a misspelt one was most likely meant to be.
 *
 * @returns the nearest existing name, or undefined when none is near enough to be a likely slip
 */
export function nearest(name: string, existing: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  const names = [...existing];
  if (names.length === 0) return undefined;
  const candidate = closest(name, names);
  return distance(name, candidate) <= slips(name, candidate) ? candidate : undefined;
}

/** Of a name of four letters, two wrong ones are half («vekt» is hardly «text»), but two may change places. */
function slips(name: string, candidate: string): number {
  if (name.length > 4) return Math.max(2, Math.ceil(name.length / 3));
  return letters(name) === letters(candidate) ? 2 : 1;
}

function letters(name: string): string {
  return [...name].sort().join("");
}
