import type { Language } from "./language.ts";

/** A word that belongs to the other written language. */
interface ForeignWord {
  /** In UTF-16 units, as `slice` counts. */
  readonly index: number;
  readonly word: string;
  /** What this language has instead; absent where it is more than one word's matter. */
  readonly instead?: string;
}

interface Foreign {
  readonly instead: string | undefined;
  readonly endsCompounds: boolean;
}

/** Shorter nouns end too many words by chance: «fordelar» has nothing to do with «delar». */
const SHORTEST_END = 6;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Words of other written languages: `word` or `word what this one has instead`, with `;` between. */
export interface ForeignPairs {
  readonly words: string;
  /** The same, of nouns: also foreign at the end of a compound («spørreundersøkelsen»). */
  readonly nouns: string;
}

/** Finds the words of a sentence, plain text, that belong to another written language. */
export type FindForeignWords = (sentence: string) => readonly ForeignWord[];

/**
 * Makes what finds words of another written language in a text, as far as the language's table goes. What stands between
 * « » is somebody's own words, and a capital within a sentence begins a name: neither is looked at.
 */
export function foreignWordFinder({ foreignWords }: Language): FindForeignWords {
  const table = readPairs(foreignWords);
  const longest = Math.max(...[...table.keys()].map(({ length }) => length));
  return (sentence) => {
    const own = sentence.replace(/«[^»]*»/g, (quoted) => " ".repeat(quoted.length));
    return [...own.matchAll(WORD)].flatMap(({ index, 0: word }): ForeignWord[] => {
      const isName = /^\p{Lu}/u.test(word) && /[\p{L}\p{N}]/u.test(own.slice(0, index));
      if (isName || isPartOfName(own, index)) return [];
      const small = word.toLowerCase();
      const found = table.get(small) ?? endOf(small, longest, table);
      if (!found) return [];
      return [{ index, word, ...(found.instead !== undefined && { instead: found.instead }) }];
    });
  };
}

/** «2015-undersøkelsen»: what follows a name or a number and a hyphen belongs to it. */
function isPartOfName(text: string, index: number): boolean {
  return /[\p{Lu}\p{N}]-$/u.test(text.slice(Math.max(0, index - 3), index));
}

/**
 * The noun at the end of a compound, with its beginning put in front of what stands instead.
 *
 * @param longest how long the words of the table are at the most
 */
function endOf(word: string, longest: number, table: ReadonlyMap<string, Foreign>): Foreign | undefined {
  for (let at = Math.max(3, word.length - longest); at <= word.length - SHORTEST_END; at++) {
    const found = table.get(word.slice(at));
    if (!found?.endsCompounds) continue;
    const { instead } = found;
    return { ...found, instead: instead && !instead.includes(" ") ? word.slice(0, at) + instead : undefined };
  }
  return undefined;
}

function readPairs({ words, nouns }: ForeignPairs): ReadonlyMap<string, Foreign> {
  const table = new Map<string, Foreign>();
  for (const [rows, endsCompounds] of [
    [words, false],
    [nouns, true],
  ] as const) {
    for (const row of rows.split(";")) {
      const [word = "", ...instead] = row.trim().split(" ");
      table.set(word, { instead: instead.length > 0 ? instead.join(" ") : undefined, endsCompounds });
    }
  }
  return table;
}
