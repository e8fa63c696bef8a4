import type { KnownRow } from "../account/rows.ts";
import { folded } from "./words.ts";

const near = 1e-9;
/** Half up, as they are written. */
const rounded = (value: number, decimals: number) =>
  Math.round((value + near) * 10 ** decimals) / 10 ** decimals;

const amount = String.raw`\d{1,3}(?: \d{3})+|\d+`;
const percent = new RegExp(String.raw`(${amount})(?:,(\d+))? ?(?:%|prosent)`, "gu");
const decimal = new RegExp(String.raw`(${amount}),(\d+)`, "gu");
const ofThese = new RegExp(String.raw`(${amount}) av (?:\p{L}+ )?(${amount})`, "gu");
const whole = new RegExp(amount, "gu");
const points = new RegExp(`(${amount}) prosentpoeng`, "gu");
const between = new RegExp(`mellom (${amount}) og (${amount}) (?:%|prosent)`, "gu");

/** Words before a number, by how far what they are said of may be from it: in its own percent, and of a count. */
const hedges: readonly (readonly [RegExp, readonly [number, number], readonly [number, number]])[] = [
  [/^(?:nær|nesten|nærmere|nærare|opp mot|knapt|i underkant av|litt under)$/u, [-5, -near], [-5, -near]],
  [/^(?:vel|drøyt|drygt|i overkant av|litt over)$/u, [near, 6], [near, 5]],
  [/^(?:om lag|rundt|omtrent|kring)$/u, [-5, 5], [-5, 5]],
  [/^(?:over|mer enn|meir enn)$/u, [near, Number.POSITIVE_INFINITY], [near, 10]],
  [/^(?:under|mindre enn|færre enn)$/u, [Number.NEGATIVE_INFINITY, -near], [-10, -near]],
  [/^minst$/u, [0, Number.POSITIVE_INFINITY], [0, 10]],
];
const words = hedges.map(([{ source }]) => source.slice(1, -1)).join("|");
const hedged = new RegExp(
  String.raw`(?<!\p{L})(${words}) (${amount})(?![\d,])(?: av (5|10)(?!\d)| ?(%|prosent))?`,
  "giu",
);
/** «1,2 millioner» */
const millions = new RegExp(String.raw`(${amount})(?:,(\d+))? (million|milliard)\p{L}*`, "gu");

/**
 * Works out again each number of a text that is told from rows: a percentage is a share of one of them (or what it
 * leaves, or an end of what it can be) as finely as it is written, «6 av 10» its tenth, a count a count, a base or
 * what is left of it, a difference is that of two of them, and what has a hedge before it lies on the hedge's side.
 *
 * @returns the numbers that none of the rows gives
 */
export function unsupported(text: string, rows: readonly KnownRow[]): readonly string[] {
  if (rows.length === 0) return [];
  let rest = folded(text);
  const wrong: string[] = [];
  const take = (pattern: RegExp, holds: (match: RegExpMatchArray) => boolean) => {
    rest = rest.replace(pattern, (...match) => {
      if (!holds(match.slice(0, -2) as unknown as RegExpMatchArray)) wrong.push(match[0]);
      return " ";
    });
  };
  take(millions, ([, units = "", decimals = "", power = ""]) => {
    const times = power === "million" ? 1e6 : 1e9;
    return isAmount(numberOf(units, decimals) * times, times / 10 ** decimals.length, rows);
  });
  take(points, ([, number = ""]) => isDifference(numberOf(number), rows));
  take(between, ([, from = "", to = ""]) => isBetween(numberOf(from) / 100, numberOf(to) / 100, rows));
  take(hedged, ([, word = "", number = "", all, sign]) =>
    isNear(word, numberOf(number), all === undefined ? sign && 100 : numberOf(all), rows),
  );
  take(percent, ([, units = "", decimals = ""]) =>
    isShare(numberOf(units, decimals) / 100, decimals.length + 2, rows),
  );
  take(
    decimal,
    ([, units = "", decimals = ""]) =>
      isAmount(numberOf(units, decimals), 10 ** -decimals.length, rows) ||
      isShare(numberOf(units, decimals) / 100, decimals.length + 2, rows),
  );
  take(ofThese, ([, part = "", all = ""]) => isPart(numberOf(part), numberOf(all), rows));
  // «mellom 55 og 65 prosent»: the first end has no sign of its own.
  take(
    whole,
    ([number = ""]) =>
      isCount(numberOf(number), rows) ||
      isAmount(numberOf(number), 1, rows) ||
      isShare(numberOf(number) / 100, 2, rows),
  );
  return wrong;
}

function numberOf(units: string, decimals = ""): number {
  return Number(`${units.replaceAll(" ", "")}.${decimals || "0"}`);
}

