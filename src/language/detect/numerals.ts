import { memoize } from "./lexicon.ts";
import type { Token } from "./text.ts";

/** The parts that a written language makes its numerals of. Each form is written in small letters. */
export interface NumeralParts {
  /** Nought to ninety: also forms that are seldom written («syv», «tredve»). */
  readonly small: Readonly<Record<string, number>>;
  readonly hundred: readonly string[];
  /** Thousand, million …, singular and plural. */
  readonly powers: Readonly<Record<string, number>>;
  readonly and: readonly string[];
  /** The ordinals of `small`, inflected. */
  readonly ordinals: Readonly<Record<string, number>>;
  readonly ordinalPowers: Readonly<Record<string, number>>;
  /** «del», «part» with their endings: «tredelene», «fjerdeparten». */
  readonly parts: readonly string[];
  /** Those of them that only a number goes before: «deler». */
  readonly manyParts: readonly string[];
  /** «halv»: one of two before a part («halvparten»), and by itself («halve Norge»). */
  readonly half: readonly string[];
  /** «halvannen» */
  readonly oneAndAHalf: readonly string[];
  /** «en halv», after «to og»: the whole words. */
  readonly quarter: readonly string[];
  /** «én» as an article means nothing: these count only with a noun of parts or «av» after them. */
  readonly articles: readonly string[];
  /** «annenhver»: one of two, in one word. */
  readonly everyOther: readonly string[];
  readonly every: readonly string[];
  /** «titalls», «hundrevis», «dusin», «tusener», «trillioner»: about so many, from this number on. */
  readonly collectives: Readonly<Record<string, number>>;
  /** «-sifret» */
  readonly digits: readonly string[];
  /** «-doblet», «-dobbelt»: so many times. */
  readonly folds: readonly string[];
  /** «dobbelt», «doblet»: two times; «halvert»: half. With all their forms. */
  readonly doubled: readonly string[];
  readonly halved: readonly string[];
}

type Part =
  | { readonly is: "small"; readonly value: number }
  | { readonly is: "hundred" | "and" }
  | { readonly is: "power"; readonly value: number }
  | { readonly is: "ordinal"; readonly value: number };

/** A numeral that begins at a token. */
export interface Numeral {
  readonly value: number;
  /** Index of the token after it. */
  readonly next: number;
  readonly ordinal: boolean;
  /** Whether it is a year as it is said: «nittenåttifire», «tjuefjorten». */
  readonly year: boolean;
}

/** Longer words are no numerals; the limit keeps the reading linear. */
const LONGEST = 90;

/** Reads numerals by the grammar of Norwegian: both word orders, joined and parted, nought to milliards. */
export interface NumeralReader {
  readonly parts: NumeralParts;
  /** The cardinal or ordinal of whole words that begins at `from`; the longest. */
  numeralAt(tokens: readonly Token[], from: number): Numeral | undefined;
  /** The number that a part of a word says: «tjuefem», «femte». */
  inWord(word: string): { readonly value: number; readonly ordinal: boolean } | undefined;
  /** The denominator of «sjettedelen», «halvparten», «tidel». */
  denominatorOf(word: string): number | undefined;
}

