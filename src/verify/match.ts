import type { Statement } from "../account/statement.ts";
import { folded, type Piece, wordsOf } from "./words.ts";

/** A place in a phrase where something is put in, with what is written close to it: «(…).» */
export interface Open {
  readonly before: string;
  readonly after: string;
}

/** A phrase of the program's, with open places: «Figur …», «side … av …». */
export type Phrase = readonly (string | Open)[];

export function phraseOf(written: string): Phrase {
  return wordsOf(written).map((word) => {
    const [before = "", after] = word.split("…");
    return after === undefined ? word : { before, after };
  });
}

/** Something that stands in a file without anybody having said it, or that was said and does not stand there. */
export interface Unaccounted {
  readonly what: "extra" | "missing" | "changed";
  readonly where: string;
  readonly found?: string;
  readonly expected?: string;
}

/** A phrase of the program's as it was met. */
export interface Met {
  readonly phrase: Phrase;
  readonly open: readonly string[];
  readonly where: string;
}

export interface Matching {
  readonly faults: readonly Unaccounted[];
  readonly met: readonly Met[];
  /** Statements that stand in no section, with how often they were met. */
  readonly loose: ReadonlyMap<string, number>;
}

export interface Allowed {
  /** What has to be met once, in this order. */
  readonly ordered: readonly Statement[];
  /** What may be met anywhere: texts of the edition and the publisher. */
  readonly loose: readonly Statement[];
  /** Those of them that have to be met, each by itself or in another's words. */
  readonly required: readonly Statement[];
  readonly phrases: readonly Phrase[];
  /** Whether something may stand in an open place of a phrase. */
  readonly fits: (words: string) => boolean;
  /** What signs in tables say to those who listen, who may hear it instead, or right behind. */
  readonly signs: ReadonlyMap<string, string>;
}

interface Expected {
  readonly statement: Statement;
  readonly words: readonly string[];
}

/** How far ahead is looked for where the text goes on after something that does not agree. */
const ahead = 60;

/**
 * Walks through what stands in a file, word by word, and through what has been said, side by side. Between two
 * statements, and within one where something else is told apart, there may stand a phrase of the program's.
 */
export function matchWords(
  pieces: readonly Piece[],
  { ordered, loose, required, phrases, fits, signs }: Allowed,
): Matching {
  const expected: readonly Expected[] = ordered
    .map((statement) => ({ statement, words: wordsOf(statement.text) }))
    .filter(({ words }) => words.length > 0);
  const free = loose.map((statement) => ({ id: statement.id, words: wordsOf(statement.text) }));
  const met: Met[] = [];
  const counts = new Map<string, number>();
  const faults: Unaccounted[] = [];
  // The next word that is expected: of which statement, and which word of it.
  let [next, word] = [0, 0];
  // What the sign that was just met is told as.
  let echo: string | undefined;

  for (const [index, { text, where }] of pieces.entries()) {
    const words = wordsOf(text);
    let at = 0;
    while (at < words.length) {
      const own = expected[next];
      const rest = own ? own.words.length - word : 0;
      const length = Math.min(rest, words.length - at);
      if (own && length > 0 && isAt(words, at, own.words, word, length)) {
        at += length;
        word += length;
        if (word === own.words.length) {
          [next, word] = [next + 1, 0];
          echo = signs.get(own.words.join(" "));
        }
        continue;
      }
      // A sign is heard as what it stands for, instead of it or right behind it.
      const spoken = own && word === 0 ? signs.get(own.words.join(" ")) : undefined;
      const said = words.slice(at).join(" ");
      if (said === spoken || (at === 0 && said === echo)) {
        at = words.length;
        if (said === spoken) next++;
        echo = undefined;
        continue;
      }
      // Several in one line are set apart.
      const last = own?.words[word];
      if (own && word === own.words.length - 1 && own.statement.kind === "note" && words[at] === `${last};`) {
        at++;
        [next, word] = [next + 1, 0];
        continue;
      }
      // Within what is said, only what stands by itself may stand: the mark of a note.
      const isWithin = word > 0;
      const whole = (length: number) => !isWithin || (at === 0 && length === words.length);
      const goesOn = (from: number) =>
        own !== undefined && word === 0 && from < words.length && startsAt(words, from, own.words);
      const phraseHere = longestPhrase(words, at, phrases, fits, goesOn);
      const phrase =
        phraseHere &&
        (phraseHere.open.length > 0 || whole(phraseHere.length) || /^\d+$/.test(words[at] ?? ""))
          ? phraseHere
          : undefined;
      const otherHere = longestOf(words, at, free);
      const other = otherHere && whole(otherHere.words.length) ? otherHere : undefined;
      if (phrase && phrase.length > (other?.words.length ?? 0)) {
        met.push({ phrase: phrase.phrase, open: phrase.open, where });
        at += phrase.length;
      } else if (other) {
        counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
        at += other.words.length;
      } else {
        // Where does the text go on with something that was said? What lies between is told, on either side.
        const resumed = resume(expected, next, words, at);
        const found = words.slice(at).join(" ");
        const said = own?.words.slice(word).join(" ");
        if (resumed !== undefined) {
          if (word > 0) faults.push({ what: "changed", where, found, ...(said && { expected: said }) });
          else
            for (const each of expected.slice(next, resumed))
              faults.push({ what: "missing", where, expected: each.statement.text });
          [next, word] = [resumed, 0];
        } else {
          const isLater = own && laterIn(pieces, index, own, word);
          if (isLater || !own) faults.push({ what: "extra", where, found });
          else {
            faults.push({ what: "changed", where, found, ...(said && { expected: said }) });
            [next, word] = [next + 1, 0];
          }
          break;
        }
      }
    }
  }
  for (const { statement, words } of expected.slice(next))
    faults.push({ what: "missing", where: statement.section, expected: words.slice(word).join(" ") });
  const put = [
    ...met.flatMap(({ open }) => open),
    ...loose.filter(({ id }) => counts.has(id)).map(({ text }) => folded(text)),
  ];
  for (const { id, text, section } of required) {
    const own = folded(text);
    // Told by its greater part is told: a date says when a report was «Utgitt».
    const most = wordsOf(own).length / 2;
    const tells = (each: string) =>
      each.includes(own) || (own.includes(each) && wordsOf(each).length >= most);
    if (own === "" || counts.has(id) || put.some(tells)) continue;
    faults.push({ what: "missing", where: section, expected: text });
  }
  return { faults, met, loose: counts };
}

