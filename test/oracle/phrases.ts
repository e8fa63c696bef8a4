import { above, below, type Known, least, most } from "./known.ts";

export type Profile = "streng" | "imdi";
export type Written = "nb" | "nn";

/** Words before a number, by what they mean. In both written languages, since most are the same. */
const NEAR = /^(nær|nesten|nærmere|nærare|opp mot|knapt|i underkant av|litt under) /;
const JUST_OVER = /^(vel|drøyt|drygt|i overkant av|litt over) /;
const ABOUT = /^(om lag|rundt|omtrent|kring) /;
const OVER = /^(over|mer enn|meir enn) /;
const UNDER = /^(under|mindre enn|færre enn) /;
const WELL_OVER = /^godt over /;
const LEAST = /^minst /;
const WHOLE = /^(hele|heile) /;
const ONLY = /^(bare|kun|berre) /;
const WORDS = [NEAR, JUST_OVER, ABOUT, OVER, UNDER, WELL_OVER, LEAST, WHOLE, ONLY];

/** Words that belong to one of the two languages only. */
const ONLY_IN: Record<Written, RegExp> = {
  nb: /\b(nærmere|drøyt|omtrent|mer|hele|bare|kun|en|én|hver|annenhver|tiende|sju|syv)\b|deler\b/,
  nn: /\b(nærare|drygt|kring|meir|heile|berre|ein|éin|kvar|annankvar|tiande)\b|delar\b/,
};

const NUMERALS = ["", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"];
/** The names of the parts: «en tredel», «en tredjedel», «hver tredje». */
const DENOMINATORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:tre|tredje)$/, 3],
  [/^(?:fire|fjerde)$/, 4],
  [/^(?:fem|femte)$/, 5],
  [/^(?:ti|tiende|tiande)$/, 10],
];

interface Read {
  readonly word: RegExp | undefined;
  /** In percent; of «mellom», the lower end. */
  readonly anchor: number;
  readonly to?: number;
  readonly kind: "percent" | "tenths" | "half" | "fraction" | "between";
  readonly decimals: number;
  /** «hver fjerde», «annenhver»: not in the way that «halvparten» is. */
  readonly every?: true;
}

/** Takes a phrase apart. Undefined where it is none. There are few of them, and each is met many times. */
export function readPhrase(phrase: string): Read | undefined {
  if (!READ.has(phrase)) READ.set(phrase, read(phrase));
  return READ.get(phrase);
}

const READ = new Map<string, Read | undefined>();

function read(phrase: string): Read | undefined {
  const text = plain(phrase).replace("éin", "ein").replace("én", "en");
  const range = /^mellom (\d+) og (\d+) prosent$/.exec(text);
  if (range) {
    return {
      word: undefined,
      anchor: Number(range[1]),
      to: Number(range[2]),
      kind: "between",
      decimals: 0,
    };
  }
  const word = WORDS.find((one) => one.test(text));
  const number = word ? text.replace(word, "") : text;
  const percent = /^(\d+)(?:,(\d+))? ?(?:prosent|%)$/.exec(number);
  if (percent) {
    const decimals = percent[2]?.length ?? 0;
    return { word, anchor: Number(`${percent[1]}.${percent[2] ?? 0}`), kind: "percent", decimals };
  }
  if (number === "halvparten") return { word, anchor: 50, kind: "half", decimals: 0 };
  if (/^(?:annenhver|annankvar)$/.test(number))
    return { word, anchor: 50, kind: "fraction", decimals: 0, every: true };
  const parts = partsIn(number);
  if (parts === undefined) return undefined;
  const [some, all] = parts;
  const kind = all === 10 && / av /.test(number) ? "tenths" : "fraction";
  return { word, anchor: (100 * some) / all, kind, decimals: 0 };
}

/** «4 av 5», «fire av fem», «fire femdeler», «hver femte»: so many of so many. */
function partsIn(text: string): readonly [number, number] | undefined {
  const [some, all] = (/^(\S+) av (\S+)$/.exec(text)?.slice(1) ?? []).map(numeral);
  if (some && all && [3, 4, 5, 10].includes(all) && some < all) return [some, all];
  const every = /^(?:hver|kvar) (\S+)$/.exec(text)?.[1];
  const [, count, part] = /^(\S+) (\S+?)del(?:er|ar)?$/.exec(text) ?? [];
  const of = (name: string | undefined) => DENOMINATORS.find(([names]) => names.test(name ?? ""))?.[1];
  if (every !== undefined) return of(every) ? [1, of(every) as number] : undefined;
  const [n, m] = [numeral(count ?? ""), of(part)];
  return n && m && n < m ? [n, m] : undefined;
}

function numeral(text: string): number {
  const word = text.replace("ein", "en").replace("syv", "sju");
  return /^\d+$/.test(text) ? Number(text) : Math.max(0, NUMERALS.indexOf(word));
}

/**
 * Whether a phrase about a share is true of every value that it can have, by the table of the language rules,
 * or is the figure's own published words.
 *
 * @throws where it is no phrase, or is in the other written language
 */
export function isTrue(phrase: string, share: Known, profile: Profile, written: Written = "nb"): boolean {
  const parts = readPhrase(phrase);
  if (!parts) throw new Error(`No phrase: «${phrase}»`);
  const other = ONLY_IN[written === "nb" ? "nn" : "nb"].exec(plain(phrase))?.[0];
  if (other !== undefined) throw new Error(`«${other}» is not ${written}`);
  return isCited(phrase, share) || holds(parts, share, profile);
}

