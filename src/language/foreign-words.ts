import { NOUNS, WORDS } from "./foreign/pairs.ts";
import type { WrittenLanguage } from "./language.ts";

/** A word that belongs to the other written language. */
export interface ForeignWord {
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

const foreignIn: Record<WrittenLanguage, ReadonlyMap<string, Foreign>> = {
  nb: foreignWords("nb"),
  nn: foreignWords("nn"),
};

/**
 * Finds words of bokmål in nynorsk and the reverse, as far as the table of pairs goes. What stands between
 * « » is somebody's own words, and a capital within a sentence begins a name: neither is looked at.
 *
 * @param sentence plain text
 * @param language that it is written in
 */
export function findForeignWords(sentence: string, language: WrittenLanguage): readonly ForeignWord[] {
  const table = foreignIn[language];
  const own = sentence.replace(/«[^»]*»/g, (quoted) => " ".repeat(quoted.length));
  return [...own.matchAll(WORD)].flatMap(({ index, 0: word }): ForeignWord[] => {
    const isName = /^\p{Lu}/u.test(word) && /[\p{L}\p{N}]/u.test(own.slice(0, index));
    if (isName || isPartOfName(own, index)) return [];
    const small = word.toLowerCase();
    const found = table.get(small) ?? endOf(small, table);
    if (!found) return [];
    return [{ index, word, ...(found.instead !== undefined && { instead: found.instead }) }];
  });
}

/** «2015-undersøkelsen»: what follows a name or a number and a hyphen belongs to it. */
function isPartOfName(text: string, index: number): boolean {
  return /[\p{Lu}\p{N}]-$/u.test(text.slice(0, index));
}

/** The noun at the end of a compound, with its beginning put in front of what stands instead. */
function endOf(word: string, table: ReadonlyMap<string, Foreign>): Foreign | undefined {
  for (let at = 3; at <= word.length - SHORTEST_END; at++) {
    const found = table.get(word.slice(at));
    if (!found?.endsCompounds) continue;
    const { instead } = found;
    return { ...found, instead: instead && !instead.includes(" ") ? word.slice(0, at) + instead : undefined };
  }
  return undefined;
}

function foreignWords(language: WrittenLanguage): ReadonlyMap<string, Foreign> {
  const table = new Map<string, Foreign>();
  for (const [rows, endsCompounds] of [
    [WORDS, false],
    [NOUNS, true],
  ] as const) {
    for (const row of rows.split(";").map((text) => text.trim())) {
      const { word, instead } = readRow(row, language);
      if (word !== undefined && !table.has(word)) table.set(word, { instead, endsCompounds });
    }
  }
  return table;
}

/** `høy> høg`: foreign in nynorsk only. `vart<`: in bokmål only. `mer meir`: each in the other. */
function readRow(row: string, language: WrittenLanguage): { word?: string; instead?: string } {
  const [first = "", ...rest] = row.split(" ");
  const other = rest.join(" ");
  if (first.endsWith("<")) return language === "nb" ? { word: first.slice(0, -1) } : {};
  if (first.endsWith(">")) return language === "nn" ? { word: first.slice(0, -1), instead: other } : {};
  return language === "nn" ? { word: first, instead: other } : { word: other, instead: first };
}