function isAt(
  words: readonly string[],
  at: number,
  other: readonly string[],
  from: number,
  length: number,
): boolean {
  for (let i = 0; i < length; i++) if (words[at + i] !== other[from + i]) return false;
  return true;
}

/** Whether what is said begins there, and goes on to the end of it or of the line. */
function startsAt(words: readonly string[], at: number, said: readonly string[]): boolean {
  const length = Math.min(said.length, words.length - at);
  const isLast = (i: number) => i === said.length - 1;
  return Array.from({ length }, (_, i) => i).every(
    (i) => words[at + i] === said[i] || (isLast(i) && words[at + i] === `${said[i]};`),
  );
}

function longestOf<E extends { readonly words: readonly string[] }>(
  words: readonly string[],
  at: number,
  all: readonly E[],
): E | undefined {
  let best: E | undefined;
  for (const each of all)
    if (
      each.words.length > (best?.words.length ?? 0) &&
      each.words.length <= words.length - at &&
      isAt(words, at, each.words, 0, each.words.length)
    )
      best = each;
  return best;
}

interface Found {
  readonly phrase: Phrase;
  readonly open: readonly string[];
  readonly length: number;
}

function longestPhrase(
  words: readonly string[],
  at: number,
  phrases: readonly Phrase[],
  fits: Allowed["fits"],
  goesOn: (at: number) => boolean,
): Found | undefined {
  let best: Found | undefined;
  for (const phrase of phrases) {
    if (typeof phrase[0] === "string" && phrase[0] !== words[at]) continue;
    // What is put in last may be something that is expected, and is told by itself.
    const fixed = phrase.slice(0, -1);
    const isHead =
      fixed.length > 0 &&
      typeof phrase.at(-1) !== "string" &&
      fixed.every((word, i) => word === words[at + i]);
    if (isHead && goesOn(at + fixed.length)) return { phrase: fixed, open: [], length: fixed.length };
    const found = fitted(words, at, phrase, fits);
    if (found && found.length > (best?.length ?? 0)) best = { phrase, ...found };
  }
  return best;
}

/** How a phrase fits at a place: with as few words as can be in each open place but the last. */
function fitted(
  words: readonly string[],
  at: number,
  phrase: Phrase,
  fits: Allowed["fits"],
): { open: readonly string[]; length: number } | undefined {
  const [head, ...tail] = phrase;
  if (head === undefined) return { open: [], length: 0 };
  if (typeof head === "string") {
    if (words[at] !== head) return undefined;
    const rest = fitted(words, at + 1, tail, fits);
    return rest && { open: rest.open, length: rest.length + 1 };
  }
  const lengths = Array.from({ length: Math.min(words.length - at, 30) }, (_, i) => i + 1);
  // The last one takes what it can.
  for (const length of tail.length === 0 ? lengths.reverse() : lengths) {
    const whole = words.slice(at, at + length).join(" ");
    if (!whole.startsWith(head.before) || !whole.endsWith(head.after)) continue;
    const inside = whole.slice(head.before.length, whole.length - head.after.length);
    if (!fits(inside)) continue;
    const rest = fitted(words, at + length, tail, fits);
    if (rest) return { open: [inside, ...rest.open], length: rest.length + length };
  }
  return undefined;
}

/** The next statement, not far ahead, that begins just here. */
function resume(
  expected: readonly Expected[],
  next: number,
  words: readonly string[],
  at: number,
): number | undefined {
  for (let i = next + 1; i < Math.min(expected.length, next + ahead); i++) {
    const { words: said } = expected[i] as Expected;
    const length = Math.min(said.length, words.length - at);
    if (said.length > 1 && length >= Math.min(2, said.length) && isAt(words, at, said, 0, length)) return i;
  }
  return undefined;
}

/** Whether what is expected stands a little later: then what stands here is too much. */
function laterIn(pieces: readonly Piece[], index: number, { words: said }: Expected, from: number): boolean {
  const rest = said.slice(from);
  return pieces.slice(index + 1, index + 8).some(({ text }) => {
    const words = wordsOf(text);
    const length = Math.min(rest.length, words.length);
    return length > 0 && isAt(words, 0, rest, 0, length);
  });
}
