import type { DrawnText, Mark } from "../drawing.ts";
import { folded } from "../words.ts";
import type { DrawnRow, Misdrawn } from "./drawn-row.ts";
import { middle, same, shown } from "./marks.ts";

/** «50», «100 %». */
const TICK = /^(\d+)(?: ?%)?$/;

/** Numbers of an axis stand where they say. */
export function ticks(texts: readonly DrawnText[], rows: readonly DrawnRow[], zero: number, full: number) {
  // A row may be named by its year, whose place is tried with the other names.
  const told = new Set(rows.flatMap((row) => [row.label, ...row.told].map(folded)));
  return texts.flatMap(({ text, x }): Misdrawn[] => {
    const number = TICK.exec(text)?.[1];
    if (number === undefined || told.has(text)) return [];
    const place = zero + (Number(number) / 100) * full;
    return same(x, place, 0.5) ? [] : [{ what: "scale", expected: shown(place), found: shown(x) }];
  });
}

/** Lines of one text, put together again. */
interface Stanza {
  readonly text: string;
  readonly top: number;
}

function stanzas(texts: readonly DrawnText[]): readonly Stanza[] {
  const sorted = [...texts].sort((a, b) => a.x - b.x || a.anchor.localeCompare(b.anchor) || a.y - b.y);
  const found: { text: string; top: number; last: DrawnText }[] = [];
  for (const each of sorted) {
    const before = found.at(-1);
    const goesOn =
      before?.last.x === each.x &&
      before.last.anchor === each.anchor &&
      before.last.size === each.size &&
      each.y - before.last.y < each.size * 1.5 &&
      each.y > before.last.y;
    if (goesOn) {
      before.text += ` ${each.text}`;
      before.last = each;
    } else found.push({ text: each.text, top: each.y, last: each });
  }
  return found;
}

/**
 * Names and words of the rows, each in the order of the rows: the first name at the first bar. A drawing may do
 * without either; that it has all the words that it is said to have is asked elsewhere.
 */
export function besides(texts: readonly DrawnText[], rows: readonly DrawnRow[]): readonly Misdrawn[] {
  const all = stanzas(texts);
  const found: Misdrawn[] = [];
  const inOrder = (expected: readonly string[], what: Misdrawn["what"]) => {
    const own = all.filter(({ text }) => expected.includes(text)).sort((a, b) => a.top - b.top);
    const told = own.map(({ text }) => text);
    if (told.length > 0 && told.join("\n") !== expected.join("\n"))
      found.push({ what, expected: expected.join(" | "), found: told.join(" | ") });
  };
  // A name that several rows stand under is told once, over them.
  inOrder(
    rows.map(({ label }) => folded(label)).filter((label, at, every) => label !== every[at - 1]),
    "label",
  );
  const most = Math.max(0, ...rows.map(({ told }) => told.length));
  for (let column = 0; column < most; column++)
    inOrder(
      rows.map(({ told }) => folded(told[column] ?? "")),
      "label",
    );
  return found;
}

/** The numbers of the axis over the first line, which a row may say as well, and the words of the rows. */
export function ticksAndWords(
  texts: readonly DrawnText[],
  rows: readonly DrawnRow[],
  first: Mark,
  zero: number,
  full: number,
): readonly Misdrawn[] {
  const isTick = ({ text, y }: DrawnText) => TICK.test(text) && y < middle(first) - 8;
  const others = texts.filter((text) => !isTick(text));
  return [
    ...ticks(texts.filter(isTick), [], zero, full),
    ...ticks(others, rows, zero, full),
    ...besides(others, rows),
  ];
}
