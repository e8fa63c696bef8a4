import { isDict, isRef, type PdfRef, type PdfValue } from "../read/values.ts";
import { textString } from "../read/write.ts";
import type { PdfDraft } from "../save/draft.ts";
import { type Node, spokenText, walk } from "./tree/node.ts";
import { headingLevel } from "./tree/roles.ts";

/**
 * Gives the bookmarks the words of the headings they lead to, and lets them point into the new tree. Chromium gathers
 * the words from what it draws: the space at the end of a line is lost («vertskommunenemangler»), and a heading at
 * the top of a page, whose letters reach a little into the page before, is told twice («HovedfunnHovedfunn»).
 *
 * @param tree rebuilt
 * @param elements the new element for each of the print's, by its number
 */
export function mendOutline(draft: PdfDraft, tree: Node, elements: ReadonlyMap<number, PdfRef>): void {
  const headings = new Map<number, Node>();
  walk(tree, (node) => {
    if (headingLevel(node.role) !== undefined) for (const source of node.sources) headings.set(source, node);
  });
  const visit = (first: PdfValue | undefined) => {
    for (let next = first; isRef(next); ) {
      const bookmark = draft.resolve(next);
      if (!isDict(bookmark)) return;
      const element = bookmark.get("SE");
      const heading = isRef(element) ? headings.get(element.ref) : undefined;
      draft.update(next, {
        ...(heading && { Title: textString(titleOf(heading)) }),
        SE: isRef(element) ? elements.get(element.ref) : undefined,
      });
      visit(bookmark.get("First"));
      next = bookmark.get("Next");
    }
  };
  visit(draft.file.dict(draft.file.catalog.get("Outlines"))?.get("First"));
}

/** Marks of notes are no part of what a heading is called. */
const titleOf = (heading: Node): string => spokenText(heading, "Reference");
