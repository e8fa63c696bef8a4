import type { Known } from "./known.ts";
import type { Written } from "./phrases.ts";

/** What stands around the number, by the way that it says the first goes: 1 up, −1 down, 0 neither. */
const SIDES: Record<Written, readonly (readonly [RegExp, number])[]> = {
  nb: [
    [/^(.*) (?:høyere|flere|opp)$/, 1],
    [/^(.*) (?:lavere|færre|ned)$/, -1],
    [/^en økning på (.*)$/, 1],
    [/^en nedgang på (.*)$/, -1],
    [/^har økt med (.*)$/, 1],
    [/^har gått ned med (.*)$/, -1],
    [/^(.*)$/, 0],
  ],
  nn: [
    [/^(.*) (?:høgare|fleire|opp)$/, 1],
    [/^(.*) (?:lågare|færre|ned)$/, -1],
    [/^ein auke på (.*)$/, 1],
    [/^ein nedgang på (.*)$/, -1],
    [/^har auka med (.*)$/, 1],
    [/^har gått ned med (.*)$/, -1],
    [/^(.*)$/, 0],
  ],
};

/** Whether a text tells a difference in percentage points. */
export function isPoints(text: string): boolean {
  return / prosentpoeng(?: |$)/.test(plain(text));
}

/** Whether it is so of every value that the first and the second can have. Whole numbers over a common measure. */
export function isTruePoints(text: string, first: Known, second: Known, written: Written): boolean {
  for (const [pattern, way] of SIDES[written]) {
    const inner = pattern.exec(plain(text))?.[1];
    const [, about, number] = /^(om lag )?(\d+) prosentpoeng$/.exec(inner ?? "") ?? [];
    if (number === undefined) continue;
    const [a, b] = [BigInt(first.point), BigInt(second.point)];
    const point = a * b;
    const low = BigInt(first.low) * b - BigInt(second.high) * a;
    const high = BigInt(first.high) * b - BigInt(second.low) * a;
    const lowIn = first.begins && second.reaches;
    const highIn = first.reaches && second.begins;
    if (way > 0 && !(low > 0n || (low === 0n && !lowIn))) return false;
    if (way < 0 && !(high < 0n || (high === 0n && !highIn))) return false;
    // Turned so that it is above nought; one that may be either has no number.
    const up = low >= 0n ? ([low, high, lowIn, highIn] as const) : ([-high, -low, highIn, lowIn] as const);
    const [least, most, leastIn, mostIn] = up;
    if (least < 0n || (least === 0n && leastIn)) return false;
    const n = 2n * BigInt(number) * point;
    const [from, to] = about ? [n - 2n * point, n + 2n * point] : [n - point, n + point];
    const isBelow = about ? 2n * most <= to : 2n * most < to || (2n * most === to && !mostIn);
    return Number(number) > 0 && 2n * least >= from && isBelow;
  }
  return false;
}

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ").trim().toLowerCase();
}
