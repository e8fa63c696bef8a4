import type { List, Sheet } from "./blocks.ts";
import { HOLE } from "./paginate.ts";

/** How the contents and the lists after it fall on pages. */
export interface ListPages {
  readonly pages: number;
  /** Selectors of those that begin a page of their own. */
  readonly onNewPage: readonly string[];
}

/**
 * What follows the contents stays together where it has room on one page. Where it has none after what stands before
 * it, it begins a page, if that leaves no hole; else it goes on over the page, entry by entry.
 */
export function listPages({ lists, height }: Pick<Sheet, "lists" | "height">): ListPages {
  const onNewPage: string[] = [];
  let start = lists[0]?.top ?? 0;
  let pages = lists.length === 0 ? 0 : 1;
  let before: List | undefined;
  for (const list of together(lists, height)) {
    const full = before === undefined ? 0 : before.bottom - start;
    if (before !== undefined && list.bottom - start > height && full >= HOLE * height) {
      onNewPage.push(list.selector);
      pages += 1;
      start = list.top;
    }
    for (; list.bottom - start > height; start += height) pages += 1;
    before = list;
  }
  return { pages, onNewPage };
}

function together([contents, ...others]: readonly List[], height: number): readonly List[] {
  const [first, last] = [others[0], others.at(-1)];
  if (contents === undefined || first === undefined || last === undefined) return contents ? [contents] : [];
  const { selector, top } = first;
  const all = { selector, top, bottom: last.bottom };
  return all.bottom - top <= height ? [contents, all] : [contents, ...others];
}
