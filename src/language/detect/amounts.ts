import Fraction from "fraction.js";
import { isSuperlative } from "./judgements.ts";
import type { Known } from "./known.ts";
import type { Token } from "./text.ts";

/** A number as it is written, before what it counts. */
export interface Amount {
  readonly low: Fraction;
  readonly high?: Fraction;
  readonly next: number;
  readonly written: "digits" | "words" | "roman";
  /** What the words themselves say, beyond a number. */
  readonly says?: "share" | "ordinal" | "multiple" | "percent" | "about" | "year";
}

/** The amount that begins at a token: digits, words or Roman numerals. An article («en») is none by itself. */
export function amountAt(tokens: readonly Token[], at: number, known: Known): Amount | undefined {
  const found = known.read.amounts.get(tokens) ?? new Map<number, Amount | undefined>();
  if (found.size === 0) known.read.amounts.set(tokens, found);
  if (!found.has(at)) found.set(at, readAmount(tokens, at, known));
  return found.get(at);
}

function readAmount(tokens: readonly Token[], at: number, known: Known): Amount | undefined {
  const token = tokens[at];
  if (token?.kind === "digits") return digitsAt(tokens, at, known);
  if (token?.kind !== "word") return undefined;
  return inWords(tokens, at, known) ?? romanAt(tokens, at, known);
}

/** Digits of a number that counts something; longer runs are something else. */
const LONGEST = 15;

function digitsAt(tokens: readonly Token[], at: number, known: Known): Amount {
  let digits = (tokens[at] as Token).text.replace(/[^0-9]/g, "");
  let next = at + 1;
  if (digits.length <= 3)
    while (digits.length < LONGEST) {
      const [one, two] = [tokens[next], tokens[next + 1]];
      if (isGroup(one) && one?.spaced && !isDotted(tokens, next + 1)) next++;
      else if (
        (one?.text === "." || one?.text === "’" || one?.text === "'") &&
        !one.spaced &&
        isGroup(two) &&
        !two?.spaced &&
        !isDotted(tokens, next + 2)
      )
        next += 2;
      else break;
      digits += tokens[next - 1]?.text ?? "";
    }
  const [mark, decimals] = [tokens[next], tokens[next + 1]];
  let value = new Fraction(BigInt(digits.slice(0, LONGEST) || "0"));
  if (
    (mark?.text === "," || mark?.text === ".") &&
    !mark.spaced &&
    decimals?.kind === "digits" &&
    !decimals.spaced
  ) {
    if (/^[0-9]{1,15}$/.test(decimals.text))
      value = value.add(new Fraction(decimals.text).div(10 ** decimals.text.length));
    next += 2;
  } else if (
    (mark?.text === "\u2044" || mark?.text === "/") &&
    !mark.spaced &&
    decimals?.kind === "digits" &&
    !decimals.spaced
  ) {
    const below = Number(decimals.text);
    if (below > 1 && below <= 100 && value.compare(below) <= 0)
      return {
        low: value.div(below),
        high: value.div(below),
        next: next + 2,
        written: "digits",
        says: "share",
      };
  }
  const power = known.vocabulary.numerals.powers[tokens[next]?.text ?? ""];
  if (power !== undefined) {
    value = value.mul(power);
    next++;
  }
  return { low: value, high: value, next, written: "digits" };
}

function isGroup(token: Token | undefined): boolean {
  return token?.kind === "digits" && /^[0-9]{3}$/.test(token.text);
}

/** Whether digits go on after a point, as in a date or a version. */
function isDotted(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === "." &&
    !tokens[at]?.spaced &&
    tokens[at + 1]?.kind === "digits" &&
    !tokens[at + 1]?.spaced &&
    !isGroup(tokens[at + 1])
  );
}

