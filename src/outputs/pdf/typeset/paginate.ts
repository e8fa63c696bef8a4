import type { Block, Sheet } from "./blocks.ts";

/** A page: from one block up to another, either of which may be continued. */
export interface PageOfBlocks {
  /** Index of its first block; it begins where the page before it broke it, if `within`. */
  readonly first: number;
  readonly within: boolean;
  /** Index of its last block. */
  readonly last: number;
  /** What is left of its height, in CSS pixels. */
  readonly left: number;
}

/** A page that is less than this share full is a hole. */
export const HOLE = 0.6;

/** What it costs a reader, beside what is empty: a page that is all empty costs 100. */
const cost = {
  /** Inside a finding: between two paragraphs or items, and between a text and its figure. */
  inFinding: 5,
  beforeFigure: 9,
  /** Inside a paragraph or a table. */
  inBlock: 6,
  /** A chapter that begins on the page where another ends. */
  runOn: 10,
  /** An appendix is looked up, and begins a page where it can. */
  runOnAppendix: 22,
  /** A hole costs as much more as it lacks. */
  lacking: 160,
  /** What is empty at the end of a part is no hole: by how much less it costs. */
  end: 0.3,
} as const;

/** Kept free on each page, for what the browser rounds otherwise than we do. px. */
const slack = 2;

/** Above the heading of a chapter that runs on, in CSS pixels: 14 mm. */
export const RUN_ON_GAP = (14 * 96) / 25.4;

/**
 * Chooses where pages end, as a typesetter does: headings stay with what they head, a finding with its figure where
 * that leaves no hole, and a short chapter begins on the page of the one before. Of all ways to break the document it
 * is the one that costs a reader least (after Knuth and Plass, «Breaking paragraphs into lines», 1981, with pages for
 * lines).
 *
 * @returns the pages in order; those in front of the first part are not among them
 */
export function paginate(sheet: Sheet): readonly PageOfBlocks[] {
  const { blocks } = sheet;
  const best = new Map<
    string,
    { readonly cost: number; readonly page: PageOfBlocks; readonly next: string }
  >();
  const keyOf = (first: number, from: number) => `${first}:${from}`;
  // From the end: what follows a page is known before the page is chosen.
  const starts: { first: number; from: number }[] = [];
  const seen = new Set<string>();
  const reach = (first: number, from: number) => {
    const waiting = [{ first, from }];
    for (let start = waiting.pop(); start !== undefined; start = waiting.pop()) {
      const key = keyOf(start.first, start.from);
      if (seen.has(key) || start.first >= blocks.length) continue;
      seen.add(key);
      starts.push(start);
      for (const end of endsOf(sheet, start.first, start.from)) waiting.push(end.next);
    }
  };
  reach(0, 0);
  starts.sort((a, b) => b.first - a.first || b.from - a.from);
  for (const { first, from } of starts) {
    for (const { page, price, next } of endsOf(sheet, first, from)) {
      const after =
        next.first >= blocks.length ? 0 : (best.get(keyOf(next.first, next.from))?.cost ?? Infinity);
      const total = price + after;
      const key = keyOf(first, from);
      if (total < (best.get(key)?.cost ?? Infinity))
        best.set(key, { cost: total, page, next: keyOf(next.first, next.from) });
    }
  }
  const pages: PageOfBlocks[] = [];
  for (let chosen = best.get(keyOf(0, 0)); chosen !== undefined; chosen = best.get(chosen.next))
    pages.push(chosen.page);
  return pages;
}

interface End {
  readonly page: PageOfBlocks;
  readonly price: number;
  /** Where the next page begins, and how far down in that block. */
  readonly next: { readonly first: number; readonly from: number };
}

/** All ways to end the page that begins with a block, or `from` pixels down in it. */
function endsOf(sheet: Sheet, first: number, from: number): readonly End[] {
  const { blocks, height } = sheet;
  const start = blocks[first];
  if (start === undefined) return [];
  const room = height - slack;
  const ends: End[] = [];
  let gaps = from > 0 ? start.repeated : 0;
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    const previous = blocks[index - 1];
    if (index > first && previous && previous.part !== block.part) gaps += RUN_ON_GAP;
    const above = block.top - start.top - from + gaps;
    const used = block.bottom - start.top - from + gaps;
    // What is too tall for any page has one of its own, and the browser breaks it as it can.
    if (used > room && index > first) {
      const inside = breakInside(block, room - above, 0);
      if (inside !== undefined) ends.push(endOf(sheet, first, from, index, inside, room - above - inside));
      break;
    }
    if (used > room) {
      const inside = breakInside(block, room - gaps, from);
      if (inside !== undefined) {
        ends.push(endOf(sheet, first, from, index, inside, room - gaps - inside + from));
        break;
      }
    }
    if (mayEndAfter(blocks, index)) ends.push(endOf(sheet, first, from, index, 0, Math.max(0, room - used)));
    if (used > room) break;
  }
  // Where all stays together and has no room together, the last that has room.
  if (ends.length === 0) ends.push(endOf(sheet, first, from, lastThatFits(blocks, first, room), 0, 0));
  return ends;
}

function lastThatFits(blocks: readonly Block[], first: number, room: number): number {
  const top = blocks[first]?.top ?? 0;
  let last = first;
  while (last + 1 < blocks.length && (blocks[last + 1] as Block).bottom - top <= room) last += 1;
  return last;
}

/** The last line or row that has room, further down than `from`: the browser fills the page too. */
function breakInside({ ends }: Block, room: number, from: number): number | undefined {
  return ends.filter((end) => end > from && end - from <= room).at(-1);
}

function mayEndAfter(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block === undefined || next === undefined || block.part !== next.part) return true;
  return !block.staysWithAfter && !next.staysWithBefore;
}

function endOf(sheet: Sheet, first: number, from: number, last: number, inside: number, left: number): End {
  const { blocks, height } = sheet;
  const [block, next] = [blocks[last] as Block, blocks[last + 1]];
  const page = { first, within: from > 0, last, left };
  const isEnd = inside === 0 && next?.part !== block.part;
  const empty = Math.max(0, left) / height;
  const hole = Math.max(0, empty - (1 - HOLE));
  const emptiness = 100 * empty ** 2 + (isEnd ? 0 : cost.lacking * hole);
  const price =
    (isEnd ? cost.end : 1) * emptiness +
    breakPrice(block, next, inside) +
    runOnPrice(sheet, first, last, isEnd);
  return { page, price, next: inside > 0 ? { first: last, from: inside } : { first: last + 1, from: 0 } };
}

function breakPrice(block: Block, next: Block | undefined, inside: number): number {
  if (inside > 0) return cost.inBlock;
  if (next === undefined || next.part !== block.part || next.finding !== block.finding) return 0;
  if (block.finding === undefined && next.kind === "table") return 0;
  return next.kind === "figure" ? cost.beforeFigure : cost.inFinding;
}

/**
 * Of the parts that begin on a page after its first block. The last of them ends there too: what went on would have
 * another's title at its head.
 */
function runOnPrice({ blocks, parts }: Sheet, first: number, last: number, isEnd: boolean): number {
  if (!isEnd && blocks[first]?.part !== blocks[last]?.part) return Infinity;
  let price = 0;
  for (let index = first + 1; index <= last; index++) {
    const { part } = blocks[index] as Block;
    if (part === blocks[index - 1]?.part) continue;
    price += parts[part]?.kind === "appendix" ? cost.runOnAppendix : cost.runOn;
  }
  return price;
}
