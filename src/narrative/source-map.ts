import type { Source } from "../problems/problem.ts";
import { sourceOf, type Template } from "./template.ts";

/** What stands in front of each stretch of the author's own text while Handlebars runs. */
export const CONTENT_MARK = /\uE002(\d+)\uE003/;

/** The author's own stretches of text, in the order in which the template has them. */
export interface Marked {
  readonly tree: hbs.AST.Program;
  readonly places: readonly { readonly line: number; readonly column: number }[];
}

/**
 * Puts a mark in front of each stretch of the author's own text, so that it can be found again after
 * Handlebars has put the pieces together: a message about a sentence names the line where it was written.
 */
export function markContent(tree: hbs.AST.Program): Marked {
  const places: { line: number; column: number }[] = [];
  const program = (one: hbs.AST.Program): hbs.AST.Program => ({ ...one, body: one.body.map(statement) });
  const statement = (one: hbs.AST.Statement): hbs.AST.Statement => {
    if (one.type === "ContentStatement") {
      const content = one as hbs.AST.ContentStatement;
      if (content.value === "") return content;
      places.push(startOf(content));
      return {
        ...content,
        value: `\uE002${places.length - 1}\uE003${content.value}`,
      } as hbs.AST.ContentStatement;
    }
    if (one.type !== "BlockStatement") return one;
    const block = one as hbs.AST.BlockStatement;
    return {
      ...block,
      ...(block.program && { program: program(block.program) }),
      ...(block.inverse && { inverse: program(block.inverse) }),
    } as hbs.AST.BlockStatement;
  };
  return { tree: program(tree), places };
}

/** Handlebars takes away the rest of a line that holds nothing but a block's tag; the text begins after it. */
function startOf({ original, value, loc }: hbs.AST.ContentStatement): { line: number; column: number } {
  const before = String(original).slice(0, Math.max(0, String(original).indexOf(value)));
  const lines = before.split("\n");
  const last = lines.at(-1) ?? "";
  const { line, column } = loc.start;
  return lines.length === 1
    ? { line, column: column + last.length }
    : { line: line + lines.length - 1, column: last.length };
}

/** Text without its marks, and where each part of it was written. */
export interface Mapped {
  readonly text: string;
  /** @returns undefined where the offset lies in front of all of the author's own text */
  readonly sourceAt: (offset: number) => Source | undefined;
}

/** A key figure's explanation, and the token of the number that it goes on from. */
export interface MappedKeyFigure extends Mapped {
  readonly value: string;
}

/** Takes the marks out again. */
export function unmark(marked: string, places: Marked["places"], template: Pick<Template, "file">): Mapped {
  const starts: { offset: number; line: number; column: number }[] = [];
  let taken = 0;
  const text = marked.replace(new RegExp(CONTENT_MARK, "g"), (mark, index: string, at: number) => {
    const place = places[Number(index)];
    if (place) starts.push({ offset: at - taken, ...place });
    taken += mark.length;
    return "";
  });
  const sourceAt = (offset: number): Source | undefined => {
    const start = starts.findLast((one) => one.offset <= offset);
    if (!start) return undefined;
    const lines = text.slice(start.offset, offset).split("\n");
    const last = lines.at(-1) ?? "";
    const column = lines.length === 1 ? start.column + last.length : last.length;
    return sourceOf(template, { line: start.line + lines.length - 1, column });
  };
  return { text, sourceAt };
}
