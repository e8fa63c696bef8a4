import type { Hyphenator } from "./hyphenator.ts";

/** Elements in which words are not hyphenated: headings, and what is looked up and not read. */
const whole = new Set([
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "figcaption",
  "caption",
  "th",
  "td",
  "code",
  "dt",
  "dd",
  "nav",
]);
/** Elements whose text is no text of the page's. */
const skipped = new Set(["style", "script", "title", "svg"]);
/** A hyphen, a dash or a slash inside a word, after which a line may end (UAX #14, classes BA, HY and SY). */
const insideWord = /(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])/gu;
const zeroWidthSpace = "\u200B";

/**
 * Prepares the words of a page for print: long ones may be broken at their soft hyphens, which Chromium puts in
 * for no Norwegian of its own; and every other place where a line may end inside a word is told by a space of no
 * width. Then a line that ends in neither ends a word. Both are taken out of the text again when the print is
 * finished.
 *
 * @param html a whole page
 * @param hyphenate what puts soft hyphens into a word; see loadHyphenator
 */
export function breakWords(html: string, hyphenate: Hyphenator): string {
  const open: string[] = [];
  return html.replace(/<!--.*?-->|<(\/?)([a-zA-Z][\w-]*)[^>]*>|[^<]+/gs, (found, end, tag) => {
    if (tag === undefined) return found.startsWith("<") ? found : inText(found, open, hyphenate);
    const name = String(tag).toLowerCase();
    if (name === "wbr") return zeroWidthSpace;
    if (end) open.splice(open.lastIndexOf(name));
    else if (!isVoid(name) && !found.endsWith("/>")) open.push(name);
    return found;
  });
}

function inText(text: string, open: readonly string[], hyphenate: Hyphenator): string {
  if (open.some((name) => skipped.has(name))) return text;
  const words = open.some((name) => whole.has(name))
    ? text
    : text.replace(/\p{L}[\p{L}\u00AD]+/gu, hyphenate);
  return words.replace(insideWord, zeroWidthSpace);
}

function isVoid(name: string): boolean {
  return [
    "area",
    "base",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "wbr",
  ].includes(name);
}
