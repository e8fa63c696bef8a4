import type { Dictionary } from "./dictionary.ts";

/** What a compound is judged by. */
export interface Vocabulary {
  readonly dictionary: Dictionary;
  /** The project's own words. */
  readonly own: ReadonlySet<string>;
  /** What is known already of first parts: the same few come again and again. */
  readonly first: Map<string, boolean>;
}

/** Short words make anything of anything: «kom-munne», «und-ersøkelse». */
const SHORTEST_FIRST = 4;
const SHORTEST_LAST = 4;
/** «bosettings-kommune-undersøkelse»: more parts than this are rather a slip. */
const MOST_PARTS = 3;
/** As many words of the dictionary must begin with a first part before it is believed. */
const WITNESSES = 3;
/**
 * Endings that always take «s» before another part, in bokmål or nynorsk (Norsk referansegrammatikk; the
 * list is kept to those without exceptions that matter).
 */
const TAKES_S = /(?:ing|sjon|het|heit|skap|tet|dom|leik|nad)$/u;

/** Letters. The longest that anybody writes has fifty; work grows with the square of them. */
const LONGEST = 60;
/** Letters of a part with a slip in it. */
const LONGEST_PART = 30;

/**
 * Whether a word that no dictionary has is a compound as Norwegian makes them every day: a known last part,
 * with its inflection, and before it a known word that is known to begin compounds, with the same link
 * («bosetting-s-kommuner», «tall-grunnlaget», «barn-e-vernet»). The link is not guessed: either the
 * dictionary has other words that begin so, or the ending always takes «s».
 *
 * @param word lower case, or with its first letter as in the middle of a sentence
 */
export function isCompound(word: string, vocabulary: Vocabulary, most = MOST_PARTS): boolean {
  if (word.length > LONGEST) return false;
  // One letter less than the shortest last part, which may be a consonant that two parts share.
  for (let at = word.length - SHORTEST_LAST + 1; at >= SHORTEST_FIRST; at--) {
    const first = word.slice(0, at);
    if (!beginsCompounds(first, vocabulary)) continue;
    for (const last of lastParts(first, word.slice(at))) {
      if (last.length < SHORTEST_LAST) continue;
      if (isKnown(last, vocabulary) || (most > 2 && isCompound(last, vocabulary, most - 1))) return true;
    }
  }
  return false;
}

/**
 * Where in a word that is wrong one slip may be what keeps it from being a compound: what stands before is a first part
 * or two, or what stands after is the rest of one.
 *
 * @returns whether a letter is such a place
 */
export function placesToMend(word: string, vocabulary: Vocabulary): (at: number) => boolean {
  if (word.length > LONGEST) return () => false;
  const ends = Array.from({ length: word.length }, (_, at) => at + 1);
  const firsts = ends.filter(
    (end) => end >= SHORTEST_FIRST && beginsCompounds(word.slice(0, end), vocabulary),
  );
  const seconds = firsts.flatMap((start) =>
    ends.filter(
      (end) => end >= start + SHORTEST_FIRST && beginsCompounds(word.slice(start, end), vocabulary),
    ),
  );
  const rests = ends.filter((start) => {
    const rest = word.slice(start);
    return (
      rest.length >= SHORTEST_LAST &&
      (isKnown(rest, vocabulary) || isCompound(rest, vocabulary, MOST_PARTS - 1))
    );
  });
  const windows = [0, ...firsts, ...seconds].flatMap((start) =>
    [...rests, word.length]
      .filter((end) => end > start && end - start <= LONGEST_PART && end - start < word.length)
      .map((end) => [start, end] as const),
  );
  const places = new Set(
    windows.flatMap(([start, end]) => ends.filter((at) => at - 1 >= start && at - 1 <= end)),
  );
  return (at) => places.has(at + 1) || (at === word.length && places.has(at));
}

/** Of three equal consonants where two parts meet, one is not written: «trafikk» + «kork» is «trafikkork». */
function lastParts(first: string, rest: string): readonly string[] {
  const letter = first.at(-1) ?? "";
  const doubled = /[^aeiouyæøå]/u.test(letter) && first.at(-2) === letter;
  if (!doubled) return [rest];
  // Three written out are wrong; so is the part alone, if it begins with the letter.
  return rest.startsWith(letter) ? [] : [rest, letter + rest];
}

/** Whether a part can stand first in a compound, with the link that it may end in. */
export function beginsCompounds(part: string, vocabulary: Vocabulary): boolean {
  const before = vocabulary.first.get(part);
  if (before !== undefined) return before;
  const now = canBegin(part, vocabulary);
  vocabulary.first.set(part, now);
  return now;
}

function canBegin(part: string, vocabulary: Vocabulary): boolean {
  const { own } = vocabulary;
  if (own.has(part)) return true;
  const bare = part.slice(0, -1);
  if (part.endsWith("s") && TAKES_S.test(bare)) return isKnown(bare, vocabulary);
  if (TAKES_S.test(part)) return false;
  if (!isKnown(part, vocabulary) && !(/[se]$/u.test(part) && isKnown(bare, vocabulary))) return false;
  const here = witnesses(part, vocabulary);
  // «samarbeidkommuner»: most words that begin with «samarbeid» have the link.
  return here >= WITNESSES && (part.endsWith("s") || here >= witnesses(`${part}s`, vocabulary));
}

/**
 * How many words of the dictionary begin with a part and go on with another word. «samarbeidspakt» is left
 * out for «samarbeid», though «spakt» is a word: an «s» where they meet may belong to either.
 */
function witnesses(part: string, { dictionary }: Vocabulary): number {
  let count = 0;
  for (const stem of dictionary.beginningWith(part)) {
    const rest = stem.slice(part.length);
    const other = part.endsWith("s") ? `s${rest}` : rest.startsWith("s") ? rest.slice(1) : undefined;
    if (rest.length < SHORTEST_LAST || (other !== undefined && dictionary.has(other))) continue;
    if (dictionary.has(rest)) count++;
  }
  return count;
}

function isKnown(word: string, { dictionary, own }: Vocabulary): boolean {
  return own.has(word) || dictionary.has(word);
}
