import { isDict, isRef, type PdfRef, type PdfValue, stringOf } from "../read/values.ts";
import { readTextString, textString } from "../read/write.ts";
import type { PdfDraft } from "../save/draft.ts";

/**
 * Gives the bookmarks the headings' own words, and lets them point into the new tree. Chromium gathers the
 * words from what it draws: the space at the end of a line is lost («vertskommunenemangler»), and a heading at
 * the top of a page, whose letters reach a little into the page before, is told twice («HovedfunnHovedfunn»).
 *
 * @param headings as they are to be read, in any order. A bookmark that is none of them is left as it is.
 * @param elements the new element for each of the print's, by its number
 */
export function mendOutline(
  draft: PdfDraft,
  headings: readonly string[],
  elements: ReadonlyMap<number, PdfRef>,
): void {
  const byLetters = new Map(headings.map((heading) => [letters(heading), heading]));
  const visit = (first: PdfValue | undefined) => {
    for (let next = first; isRef(next); ) {
      const bookmark = draft.resolve(next);
      if (!isDict(bookmark)) return;
      const drawn = letters(readTextString(stringOf(draft.resolve(bookmark.get("Title"))) ?? ""));
      const title = byLetters.get(drawn) ?? byLetters.get(half(drawn));
      const element = bookmark.get("SE");
      draft.update(next, {
        ...(title !== undefined && { Title: textString(title) }),
        SE: isRef(element) ? elements.get(element.ref) : undefined,
      });
      visit(bookmark.get("First"));
      next = bookmark.get("Next");
    }
  };
  visit(draft.file.dict(draft.file.catalog.get("Outlines"))?.get("First"));
}

function letters(text: string): string {
  return text.replace(/[\s\u00A0\u00AD\u202F]/g, "");
}

/** What is told twice, once; nothing for what isn't. */
function half(text: string): string {
  const middle = text.length / 2;
  return text.slice(0, middle) === text.slice(middle) ? text.slice(0, middle) : "";
}
