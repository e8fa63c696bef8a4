import type { Hyphenator } from "./hyphenator.ts";

/** Elements in which words are not hyphenated, unless a cell is too narrow: headings, and what is looked up. */
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
const cells = new Set(["td", "th"]);
const word = /\p{L}[\p{L}\u00AD]+/gu;
/** What may have no room in a narrow column. */
const longWord = /\p{L}{14,}/gu;
/** Elements whose text is no text of the page's. */
const skipped = new Set(["style", "script", "title", "svg"]);
/** A hyphen, a dash or a slash inside a word, after which a line may end (UAX #14, classes BA, HY and SY). */
const insideWord = /(?<=[\p{L}\p{N}][-/–])(?=[\p{L}\p{N}])/gu;
const zeroWidthSpace = "\u200B";

/**
 * Prepares the words of a page for print: long ones may be broken at their soft hyphens, which Chromium puts in
 * for no Norwegian of its own; and every other place where a line may end inside a word is told by a space of no
 * width. Then a line that ends in neither ends a word. In cells long words may be broken too: Chromium would cut up
 * one that is wider than its column, and nobody could tell that from the end of a word. What is not to be translated
 * (keys of the data) is not to be hyphenated either. Both signs are taken out of the text again when the print is
 * finished.
 *
 * @param html a whole page
 * @param hyphenate what puts soft hyphens into a word; see loadHyphenator
 */
export function breakWords(html: string, hyphenate: Hyphenator): string {
  const open: Open[] = [];
  return html.replace(/<!--.*?-->|<(\/?)([a-zA-Z][\w-]*)[^>]*>|[^<]+/gs, (found, end, tag) => {
    if (tag === undefined) return found.startsWith("<") ? found : inText(found, open, hyphenate);
    const name = String(tag).toLowerCase();
    if (name === "wbr") return zeroWidthSpace;
    if (end) open.splice(open.findLastIndex((each) => each.name === name));
    else if (!isVoid(name) && !found.endsWith("/>")) open.push({ name, kept: / translate="no"/.test(found) });
    return found;
  });
}

interface Open {
  readonly name: string;
  /** Whether its words are not to be changed. */
  readonly kept: boolean;
}

function inText(text: string, open: readonly Open[], hyphenate: Hyphenator): string {
  const within = (names: ReadonlySet<string>) => open.some(({ name }) => names.has(name));
  if (within(skipped)) return text;
  const kept = open.some((each) => each.kept);
  const words = within(cells) ? longWord : within(whole) ? undefined : word;
  const hyphenated = words && !kept ? text.replace(words, hyphenate) : text;
  return hyphenated.replace(insideWord, zeroWidthSpace);
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