export function numeralReader(parts: NumeralParts): NumeralReader {
  const lexicon = lexiconOf(parts);
  const split = memoize((word) => splitWord(word, lexicon));

  const inWord: NumeralReader["inWord"] = (word) => {
    const pieces = split(word.replaceAll("-", ""));
    if (pieces === undefined) return undefined;
    const read = readNumber(pieces, 0);
    return read !== undefined && read.next === pieces.length && !read.year ? read : undefined;
  };

  return {
    parts,
    inWord,
    numeralAt(tokens, from) {
      const pieces: Part[] = [];
      const ends = new Map<number, number>();
      for (let i = from; i < tokens.length && i < from + 12; i++) {
        const token = tokens[i] as Token;
        if (token.kind !== "word" || (i > from && !token.spaced)) break;
        const more = split(token.text.replaceAll("-", ""));
        if (more === undefined) break;
        pieces.push(...more);
        ends.set(pieces.length, i + 1);
      }
      if (pieces.length === 0) return undefined;
      const read = readNumber(pieces, 0, ends);
      if (read === undefined) return undefined;
      const next = ends.get(read.next);
      return next === undefined
        ? undefined
        : { value: read.value, ordinal: read.ordinal, year: read.year, next };
    },
    denominatorOf(word) {
      const head = parts.parts.find((part) => word.length > part.length && word.endsWith(part));
      if (head === undefined) return undefined;
      const before = word.slice(0, -head.length).replace(/-$/, "");
      if (parts.half.includes(before)) return 2;
      const number = inWord(before);
      return number === undefined || number.value < 2 ? undefined : number.value;
    },
  };
}

function lexiconOf(parts: NumeralParts): ReadonlyMap<string, Part> {
  const lexicon = new Map<string, Part>();
  for (const [form, value] of Object.entries(parts.small)) lexicon.set(form, { is: "small", value });
  for (const [form, value] of Object.entries(parts.ordinals)) lexicon.set(form, { is: "ordinal", value });
  for (const form of parts.hundred) lexicon.set(form, { is: "hundred" });
  for (const form of parts.and) lexicon.set(form, { is: "and" });
  for (const [form, value] of Object.entries(parts.powers)) lexicon.set(form, { is: "power", value });
  for (const [form, value] of Object.entries(parts.ordinalPowers))
    lexicon.set(form, { is: "ordinal", value });
  return lexicon;
}

/** The parts of a word that is nothing but numerals, by the fewest parts; none where it is something else. */
function splitWord(word: string, lexicon: ReadonlyMap<string, Part>): readonly Part[] | undefined {
  if (word.length > LONGEST) return undefined;
  const whole = lexicon.get(word);
  if (whole !== undefined) return [whole];
  // best[i]: the fewest parts that make word.slice(i).
  const best: (readonly Part[] | undefined)[] = new Array(word.length + 1).fill(undefined);
  best[word.length] = [];
  for (let from = word.length - 1; from >= 0; from--) {
    for (let to = Math.min(word.length, from + 12); to > from; to--) {
      const rest = best[to];
      const part = rest === undefined ? undefined : lexicon.get(word.slice(from, to));
      if (part === undefined || rest === undefined) continue;
      if (best[from] === undefined || rest.length + 1 < (best[from]?.length ?? 0))
        best[from] = [part, ...rest];
    }
  }
  return best[0];
}

interface Read {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
  readonly year: boolean;
}

/**
 * number = { below1000 power } [ below1000 ], each power smaller than the one before it. Where words end stands in
 * `ends`: a number that would end inside a word ends before it instead, or is none.
 */
function readNumber(
  parts: readonly Part[],
  from: number,
  ends?: ReadonlyMap<number, number>,
): Read | undefined {
  const whole = (at: number) => ends === undefined || ends.has(at);
  let value = 0;
  let at = from;
  let smallest = Number.POSITIVE_INFINITY;
  let good: Read | undefined;
  for (;;) {
    const start = at > from && parts[at]?.is === "and" ? at + 1 : at;
    const group = readBelow1000(parts, start, whole);
    const after = group?.next ?? start;
    const power = parts[after];
    if (
      power?.is === "power" &&
      power.value < smallest &&
      !group?.ordinal &&
      (group === undefined || group.value > 0)
    ) {
      value += (group?.value ?? 1) * power.value;
      smallest = power.value;
      at = after + 1;
      if (whole(at)) good = { value, next: at, ordinal: false, year: false };
      continue;
    }
    if (power?.is === "ordinal" && power.value >= 1000 && power.value < smallest && !group?.ordinal) {
      return {
        value: value + (group?.value ?? 1) * power.value,
        next: after + 1,
        ordinal: true,
        year: false,
      };
    }
    if (group === undefined || (group.value >= smallest && smallest < 1000)) return good;
    if (at > from && group.value === 0) return good;
    if (group.year && at === from) return group;
    if (group.year) return good;
    return whole(group.next) ? { ...group, value: value + group.value } : good;
  }
}

