import { distance } from "fastest-levenshtein";
import { applied } from "./affixes.ts";
import type { Dictionary } from "./dictionary.ts";

/** How far from what was written a suggestion may lie, in letters put in, left out or changed. */
const FARTHEST = 2;

/**
 * Words that the author may have meant, the likeliest first: one slip away, else two. What is one slip away
 * may be a compound; for two slips only the dictionary's own words are tried.
 *
 * @param word lower case, not itself right
 * @param known whether a word stands in the dictionary or in the project's list
 * @param compound whether it is a compound that may be made
 * @param mayMend whether it may become one by a slip from some letter of it on
 * @returns none of a word that is longer than anybody means
 */
export function suggestions(
  word: string,
  dictionary: Dictionary,
  known: (word: string) => boolean,
  compound: (word: string) => boolean,
  mayMend: (at: number) => boolean,
  most: number,
): readonly string[] {
  if (word.length > LONGEST) return [];
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const slips = [...oneSlip(word, dictionary.affixes.letters)];
  const found = [capital, ...slips].filter(known);
  if (found.length === 0) {
    found.push(...slips.filter((slip) => mayMend(sameUntil(word, slip)) && compound(slip)));
  }
  if (found.length === 0) found.push(...nearby(word, dictionary));
  return [...new Set(found)].slice(0, most);
}

/** Letters, as for compounds. */
const LONGEST = 60;

/** How many letters two words begin with in common. */
function sameUntil(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Everything one slip away, the usual slips first: letters swapped, a consonant doubled or not, then the rest. */
export function* oneSlip(word: string, letters: string): Generator<string> {
  const cuts = [...word].map((_, at) => [word.slice(0, at), word.slice(at)] as const);
  for (const [before, after] of cuts) {
    const [one, two] = [after[0] ?? "", after[1] ?? ""];
    if (one !== two && two !== "") yield before + two + one + after.slice(2);
    if (one === two) yield before + after.slice(1);
    else yield before + one + after;
  }
  const small = [...letters].filter((letter) => letter === letter.toLowerCase());
  for (const [before, after] of cuts) yield before + after.slice(1);
  for (const [before, after] of [...cuts, [word, ""] as const])
    for (const letter of small) yield before + letter + after;
  for (const [before, after] of cuts) for (const letter of small) yield before + letter + after.slice(1);
}

/** Inflected words of the dictionary that begin with the same two letters and lie near, the nearest first. */
function nearby(word: string, dictionary: Dictionary): readonly string[] {
  const near = new Map<string, number>();
  for (const stem of dictionary.beginningWith(word.slice(0, 2))) {
    if (stem.length > word.length + FARTHEST || stem.length < word.length - 6) continue;
    // The stem's last letters may fall away before an ending, and letters too many push them on.
    const starts = [stem.length, stem.length + FARTHEST].map((length) => word.slice(0, length));
    if (starts.every((start) => distance(stem, start) > FARTHEST + 1)) continue;
    for (const form of formsOf(stem, dictionary)) {
      const away = Math.abs(form.length - word.length) > FARTHEST ? FARTHEST + 1 : distance(form, word);
      if (away <= FARTHEST) near.set(form, away + distance(bones(form), bones(word)) / 10);
    }
  }
  return [...near].sort(([a, x], [b, y]) => x - y || a.localeCompare(b, "nb")).map(([form]) => form);
}

/** A word without vowels and doubled letters: what people get right even when they misspell. */
function bones(word: string): string {
  return word.replace(/[aeiouyæøå]/gu, "").replace(/(.)\1/gu, "$1");
}

function formsOf(stem: string, { affixes, flagsOf }: Dictionary): readonly string[] {
  const flags = flagsOf(stem);
  const fitting = [...affixes.suffixes.values()].flat().filter((suffix) => flags.includes(suffix.flag));
  return [stem, ...fitting.map((suffix) => applied(stem, suffix)).filter((form) => form !== undefined)];
}
