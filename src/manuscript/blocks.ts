/** A manuscript from elsewhere, as it is put together: what a chapter can hold of it. */
export type Block =
  /** @property level from 1, as its author had it */
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly isOrdered: boolean; readonly items: readonly Item[] }
  /** The first row is the head. */
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "note"; readonly name: string; readonly text: string };

/** An item of a list, with the lists inside it. Texts are Markdown: what means something there is escaped. */
export interface Item {
  readonly text: string;
  readonly lists: readonly Extract<Block, { kind: "list" }>[];
}

/** Lists that follow each other, which typists have written item by item, are one. In time linear in the items. */
export function joinLists(blocks: readonly Block[]): readonly Block[] {
  const all: Block[] = [];
  let items: Item[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    if (block.kind !== "list") all.push(block);
    else if (last?.kind === "list" && last.isOrdered === block.isOrdered)
      for (const item of block.items) items.push(item);
    else {
      items = [...block.items];
      all.push({ ...block, items });
    }
  }
  return all;
}

/** A heading says what follows, in one line. Signs. */
const LONGEST_HEADING = 120;

/** Whether a line that stands alone looks like a heading: short, with a capital or a number first, and no full stop. */
export function looksLikeHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && /^[\p{Lu}\p{N}«]/u.test(text) && !/[.:;,…]$/u.test(text);
}

/** What typists write before an item, and what Word writes when a list is saved as text. */
const BULLET = /^(?:[•·▪‣◦●○\uF0B7\u2013\u2014-]|[o*](?=\t))\s+/u;
const NUMBER = /^\d{1,3}[.)]\t\s*/u;

/** The item that a line is, by the sign in front of it. */
export function itemIn(line: string): { readonly isOrdered: boolean; readonly text: string } | undefined {
  const sign = BULLET.exec(line)?.[0] ?? NUMBER.exec(line)?.[0];
  return sign === undefined
    ? undefined
    : { isOrdered: /^\d/.test(sign), text: line.slice(sign.length).trim() };
}

/** Signs that mean something in Markdown wherever they stand, and those that do where a line begins with them. */
const SIGNS: ReadonlySet<string> = new Set("\\*_`[]<>|~#");
const FIRST: ReadonlySet<string> = new Set("+-=");

/** Escapes what means something in Markdown, where it is written as a sign. @param text of one line */
export function asWritten(text: string): string {
  const words = text.trim();
  const number = /^\d+(?=[.)](?:\s|$))/u.exec(words)?.[0].length;
  const isRow = FIRST.has(words.charAt(0)) && !/^[+-]\p{N}/u.test(words);
  return Array.from({ length: words.length }, (_, at) => {
    const sign = words.charAt(at);
    const isMarked = SIGNS.has(sign) || (at === 0 && isRow) || at === number;
    return isMarked ? `\\${sign}` : sign;
  }).join("");
}