/** The round numbers of each kind, in percent: what lies between one and the next may be «over» the one. */
const ANCHORS: Record<Read["kind"], readonly number[]> = {
  percent: [0, 10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90, 100],
  tenths: [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  half: [0, 50, 75],
  fraction: [0, 25, 100 / 3, 50, 200 / 3, 75, 100],
  between: [],
};

/** Fifths go with fifths, «hver tiende» with tenths, and thirds with halves and quarters. */
function anchorsOf({ kind, anchor }: Read): readonly number[] {
  const fifths = [0, 20, 40, 60, 80, 100];
  if (kind !== "fraction" || anchor === 50) return ANCHORS[kind];
  return fifths.includes(anchor) ? fifths : anchor === 10 ? ANCHORS.tenths : ANCHORS.fraction;
}

function holds(read: Read, share: Known, profile: Profile): boolean {
  const { word, anchor, kind, decimals, to } = read;
  const within = (from: number, upto: number) => least(share, anchor + from) && most(share, anchor + upto);
  if (kind === "between") return least(share, anchor) && most(share, to ?? 0);
  if (kind === "tenths" && !(least(share, 5) && most(share, 95))) return false;
  const anchors = anchorsOf(read);
  const isUnround = kind === "percent" && !anchors.slice(1, -1).includes(anchor);
  const compares = word === OVER || word === UNDER || word === LEAST;
  // A hedge stretches a fraction to three points, but not «halvparten».
  if (kind === "fraction" && word && !compares && word !== WHOLE && word !== ONLY && !within(-3, 3))
    return false;
  // A percent that is no round number is hedged by what is close to it.
  if (isUnround && word && word !== WHOLE && word !== ONLY && !within(-1.5, 1.5)) return false;
  const isHalf = kind === "half" || (kind === "tenths" && anchor === 50);
  const next = isHalf ? 75 : (anchors.find((one) => one > anchor + 0.01) ?? 100);
  const previous = isHalf ? -1 : (anchors.findLast((one) => one < anchor - 0.01) ?? 0);
  switch (word) {
    case NEAR:
      return least(share, anchor - 4) && below(share, anchor);
    case JUST_OVER:
      return above(share, anchor) && most(share, anchor + (isHalf ? 6 : 4));
    case ABOUT:
      return within(-3, 3);
    case OVER:
      return above(share, anchor) && (isUnround || below(share, next));
    case UNDER:
      return (isUnround || above(share, previous)) && below(share, anchor);
    case WELL_OVER:
      return isHalf && least(share, 55) && below(share, 75);
    case LEAST:
      return least(share, anchor);
    case WHOLE:
      return least(share, 80) && alone();
    case ONLY:
      return most(share, 30) && alone();
    default:
      return alone();
  }

  function alone(): boolean {
    if (kind === "percent") {
      const half = 0.5 / 10 ** decimals;
      return least(share, anchor - half) && (anchor === 100 || below(share, anchor + half));
    }
    if (kind !== "tenths" || profile === "streng")
      return within(-1.5, 1.5) || ((kind === "tenths" || kind === "half") && isAllThatIsKnown(anchor, share));
    return (above(share, anchor - 4.5) && below(share, anchor + 4.5)) || isAllThatIsKnown(anchor, share);
  }
}

/** Whether a true phrase is one to which another is to be preferred, so that the author is given a hint. */
export function isWeak(phrase: string, share: Known): boolean {
  const parts = readPhrase(phrase);
  if (parts === undefined) return false;
  const { word, anchor, kind, to = 0 } = parts;
  if (kind === "between") return to - anchor > 10;
  const half = kind === "half" || (kind === "tenths" && anchor === 50);
  const anchors = half ? ANCHORS.half : anchorsOf(parts);
  if (kind === "percent" && !anchors.includes(anchor)) return false;
  if (word === OVER) return least(share, anchor + (half ? 10 : 5));
  if (word === UNDER) return below(share, anchor - (half ? 10 : 5));
  return word === LEAST && least(share, anchors.find((one) => one > anchor + 0.01) ?? 100);
}

/** «6 av 10» of a figure that was published as 0.6 to the nearest tenth, and not with a hedge. */
function isAllThatIsKnown(anchor: number, { low, high, point, published }: Known): boolean {
  const hedged = WORDS.slice(0, 7).some((word) => word.test(plain(published ?? "")));
  return !hedged && low === (anchor - 5) * point && high === (anchor + 5) * point;
}

/** The figure's own published words, in either language, as long as figure and words can both be right. */
function isCited(phrase: string, share: Known): boolean {
  const published = share.published === undefined ? undefined : readPhrase(share.published);
  const said = readPhrase(phrase);
  if (!published || !said || published.decimals > 0) return false;
  const same =
    published.word === said.word && published.anchor === said.anchor && kindOf(published) === kindOf(said);
  return same && canBe(published, share);
}

/** Five of ten is written «halvparten». */
function kindOf({ kind, anchor }: Read): string {
  return kind === "tenths" && anchor === 50 ? "half" : kind;
}

/** Whether some value of the share is one that somebody else's words can mean. */
function canBe({ word, anchor, kind }: Read, { low, high, reaches, point }: Known): boolean {
  const [from, to] = reading(word, kind);
  const start = (anchor + from) * point;
  const end = (anchor + to) * point;
  return low === high
    ? low >= start && low <= end
    : low < end && (high > start || (reaches && high === start));
}

function reading(word: RegExp | undefined, kind: Read["kind"]): readonly [number, number] {
  switch (word) {
    case NEAR:
      return [-5, 0];
    case JUST_OVER:
      return [0, kind === "half" ? 6 : 5];
    case ABOUT:
      return [-5, 5];
    case OVER:
    case LEAST:
      return [0, 100];
    case UNDER:
      return [-100, 0];
    case WELL_OVER:
      return [0, 50];
    default:
      return kind === "percent" ? [-0.5, 0.5] : [-5, 5];
  }
}

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ").trim().toLowerCase();
}
