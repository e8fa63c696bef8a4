import { type Content, isContent, type Node } from "../tree/node.ts";
import type { Context } from "./context.ts";

/**
 * Keeps the first of what a table's head says again on every page. Chromium hangs all of them on the one cell,
 * which a screen reader would read as often as the table has pages.
 *
 * @param node a line of text in a row
 */
export function keepFirst(node: Node, context: Context): void {
  if (node.kids.length < 2 || !node.kids.every(isContent)) return;
  const byPage = new Map<number, Content[]>();
  for (const kid of node.kids) byPage.set(kid.page, [...(byPage.get(kid.page) ?? []), kid]);
  const [first, ...again] = [...byPage.values()].filter((all) => words(all) !== "");
  if (!first || again.length === 0 || again.some((all) => words(all) !== words(first))) return;
  for (const { mark } of again.flat()) context.repeats.add(mark);
  const said = new Set(again.flat());
  node.kids = node.kids.filter((kid) => !isContent(kid) || !said.has(kid));
}

function words(all: readonly Content[]): string {
  return all
    .map(({ mark }) => mark.text)
    .join("")
    .trim();
}