function inWords(tokens: readonly Token[], at: number, known: Known): Amount | undefined {
  const { parts } = known.numerals;
  const word = tokens[at]?.text ?? "";
  const following = tokens[at + 1]?.text ?? "";
  const words = (
    low: Fraction | number,
    next: number,
    says?: Amount["says"],
    high: Fraction | number | undefined = low,
  ): Amount => ({
    low: new Fraction(low),
    ...(high !== undefined && { high: new Fraction(high) }),
    next,
    written: "words",
    ...(says !== undefined && { says }),
  });
  if (parts.everyOther.includes(word.replaceAll("-", ""))) return words(new Fraction(1, 2), at + 1, "share");
  if (parts.every.includes(word)) {
    const every = known.numerals.numeralAt(tokens, at + 1);
    const digits = tokens[at + 1]?.kind === "digits" ? Number(tokens[at + 1]?.text) : undefined;
    const below = every?.ordinal ? every.value : digits;
    if (below === undefined || below < 2) return undefined;
    const next = every?.next ?? (tokens[at + 2]?.text === "." ? at + 3 : at + 2);
    return words(new Fraction(1, below), next, "share");
  }
  if (parts.oneAndAHalf.includes(word)) return words(new Fraction(3, 2), at + 1);
  if (parts.half.includes(word)) return words(new Fraction(1, 2), at + 1, "share");
  const alone = known.numerals.denominatorOf(word);
  if (alone !== undefined && parts.manyParts.some((many) => word.endsWith(many))) return undefined;
  if (alone !== undefined) return words(new Fraction(1, alone), at + 1, "share");
  if (parts.doubled.includes(word)) return words(2, at + 1, "multiple");
  if (parts.halved.includes(word)) return words(new Fraction(1, 2), at + 1, "multiple");
  const times = prefixed(word, parts.folds, known);
  if (times !== undefined) return words(times, at + 1, "multiple");
  const figures = prefixed(word, parts.digits, known);
  if (figures !== undefined && figures < 12)
    return words(10 ** (figures - 1), at + 1, "about", 10 ** figures - 1);
  const percent = prefixed(word, known.vocabulary.percent.split(" "), known);
  if (percent !== undefined) return words(new Fraction(percent).div(100), at + 1, "percent");
  const about = parts.collectives[word];
  // «et par» and «dusin» are amounts with an article too.
  if (about !== undefined) return { low: new Fraction(about), next: at + 1, written: "words", says: "about" };

  const numeral = known.numerals.numeralAt(tokens, at);
  if (numeral === undefined) return hyphened(word, at, known);
  // «tredje vanligst» counts nothing: it is a place in an order, which the superlative tells.
  const ranked = tokens[numeral.next]?.text ?? "";
  if (numeral.ordinal && (known.sensesOf(ranked) === "superlative" || isSuperlative(ranked, known)))
    return undefined;
  const isArticle = parts.articles.includes(word) && numeral.next === at + 1;
  const below = known.numerals.denominatorOf(tokens[numeral.next]?.text ?? "");
  if (!numeral.ordinal && below !== undefined)
    return words(new Fraction(numeral.value, below), numeral.next + 1, "share");
  if (!numeral.ordinal && parts.quarter.includes(tokens[numeral.next]?.text ?? ""))
    return words(new Fraction(numeral.value, 4), numeral.next + 1, "share");
  if (isArticle && parts.half.includes(following)) return words(new Fraction(1, 2), at + 2, "share");
  if (isArticle) {
    const collective = parts.collectives[following];
    if (collective !== undefined)
      return { low: new Fraction(collective), next: at + 2, written: "words", says: "about" };
    if (!known.is.of.has(following) || amountAfterOf(tokens, at + 1, known) === undefined) return undefined;
  }
  const extra = halfMore(tokens, numeral.next, known);
  return words(
    extra === undefined ? numeral.value : new Fraction(numeral.value).add(extra.value),
    extra?.next ?? numeral.next,
    numeral.ordinal ? "ordinal" : numeral.year ? "year" : undefined,
  );
}

