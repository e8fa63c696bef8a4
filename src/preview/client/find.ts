/// <reference lib="dom" />
// This is run in the browser, where there is a document.
import type { StatementView } from "../state.ts";

export interface Letter {
  node: Text;
  offset: number;
  /** White space, or the beginning of a piece, comes before it. */
  gap: boolean;
}

/** The letters of a page, and from which of them up to which each statement stands. */
export interface Found {
  readonly letters: readonly Letter[];
  readonly all: { readonly one: StatementView; readonly from: number; readonly to: number }[];
}

/**
 * Finds where each statement stands on a page: in its section, after the one before it. Sent to the browser as it
 * stands.
 */
export function findStatements(doc: Document, statements: readonly StatementView[]): Found {
  /** All letters that are read on the page, without white space, and where each stands. */
  function lettersOf(root: Element) {
    const letters: Letter[] = [];
    let text = "";
    const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (node.parentElement?.closest("svg, script, style, .lenke-hit, .fotnote, .tilbake")) continue;
      let gap = true;
      for (let offset = 0; offset < node.data.length; offset++) {
        const letter = node.data.charAt(offset);
        if (/\s/.test(letter)) gap = true;
        else {
          letters.push({ node, offset, gap });
          text += letter;
          gap = false;
        }
      }
    }
    return { letters, text };
  }

  const { letters, text } = lettersOf(doc.body);
  const taken = new Uint8Array(letters.length);
  const ranges = new Map<string, { from: number; to: number; next: number }>();
  const rangeOf = (section: string) => {
    const known = ranges.get(section);
    if (known) return known;
    const inside = doc.getElementById(section)?.closest("section");
    const from = inside ? letters.findIndex(({ node }) => inside.contains(node)) : 0;
    const after = inside ? letters.findIndex(({ node }, n) => n > from && !inside.contains(node)) : -1;
    const range = {
      from: Math.max(from, 0),
      to: after < 0 ? letters.length : after,
      next: Math.max(from, 0),
    };
    ranges.set(section, range);
    return range;
  };
  const isWhole = (from: number, to: number) =>
    letters[from]?.gap &&
    (to === letters.length || letters[to]?.gap) &&
    !taken.subarray(from, to).includes(1);
  const search = (wanted: string, from: number, to: number) => {
    for (let found = text.indexOf(wanted, from); found >= 0; found = text.indexOf(wanted, found + 1)) {
      if (found + wanted.length > to) return -1;
      if (isWhole(found, found + wanted.length)) return found;
    }
    return -1;
  };
  const all: { one: StatementView; from: number; to: number }[] = [];
  for (const one of statements) {
    const wanted = one.text.replace(/\s+/g, "");
    const range = rangeOf(one.section);
    if (wanted === "") continue;
    let from = search(wanted, range.next, range.to);
    if (from < 0) from = search(wanted, range.from, range.to);
    if (from < 0) continue;
    const to = from + wanted.length;
    taken.fill(1, from, to);
    range.next = to;
    all.push({ one, from, to });
  }
  return { letters, all };
}
