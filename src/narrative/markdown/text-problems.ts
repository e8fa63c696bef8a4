import { nearest } from "../../problems/nearest.ts";
import { messages as markdownMessages } from "../messages/markdown.ts";
import { messages as spanMessages } from "../messages/spans.ts";
import { messages as textMessages } from "../messages/text.ts";
import { piecesOf } from "../tokens.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";

/** Tags, and signs written as HTML, other than those that an editor needs. */
const HTML = /<[a-z/!?][^>\n]*>?|&(?!(?:nbsp|shy|amp|lt|gt|ndash);)(?:[a-z]\w*|#\w+);/gi;

/** Looks at words of the author's own, which stand outside all helpers. HTML could say anything unseen. */
export function reportText(at: Located, reading: Reading): void {
  const { problems } = reading;
  for (const { index, 0: text } of at.text.matchAll(HTML)) {
    problems.add(textMessages["narrative.html"], reading.sourceAt(at, index), { text });
  }
}

/** Marks that Markdown has left in the text as they are. */
const MARKS = /\*+|_+|~~+|`+/g;
/** What a link would have between its text and where it leads, or behind a name that leads nowhere. */
const LINK = /\]\(|\]\[|\]: |\] \(/g;
/** The middle of a span that is none. */
const SPAN_END = /\]\{/g;
/** So much of it is shown. */
const SHOWN = 60;
/** The beginning of a note's mark that does not end. */
const OPEN_NOTE = /\[\^[^\]\s]*/g;
/** A bracket that is none of a note's mark, from where it opens. */
const BRACKET = /\[(?!\^)([^[\]\n]+)\]/y;
/** The beginning of a picture, whether or not it ends. */
const IMAGE = /!(?=\[)/g;
/** What writers put in brackets anywhere: that something is left out («[…]»), that it stood so. */
const CUSTOMARY = /^(?:[^\p{L}\p{N}]*|sic!?)$/iu;

/**
 * Tells of marks that Markdown has not understood and would publish as they are: emphasis that does not close or
 * stands where it is none, links without an address, and pictures.
 *
 * @param at a text that Markdown found nothing in
 * @param around the line that it stands in, and where
 * @param known the names of the chapter's reference links
 */
export function reportMarks(
  at: Located,
  around: { readonly text: string; readonly start: number },
  known: readonly string[],
  reading: Reading,
): void {
  const { problems } = reading;
  for (const { index, 0: mark } of at.text.matchAll(MARKS)) {
    const [before, after] = sidesOf(around, index, mark.length);
    if (isMeant(mark, before, after)) continue;
    problems.add(markdownMessages["narrative.stray-mark"], reading.sourceAt(at, index), { mark });
  }
  for (const { index, 0: text } of at.text.matchAll(OPEN_NOTE)) {
    problems.add(markdownMessages["narrative.broken-note"], reading.sourceAt(at, index), { text });
  }
  for (const { index } of at.text.matchAll(SPAN_END)) {
    const text = shown(at.text.slice(Math.max(0, at.text.lastIndexOf("[", index))).slice(0, SHOWN));
    problems.add(spanMessages["narrative.broken-span"], reading.sourceAt(at, index), { text });
  }
  for (const { index, 0: found } of at.text.matchAll(LINK)) {
    const rest = around.text.slice(
      around.start + index + found.length,
      around.start + index + found.length + 8,
    );
    if (found === "] (" && !/^(?:https?:|mailto:)/.test(rest)) continue;
    // «[…]: » in a sentence is a quotation's; at the beginning of a line it would be a link's address.
    const open = Math.max(0, at.text.lastIndexOf("[", index));
    if (found === "]: " && !isLineStart(around, open)) continue;
    const end = at.text.slice(index + found.length).search(found.endsWith("[") ? /\]|$/ : /\)|\s|$/);
    const text = at.text.slice(open, index + found.length + end + 1).trimEnd();
    problems.add(markdownMessages["narrative.broken-link"], reading.sourceAt(at, open), { text });
  }
  for (const { index } of at.text.matchAll(IMAGE)) {
    const text = shown(at.text.slice(index));
    if (isCustomary(bracketAt(around.text, around.start + index + 1))) continue;
    problems.add(markdownMessages["narrative.broken-image"], reading.sourceAt(at, index), { text });
  }
  for (const { index } of at.text.matchAll(/\[/g)) {
    const open = around.start + index;
    const inside = bracketAt(around.text, open);
    if (inside === undefined || /[\]!]/.test(around.text[open - 1] ?? "")) continue;
    const after = around.text.slice(open + inside.length + 2);
    // What is told already: a link's text, and a line that would be its address.
    if (/^(?:[[(]| \((?:https?:|mailto:))/.test(after) || (/^: /.test(after) && isLineStart(around, open)))
      continue;
    const text = `[${shown(inside)}]`;
    if (nearest(inside, known) !== undefined)
      problems.add(markdownMessages["narrative.broken-link"], reading.sourceAt(at, index), { text });
    else if (!isCustomary(inside) && !isOfQuotation(around.text.slice(0, open)))
      problems.warn(markdownMessages["narrative.lone-bracket"], reading.sourceAt(at, index), { text });
  }
}

/** What stands in the bracket that opens here, if it closes on its line. */
function bracketAt(text: string, open: number): string | undefined {
  const bracket = new RegExp(BRACKET);
  bracket.lastIndex = open;
  return bracket.exec(text)?.[1];
}

function isCustomary(inside: string | undefined): boolean {
  return inside !== undefined && CUSTOMARY.test(inside);
}

/** Within a quotation, and right behind one, brackets have what the writer has put in: «[Vi] …» [min utheving]. */
function isOfQuotation(before: string): boolean {
  const isOpen = (from: string, to: string) => before.lastIndexOf(from) > before.lastIndexOf(to);
  const straight = before.split('"').length % 2 === 0;
  return isOpen("«", "»") || isOpen("“", "”") || straight || /[»”"]\s*$/.test(before);
}

/** A text of the author's for a message, which has no use for tokens. */
function shown(text: string): string {
  return piecesOf(text)
    .map(({ kind, from, to }) => (kind === "token" ? "…" : text.slice(from, to)))
    .join("");
}

function sidesOf(
  { text, start }: { readonly text: string; readonly start: number },
  index: number,
  length: number,
): [string, string] {
  return [text[start + index - 1] ?? "", text[start + index + length] ?? ""];
}

/** A star with space around it multiplies, and a line within a name («min_fil») is part of it. */
function isMeant(mark: string, before: string, after: string): boolean {
  const isSpace = (char: string) => char.trim() === "";
  if (mark === "*") return isSpace(before) && isSpace(after) && before !== "" && after !== "";
  const isLetter = (char: string) => /[\p{L}\p{N}]/u.test(char);
  return mark === "_" && isLetter(before) && isLetter(after);
}

function isLineStart({ text, start }: { readonly text: string; readonly start: number }, index: number) {
  const line = text.slice(text.lastIndexOf("\n", start + index - 1) + 1, start + index);
  return line.trim() === "";
}

const NO_HEADING = /^#+/;
/** What Word, and what is copied from it, puts in front of a list's items. */
const LIST_SIGN = /^([•‣◦▪●○·∙\uF0B7\uF0A7]|o(?= ))\s*(?=\S)/u;
const DASH = /^[–—]\s+(\p{Ll}?)/u;

/** Tells of lines of a paragraph that were meant as something else: a heading, a list, a table. */
export function reportLines(at: Located, reading: Reading): void {
  const { problems } = reading;
  const lines = linesOf(at);
  for (const { text, index } of lines) {
    const heading = NO_HEADING.exec(text)?.[0];
    if (heading !== undefined) {
      problems.add(markdownMessages["narrative.no-heading"], reading.sourceAt(at, index), { marks: heading });
    }
    const sign = LIST_SIGN.exec(text)?.[1];
    if (sign !== undefined)
      problems.add(markdownMessages["narrative.list-sign"], reading.sourceAt(at, index), { sign });
  }
  // A dash and a capital begin what somebody says; several in a paragraph, or a small letter, are a list.
  const dashes = lines.filter(({ text }) => DASH.test(text));
  for (const { text, index } of dashes) {
    if (dashes.length === 1 && DASH.exec(text)?.[1] === "") continue;
    problems.add(markdownMessages["narrative.list-sign"], reading.sourceAt(at, index), {
      sign: text.charAt(0),
    });
  }
  const row = lines.find(({ text }) => text.startsWith("|"));
  if (row) problems.add(markdownMessages["narrative.no-table"], reading.sourceAt(at, row.index));
}

function linesOf({ text }: Located): { readonly text: string; readonly index: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => {
    const bare = line.trimStart();
    return { text: bare, index: index + line.length - bare.length };
  });
}