/** «og en halv», «komma fem» */
function halfMore(
  tokens: readonly Token[],
  at: number,
  known: Known,
): { value: Fraction; next: number } | undefined {
  const { parts } = known.numerals;
  const [one, two, three] = tokens.slice(at, at + 3).map(({ text }) => text);
  if (one === known.and && parts.articles.includes(two ?? "") && parts.half.includes(three ?? ""))
    return { value: new Fraction(1, 2), next: at + 3 };
  if (!known.is.comma.has(one)) return undefined;
  const decimals = known.numerals.numeralAt(tokens, at + 1);
  if (decimals === undefined || decimals.value > 99) return undefined;
  return { value: new Fraction(decimals.value, decimals.value < 10 ? 10 : 100), next: decimals.next };
}

/** «to-tre»: a range in one word. */
function hyphened(word: string, at: number, known: Known): Amount | undefined {
  const [from, to, ...more] = word.split("-");
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [low, high] = [known.numerals.inWord(from), known.numerals.inWord(to)];
  if (low === undefined || high === undefined) return undefined;
  return { low: new Fraction(low.value), high: new Fraction(high.value), next: at + 1, written: "words" };
}

/** The number before one of some endings: «tredoblet», «tresifret», «åttiprosents». */
function prefixed(word: string, endings: readonly string[], known: Known): number | undefined {
  const ending = endings.find((each) => word.length > each.length && word.endsWith(each));
  if (ending === undefined) return undefined;
  const number = known.numerals.inWord(word.slice(0, -ending.length).replace(/-$/, ""));
  return number?.ordinal === false ? number.value : undefined;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** A Roman numeral, where it has a unit after it; by itself it may be a name. */
function romanAt(tokens: readonly Token[], at: number, known: Known): Amount | undefined {
  const token = tokens[at];
  if (!token?.capitals || !/^m{0,4}(cm|cd|d?c{0,4})(xc|xl|l?x{0,4})(ix|iv|v?i{0,4})$/.test(token.text))
    return undefined;
  const after = tokens[at + 1]?.text;
  if (
    !known.is.percent.has(after) &&
    !known.is.points.has(after) &&
    known.namer.nounOf(after ?? "")?.is !== "unit" &&
    !known.is.of.has(after)
  )
    return undefined;
  const letters = [...token.text].map((letter) => ROMAN[letter] ?? 0);
  const value = letters.reduce((sum, each, i) => sum + (each < (letters[i + 1] ?? 0) ? -each : each), 0);
  return { low: new Fraction(value), high: new Fraction(value), next: at + 1, written: "roman" };
}

/** «av ti», «ut av de 428», «av hver tiende»: the number that a number is a part of. `at` is at the «of». */
export function amountAfterOf(
  tokens: readonly Token[],
  at: number,
  known: Known,
): { readonly of: Fraction; readonly next: number; readonly bare: boolean } | undefined {
  let next = at;
  if (known.is.out.has(tokens[next]?.text)) next++;
  if (!known.is.of.has(tokens[next]?.text)) return undefined;
  next++;
  for (let skipped = 0; skipped < 3; skipped++) {
    const token = tokens[next];
    if (token?.kind !== "word" && token?.kind !== "digits") return undefined;
    if (token.kind === "word" && known.numerals.parts.every.includes(token.text)) {
      const every = known.numerals.numeralAt(tokens, next + 1);
      if (every?.ordinal) return { of: new Fraction(every.value), next: every.next, bare: true };
    }
    // An article is no base: «en av en».
    if (
      known.numerals.parts.articles.includes(token.text) &&
      (known.numerals.numeralAt(tokens, next)?.value ?? 1) === 1
    )
      return undefined;
    const amount = amountAt(tokens, next, known);
    if (amount !== undefined)
      return amount.says === undefined
        ? { of: amount.low, next: amount.next, bare: skipped === 0 }
        : undefined;
    if (!known.is.through.has(token.text) && !token.text.endsWith("s")) return undefined;
    next++;
  }
  return undefined;
}
