import { closest, distance } from "fastest-levenshtein";

/**
 * The name that a misspelt one was most likely meant to be.
 *
 * @returns the nearest existing name, or undefined when none is near enough to be a likely slip
 */
export function nearest(name: string, existing: Iterable<string>): string | undefined {
  const names = [...existing];
  if (names.length === 0) return undefined;
  const candidate = closest(name, names);
  return distance(name, candidate) <= Math.max(2, Math.ceil(name.length / 3)) ? candidate : undefined;
}