function isShare(share: number, decimals: number, rows: readonly KnownRow[]): boolean {
  const rounds = (value: number) => Math.abs(rounded(value, decimals) - share) < near;
  return rows.some(({ low, high, value }) => {
    const point = value ?? (low === high ? low : undefined);
    if (point !== undefined && (rounds(point) || rounds(1 - point))) return true;
    // An end of what it can be is told as it is: rounded, it would be something that it cannot be.
    return [low, high].some(
      (end) => end !== undefined && (Math.abs(end - share) < near || Math.abs(1 - end - share) < near),
    );
  });
}

/** Two rows differ so many percentage points, as near as «om lag» is: within one. */
function isDifference(number: number, rows: readonly KnownRow[]): boolean {
  const [a, b] = rows;
  if (a?.low === undefined || a.high === undefined || b?.low === undefined || b.high === undefined)
    return false;
  const ends = [a.low - b.high, a.high - b.low].map((share) => share * 100);
  const off = ends.map((end) => Math.abs(Math.abs(end) - number));
  return off.every((points) => points <= 1 + near);
}

function isBetween(from: number, to: number, rows: readonly KnownRow[]): boolean {
  return rows.some(({ low, high }) => {
    if (low === undefined || high === undefined) return false;
    const lies = (a: number, b: number) => a >= from - near && b <= to + near;
    return lies(low, high) || lies(1 - high, 1 - low);
  });
}

/** What a hedge is said of lies on its side of the number, and near it. @param all of how many parts, none of a count */
function isNear(
  word: string,
  number: number,
  all: number | "" | undefined,
  rows: readonly KnownRow[],
): boolean {
  const [, ofShare, ofCount] = hedges.find(([same]) => same.test(word.toLowerCase())) ?? [];
  if (ofShare === undefined || ofCount === undefined) return false;
  const lies = (value: number, [least, most]: readonly [number, number]) =>
    value >= least - near && value <= most + near;
  if (!all) {
    const off = (count: number | undefined) =>
      count !== undefined && lies((count / number - 1) * 100, ofCount);
    return rows.some(({ count, base }) => off(count) || off(base));
  }
  const off = (share: number) => lies((share - number / all) * 100, ofShare);
  return rows.some(({ low, high }) => {
    if (low === undefined || high === undefined) return false;
    return (off(low) && off(high)) || (off(1 - low) && off(1 - high));
  });
}

/** A mean, a median or a sum, written to a step. */
function isAmount(number: number, step: number, rows: readonly KnownRow[]): boolean {
  return rows.some(
    ({ amount: known }) =>
      known !== undefined && Math.abs(Math.round(known / step + near) * step - number) < step / 1e3,
  );
}

function isPart(part: number, all: number, rows: readonly KnownRow[]): boolean {
  return rows.some(({ count, base, low, high, value }) => {
    if (count === part && base === all) return true;
    if (count !== undefined && base === all && base - count === part) return true;
    if (![5, 10, 100].includes(all)) return false;
    const share = part / all;
    const step = 1 / all / 2 + near;
    const centre = value ?? (low !== undefined && high !== undefined ? (low + high) / 2 : undefined);
    return centre !== undefined && (Math.abs(centre - share) <= step || Math.abs(1 - centre - share) <= step);
  });
}

function isCount(number: number, rows: readonly KnownRow[]): boolean {
  return rows.some(
    ({ count, base }) =>
      count === number ||
      base === number ||
      (count !== undefined && base !== undefined && base - count === number),
  );
}

/** What a number is for machines, from its row: `324/428`, `0.86`, `0.75/0.80`; see `data-value` in the page. */
export function isMachineValue(machine: string, rows: readonly KnownRow[]): boolean {
  // What is known in words only has none.
  if (machine === "" || rows.some(({ change }) => change === machine)) return rows.length > 0;
  const parts = machine.split("/").map(Number);
  if (rows.length === 2 && parts.length === 1 && isDifference(Math.abs(parts[0] ?? 0) * 100, rows))
    return true;
  if (parts.some((part) => Number.isNaN(part))) return false;
  const [first = 0, second] = parts;
  const equal = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a - b) < 1e-6;
  return rows.some(({ count, base, low, high, value, amount: known }) => {
    if (second === undefined) {
      if (equal(known, first)) return true;
      const share = value ?? (low === high ? low : undefined);
      return (
        count === first ||
        base === first ||
        equal(share, first) ||
        (share !== undefined && equal(1 - share, first))
      );
    }
    if (count === first && base === second) return true;
    if (count !== undefined && base === second && base - count === first) return true;
    if (low === undefined || high === undefined) return false;
    return (equal(low, first) && equal(high, second)) || (equal(1 - high, first) && equal(1 - low, second));
  });
}
