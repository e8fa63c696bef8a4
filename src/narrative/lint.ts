import type { Problems } from "../problems/problem.ts";
import { sourceOf, type Template } from "./template.ts";
import { hasTokenCharacter } from "./tokens.ts";

/** Digits that are Markdown and not prose: list numbers, footnote marks, the targets of links. */
const MARKUP = /^[ \t]*\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]|\]\([^)\s]*\)|<https?:[^>\s]*>/gm;
const NUMBER = /\d+(?:[.,/–\u00A0-]?\d+)*/g;
const HTML_TAG = /<[a-z/!?][^>\n]*>?/gi;
const UNSAFE_LINK = /\]\(\s*(?!https?:|mailto:|#)([^)\s]*)/gi;

/**
 * Looks at a stretch of the author's own text, what stands outside all helpers. A digit there has no
 * source, and HTML there could say anything unseen: both stop the build, at their place in the file.
 */
export function lintContent(template: Template, content: hbs.AST.ContentStatement, problems: Problems): void {
  const text = String(content.original);
  const place = (offset: number) => sourceOf(template, advance(content.loc.start, text, offset));

  // Blanked out rather than cut, so that offsets stay what they are.
  const prose = text.replace(MARKUP, (markup) => " ".repeat(markup.length));
  for (const match of prose.matchAll(HTML_TAG)) {
    if (!match[0].startsWith("<http")) problems.add("narrative.html", place(match.index), { text: match[0] });
  }
  for (const match of prose.replace(HTML_TAG, (tag) => " ".repeat(tag.length)).matchAll(NUMBER)) {
    problems.add("narrative.untraced-digit", place(match.index), { text: match[0] });
  }
  for (const match of text.matchAll(UNSAFE_LINK)) {
    problems.add("narrative.link", place(match.index), { target: match[1] as string });
  }
  if (hasTokenCharacter(text))
    problems.add("narrative.private-character", place(text.search(/[\uE000\uE001]/)), {});
}

function advance(start: { line: number; column: number }, text: string, offset: number) {
  const lines = text.slice(0, offset).split("\n");
  const last = lines.at(-1) as string;
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length };
}
