import { PdfFile } from "./read/file.ts";
import { replaceObjects } from "./read/replace.ts";
import { isRef, type PdfDict, type PdfValue, stringOf } from "./read/values.ts";
import { readTextString, textString, write } from "./read/write.ts";

/**
 * Gives the bookmarks the headings' own words. Chromium gathers them from what it draws: the space at the end
 * of a line is lost («vertskommunenemangler»), and a heading at the top of a page, whose letters reach a
 * little into the page before, is told twice («HovedfunnHovedfunn»).
 *
 * @param headings as they are to be read, in any order. A bookmark that is none of them is left as it is.
 * @throws Error when the bytes are no PDF as Chromium prints it
 */
export function setBookmarkTitles(pdf: Uint8Array, headings: readonly string[]): Uint8Array {
  const file = new PdfFile(pdf);
  const byLetters = new Map(headings.map((heading) => [letters(heading), heading]));
  const replacements = new Map<number, string>();
  for (const { ref, dict } of bookmarksOf(file)) {
    const drawn = letters(readTextString(stringOf(file.resolve(dict.get("Title"))) ?? ""));
    const title = byLetters.get(drawn) ?? byLetters.get(half(drawn));
    if (title !== undefined) replacements.set(ref, write(new Map([...dict, ["Title", textString(title)]])));
  }
  return replacements.size === 0 ? pdf : replaceObjects(pdf, replacements);
}

/** Every bookmark, from top to bottom. */
function bookmarksOf(file: PdfFile): { ref: number; dict: PdfDict }[] {
  const found: { ref: number; dict: PdfDict }[] = [];
  const visit = (first: PdfValue | undefined) => {
    for (let next = first; isRef(next); ) {
      const dict = file.dict(next);
      if (dict === undefined) return;
      found.push({ ref: next.ref, dict });
      visit(dict.get("First"));
      next = dict.get("Next");
    }
  };
  visit(file.dict(file.catalog.get("Outlines"))?.get("First"));
  return found;
}

function letters(text: string): string {
  return text.replace(/[\s\u00A0\u00AD\u202F]/g, "");
}

/** What is told twice, once; nothing for what isn't. */
function half(text: string): string {
  const middle = text.length / 2;
  return text.slice(0, middle) === text.slice(middle) ? text.slice(0, middle) : "";
}
