import { type Affix, type Affixes, stemOf } from "./affixes.ts";

/** The words of a written language: stems, and how each may be inflected. */
export interface Dictionary {
  readonly affixes: Affixes;
  /** Whether a word or one of its stems stands in the dictionary, in just these letters and this case. */
  readonly has: (word: string) => boolean;
  /** The stems that a word may be an inflected form of, itself among them where it is one. */
  readonly stemsOf: (word: string) => readonly string[];
  /** Whether it may be joined freely with other words («COMPOUNDFLAG»). */
  readonly joins: (word: string) => boolean;
  /** All stems that begin with some letters, at least two of them. */
  readonly beginningWith: (letters: string) => readonly string[];
  /** A stem's flags, one letter each. */
  readonly flagsOf: (stem: string) => string;
}

/** Letters by which stems are found: enough to make each drawer small. */
const DRAWER = 2;

/**
 * Reads the `.dic` file of a Hunspell dictionary: a count, then a line for each stem, with its flags after `/`.
 * Nothing is inflected beforehand: to look a word up is to take its endings off, and that keeps loading short.
 */
export function readDictionary(dic: string, affixes: Affixes): Dictionary {
  const stems = new Map<string, string>();
  for (const line of dic.split("\n").slice(1)) {
    const slash = line.indexOf("/", 1);
    const stem = (slash < 0 ? line : line.slice(0, slash)).trimEnd();
    if (stem === "") continue;
    const flags = slash < 0 ? "" : line.slice(slash + 1).trimEnd();
    const before = stems.get(stem);
    stems.set(stem, before === undefined ? flags : before + flags);
  }
  const suffixes = indexed(affixes.suffixes);
  const prefixes = indexed(affixes.prefixes);

  const suffixed = (word: string, prefix: Affix | undefined): boolean => {
    for (let length = 0; length <= suffixes.longest && length < word.length; length++) {
      for (const suffix of suffixes.byLetters.get(word.slice(word.length - length)) ?? []) {
        if (prefix && !suffix.crosses) continue;
        const stem = stemOf(word, suffix);
        if (stem !== undefined && carries(stems.get(stem), suffix, prefix)) return true;
      }
    }
    return false;
  };
  const prefixed = (word: string): boolean => {
    for (let length = 1; length <= prefixes.longest && length < word.length; length++) {
      for (const prefix of prefixes.byLetters.get(word.slice(0, length)) ?? []) {
        const stem = stemOf(word, prefix);
        if (stem === undefined) continue;
        if (carries(stems.get(stem), prefix, undefined)) return true;
        if (prefix.crosses && suffixed(stem, prefix)) return true;
      }
    }
    return false;
  };

  const stemsOf = (word: string): readonly string[] => {
    const found = new Set<string>(stems.has(word) ? [word] : []);
    for (let length = 0; length <= suffixes.longest && length < word.length; length++)
      for (const suffix of suffixes.byLetters.get(word.slice(word.length - length)) ?? []) {
        const stem = stemOf(word, suffix);
        if (stem !== undefined && carries(stems.get(stem), suffix, undefined)) found.add(stem);
      }
    return [...found];
  };

  let drawers: Map<string, string[]> | undefined;
  return {
    affixes,
    has: (word) => stems.has(word) || suffixed(word, undefined) || prefixed(word),
    stemsOf,
    joins: (word) => affixes.joins !== undefined && (stems.get(word)?.includes(affixes.joins) ?? false),
    beginningWith: (letters) => {
      drawers ??= intoDrawers(stems.keys());
      return (drawers.get(letters.slice(0, DRAWER)) ?? []).filter((stem) => stem.startsWith(letters));
    },
    flagsOf: (stem) => stems.get(stem) ?? "",
  };
}

function carries(flags: string | undefined, affix: Affix, other: Affix | undefined): boolean {
  return flags?.includes(affix.flag) === true && (!other || flags.includes(other.flag));
}

function indexed(byLetters: ReadonlyMap<string, readonly Affix[]>) {
  return { byLetters, longest: Math.max(0, ...[...byLetters.keys()].map((add) => add.length)) };
}

function intoDrawers(stems: Iterable<string>): Map<string, string[]> {
  const drawers = new Map<string, string[]>();
  for (const stem of stems) {
    const key = stem.slice(0, DRAWER);
    const drawer = drawers.get(key);
    if (drawer) drawer.push(stem);
    else drawers.set(key, [stem]);
  }
  return drawers;
}
