import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages/text.ts";
import { startOf } from "./run.ts";
import { sourceOf, type Template } from "./template.ts";
import { keptCharactersIn, withoutKeptCharacters } from "./tokens.ts";

const BRACE = /\{+[^{}\n]*\}*|\}+/g;

/**
 * Looks at the signs of the author's own text, what stands outside all helpers: a brace there belongs to a helper
 * that is none, and some characters are kept for the program.
 *
 * @returns the text without the kept characters, so that the rest can be read
 */
export function checkCharacters(
  template: Template,
  content: hbs.AST.ContentStatement,
  problems: Problems,
): hbs.AST.ContentStatement {
  const text = content.value;
  const start = startOf(content);
  const place = (offset: number) => {
    const lines = text.slice(0, offset).split("\n");
    const last = lines.at(-1) ?? "";
    const column = lines.length === 1 ? start.column + last.length : last.length;
    return sourceOf(template, { line: start.line + lines.length - 1, column });
  };
  for (const { index } of text.matchAll(BRACE)) problems.add(messages["narrative.stray-brace"], place(index));
  const [kept] = keptCharactersIn(text);
  if (kept === undefined) return content;
  problems.add(messages["narrative.private-character"], place(kept));
  return { ...content, value: withoutKeptCharacters(text) };
}