/** below1000 = [ small ] "hundre" [ [ "og" ] below100 ] | below100 */
function readBelow1000(
  parts: readonly Part[],
  from: number,
  whole: (at: number) => boolean,
): Read | undefined {
  const first = parts[from];
  const times = first?.is === "small" && first.value >= 1 ? first.value : undefined;
  // «nitten hundre» is a number too.
  if (times !== undefined && times < 100 && parts[from + 1]?.is === "hundred")
    return hundreds(parts, times, from + 2, whole);
  if (first?.is === "hundred") return hundreds(parts, 1, from + 1, whole);
  const small = readBelow100(parts, from);
  if (small !== undefined && !small.ordinal && parts[small.next]?.is === "hundred" && small.value > 9)
    return hundreds(parts, small.value, small.next + 1, whole);
  if (times !== undefined && isOrdinal(parts[from + 1], 100))
    return { value: times * 100, next: from + 2, ordinal: true, year: false };
  if (isOrdinal(first, 100)) return { value: 100, next: from + 1, ordinal: true, year: false };
  return yearAsSaid(parts, from) ?? small;
}

function isOrdinal(part: Part | undefined, value: number): boolean {
  return part?.is === "ordinal" && part.value === value;
}

function hundreds(
  parts: readonly Part[],
  times: number,
  at: number,
  whole: (at: number) => boolean,
): Read | undefined {
  const alone = { value: times * 100, next: at, ordinal: false, year: false };
  const start = parts[at]?.is === "and" ? at + 1 : at;
  const rest = readBelow100(parts, start);
  if (rest === undefined || rest.value === 0) return alone;
  const sum = { ...rest, value: alone.value + rest.value };
  return whole(sum.next) || !whole(at) ? sum : alone;
}

/** below100 = tens [ unit ] | unit "og" tens | small, each with its ordinal */
function readBelow100(parts: readonly Part[], from: number): Read | undefined {
  const first = parts[from];
  if (first?.is === "ordinal" && first.value < 100)
    return { value: first.value, next: from + 1, ordinal: true, year: false };
  if (first?.is !== "small") return undefined;
  const second = parts[from + 1];
  const third = parts[from + 2];
  const isTens = first.value >= 20 && first.value % 10 === 0;
  if (isTens && second?.is !== "and" && hasValue(second, 1, 9))
    return {
      value: first.value + second.value,
      next: from + 2,
      ordinal: second.is === "ordinal",
      year: false,
    };
  if (first.value >= 1 && first.value <= 9 && second?.is === "and" && hasValue(third, 20, 90))
    return { value: first.value + third.value, next: from + 3, ordinal: third.is === "ordinal", year: false };
  return { value: first.value, next: from + 1, ordinal: false, year: false };
}

function hasValue(part: Part | undefined, low: number, high: number): part is Part & { value: number } {
  return (part?.is === "small" || part?.is === "ordinal") && part.value >= low && part.value <= high;
}

/** «nittenåttifire», «tjuefjorten», «tjue femten»: a century and a year of it. */
function yearAsSaid(parts: readonly Part[], from: number): Read | undefined {
  const century = parts[from];
  if (century?.is !== "small" || (century.value !== 20 && (century.value < 15 || century.value > 19)))
    return undefined;
  const rest = readBelow100(parts, from + 1);
  if (rest === undefined || rest.ordinal || rest.value < 10) return undefined;
  return { value: century.value * 100 + rest.value, next: rest.next, ordinal: false, year: true };
}
