import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages/text.ts";
import { sourceOf, type Template } from "./template.ts";
import { hasTokenCharacter } from "./tokens.ts";

/**
 * Digits that are Markdown and not prose: footnote marks, the targets of links, and the numbers of a list.
 * These count only up to 19 and at the beginning of a line, since «86. » there would be shown as it is.
 */
const MARKUP =
  /(?<=^[ \t]*)1?\d[.)](?=[ \t])|\[\^[^\]\s]+\]|\]\([^)\s]*|<https?:[^>\s]*>|https?:\/\/[^\s)>]+/gm;
/** Also «½», «²» and digits of other scripts. */
const NUMBER = /\p{N}+(?:[.,/–\u00A0-]?\p{N}+)*/gu;
/** Tags, and signs written as HTML, other than those that an editor needs. */
const HTML = /<[a-z/!?][^>\n]*>?|&(?!(?:nbsp|shy|amp|lt|gt|ndash);)(?:[a-z]\w*|#\w+);/gi;
/** In the two ways in which Markdown writes an address. */
const UNSAFE_LINK = /(?:\]\(|^[ \t]*\[(?!\^)[^\]\n]+\]:)(?![ \t]*<?(?:https?:|mailto:))[ \t]*<?([^)\s>]*)/gim;
const BRACE = /\{+[^{}\n]*\}*|\}+/g;

/**
 * Looks at a stretch of the author's own text, what stands outside all helpers. A digit there has no
 * source, and HTML there could say anything unseen: both stop the build, at their place in the file.
 */
export function lintContent(template: Template, content: hbs.AST.ContentStatement, problems: Problems): void {
  const text = String(content.original);
  const start = content.loc.start;
  const place = (offset: number) => sourceOf(template, advance(start, text, offset));

  // What follows a helper on its line is not at the beginning of a line, though the stretch begins there.
  const prose = blank(start.column === 0 ? text : `\u200B${text}`, MARKUP).slice(start.column === 0 ? 0 : 1);
  for (const match of prose.matchAll(HTML)) {
    problems.add(messages["narrative.html"], place(match.index), { text: match[0] });
  }
  for (const match of blank(prose, HTML).matchAll(NUMBER)) {
    problems.add(messages["narrative.untraced-digit"], place(match.index), { text: match[0] });
  }
  for (const match of text.matchAll(UNSAFE_LINK)) {
    const target = match[1] as string;
    problems.add(messages["narrative.link"], place(match.index + match[0].length - target.length), {
      target,
    });
  }
  for (const match of text.matchAll(BRACE))
    problems.add(messages["narrative.stray-brace"], place(match.index));
  if (hasTokenCharacter(text)) {
    problems.add(messages["narrative.private-character"], place(text.search(/[\uE000\uE001]/)));
  }
}

/** Blanked out rather than cut, so that offsets stay what they are. */
function blank(text: string, what: RegExp): string {
  return text.replace(what, (match) => " ".repeat(match.length));
}

function advance(start: { line: number; column: number }, text: string, offset: number) {
  const lines = text.slice(0, offset).split("\n");
  const last = lines.at(-1) as string;
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length };
}
