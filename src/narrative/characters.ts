import { lineIndex } from "../problems/lines.ts";
import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages/text.ts";
import { startOf } from "./run.ts";
import type { Template } from "./template.ts";
import { keptCharactersIn, withoutKeptCharacters } from "./tokens.ts";

/** Those of a span (`[Hele 86 prosent]{kapasitet.oker}`) stand right behind its brackets. */
const BRACE = /(?<=\])\{[^{}\n]+\}|\{+[^{}\n]*\}*|\}+/g;

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
  const { line, column } = startOf(content);
  const placeOf = lineIndex(text, { line, column: column + 1 });
  const place = (offset: number) => ({ file: template.file, ...placeOf(offset) });
  for (const { index } of text.matchAll(BRACE)) {
    // Of what is no span after all it is told when the text is read.
    if (text[index - 1] !== "]" || text[index + 1] === "{")
      problems.add(messages["narrative.stray-brace"], place(index));
  }
  const [kept] = keptCharactersIn(text);
  if (kept === undefined) return content;
  problems.add(messages["narrative.private-character"], place(kept));
  return { ...content, value: withoutKeptCharacters(text) };
}
