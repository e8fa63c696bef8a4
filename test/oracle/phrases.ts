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
  nb: /\b(nærmere|drøyt|omtrent|mer|hele|bare|kun|en|hver|tredeler|firedeler|sju|syv)\b/,
  nn: /\b(nærare|drygt|kring|meir|heile|berre|ein|kvar|tredelar|firedelar)\b/,
};

const NUMERALS = ["", "en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const FRACTIONS: Record<string, number> = {
  halvparten: 50,
  "en firedel": 25,
  "ein firedel": 25,
  "hver fjerde": 25,
  "kvar fjerde": 25,
  "en tredel": 100 / 3,
  "ein tredel": 100 / 3,
  "to tredeler": 200 / 3,
  "to tredelar": 200 / 3,
  "to av tre": 200 / 3,
  "tre firedeler": 75,
  "tre firedelar": 75,
  "tre av fire": 75,
  "fire av fem": 80,
};

interface Read {
  readonly word: RegExp | undefined;
  /** In percent. */
  readonly anchor: number;
  readonly kind: "percent" | "tenths" | "half" | "fraction";
  readonly decimals: number;
}

/** Takes a phrase apart. Undefined where it is none. */
export function readPhrase(phrase: string): Read | undefined {
  const text = plain(phrase);
  const word = WORDS.find((one) => one.test(text));
  const number = word ? text.replace(word, "") : text;
  const percent = /^(\d+)(?:,(\d+))? ?(?:prosent|%)$/.exec(number);
  if (percent) {
    const decimals = percent[2]?.length ?? 0;
    return { word, anchor: Number(`${percent[1]}.${percent[2] ?? 0}`), kind: "percent", decimals };
  }
  const tenths = /^(\S+) av (?:10|ti)$/.exec(number)?.[1];
  const n = tenths === undefined ? -1 : /^\d$/.test(tenths) ? Number(tenths) : NUMERALS.indexOf(tenths);
  if (n > 0) return { word, anchor: n * 10, kind: "tenths", decimals: 0 };
  const fraction = FRACTIONS[number];
  if (fraction === undefined) return undefined;
  return { word, anchor: fraction, kind: number === "halvparten" ? "half" : "fraction", decimals: 0 };
}

/**
 * Whether a phrase about a share is true of every value that it can have, by the table of the language rules,
 * or is the figure's own published words.
 *
 * @throws where it is no phrase, or is in the other written language
 */
export function isTrue(phrase: string, share: Known, profile: Profile, written: Written = "nb"): boolean {
  const read = readPhrase(phrase);
  if (!read) throw new Error(`No phrase: «${phrase}»`);
  const other = ONLY_IN[written === "nb" ? "nn" : "nb"].exec(plain(phrase))?.[0];
  if (other !== undefined) throw new Error(`«${other}» is not ${written}`);
  return isCited(phrase, share) || holds(read, share, profile);
}

function holds({ word, anchor, kind, decimals }: Read, share: Known, profile: Profile): boolean {
  const within = (from: number, to: number) => least(share, anchor + from) && most(share, anchor + to);
  if (kind === "tenths" && !(least(share, 5) && most(share, 95))) return false;
  // A hedge stretches a fraction to three points, but not «halvparten».
  if (kind === "fraction" && word && word !== LEAST && !within(-3, 3)) return false;
  switch (word) {
    case NEAR:
      return least(share, anchor - 4) && below(share, anchor);
    case JUST_OVER:
      return above(share, anchor) && most(share, anchor + 4);
    case ABOUT:
      return within(-3, 3);
    case OVER:
      return above(share, anchor) && most(share, anchor + 5);
    case UNDER:
      return least(share, anchor - 5) && below(share, anchor);
    case WELL_OVER:
      return kind === "half" && above(share, 55) && below(share, 62);
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
      return within(-1.5, 1.5) || isAllThatIsKnown(anchor, share);
    return (above(share, anchor - 4.5) && below(share, anchor + 4.5)) || isAllThatIsKnown(anchor, share);
  }
}

/** «6 av 10» of a figure that was published as 0.6 to the nearest tenth, and not with a hedge. */
function isAllThatIsKnown(anchor: number, { low, high, point, published }: Known): boolean {
  const hedged = WORDS.slice(0, 7).some((word) => word.test(plain(published ?? "")));
  return !hedged && low === (anchor - 5) * point && high === (anchor + 5) * point;
}

/** The figure's own published words, in either language, as long as figure and words can both be right. */
function isCited(phrase: string, share: Known): boolean {
  const published = share.published === undefined ? undefined : readPhrase(share.published);
  const read = readPhrase(phrase);
  if (!published || !read || published.decimals > 0) return false;
  const same =
    published.word === read.word && published.anchor === read.anchor && kindOf(published) === kindOf(read);
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
      return [0, 5];
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
