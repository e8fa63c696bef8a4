import type { Source } from "../problems/problem.ts";
import { type CheckedTemplate, sourceOf, type Template } from "./template.ts";
import { replaceTokens } from "./tokens.ts";

/** What stands in front of each stretch of the author's own text while Handlebars runs. */
export const CONTENT_MARK = /\uE002(\d+)\uE003/;

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Stretch extends Place {
  /** The blocks («{{#påstand …}}») that it stands in, the outermost first. */
  readonly blocks: readonly Place[];
  /** It stood in one that could not be run. */
  readonly untried: boolean;
}

/** The author's own stretches of text, in the order in which the template has them. */
export interface Marked {
  readonly tree: hbs.AST.Program;
  readonly places: readonly Stretch[];
}

/**
 * Puts a mark in front of each stretch of the author's own text, so that it can be found again after
 * Handlebars has put the pieces together: a message about a sentence names the line where it was written.
 */
export function markContent(template: Pick<CheckedTemplate, "tree" | "untried">): Marked {
  const known = marked.get(template.tree);
  const made = known ?? mark(template);
  if (!known) marked.set(template.tree, made);
  return made;
}

/** The same tree is marked once, so that what is made of it can be kept too. */
const marked = new WeakMap<hbs.AST.Program, Marked>();

function mark({ tree, untried }: Pick<CheckedTemplate, "tree" | "untried">): Marked {
  const places: Stretch[] = [];
  type Around = Pick<Stretch, "blocks" | "untried">;
  const program = (one: hbs.AST.Program, around: Around): hbs.AST.Program => ({
    ...one,
    body: one.body.map((part) =>
      statement(part, { ...around, untried: around.untried || untried.has(part) }),
    ),
  });
  const statement = (one: hbs.AST.Statement, around: Around): hbs.AST.Statement => {
    if (one.type === "ContentStatement") {
      const content = one as hbs.AST.ContentStatement;
      if (content.value === "") return content;
      places.push({ ...startOf(content), ...around });
      return {
        ...content,
        value: `\uE002${places.length - 1}\uE003${content.value}`,
      } as hbs.AST.ContentStatement;
    }
    if (one.type !== "BlockStatement") return one;
    const block = one as hbs.AST.BlockStatement;
    const inside = { ...around, blocks: [...around.blocks, block.loc.start] };
    return {
      ...block,
      ...(block.program && { program: program(block.program, inside) }),
      ...(block.inverse && { inverse: program(block.inverse, inside) }),
    } as hbs.AST.BlockStatement;
  };
  return { tree: program(tree, { blocks: [], untried: false }), places };
}

/** Handlebars takes away the rest of a line that holds nothing but a block's tag; the text begins after it. */
function startOf({ original, value, loc }: hbs.AST.ContentStatement): Place {
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
  /** Where the blocks begin that the author's text at an offset was written in. */
  readonly blocksAt: (offset: number) => readonly Source[];
  /** Whether it was written in a block that could not be run, of which a problem has told already. */
  readonly isUntriedAt: (offset: number) => boolean;
}

/** A key figure's explanation, and the token of the number that it goes on from. */
export interface MappedKeyFigure extends Mapped {
  readonly value: string;
}

/** Takes the marks out again. */
export function unmark(marked: string, places: Marked["places"], template: Pick<Template, "file">): Mapped {
  const starts: (Stretch & { offset: number })[] = [];
  let taken = 0;
  const text = marked.replace(new RegExp(CONTENT_MARK, "g"), (mark, index: string, at: number) => {
    const place = places[Number(index)];
    if (place) starts.push({ offset: at - taken, ...place });
    taken += mark.length;
    return "";
  });
  const startBefore = (offset: number) => starts.findLast((one) => one.offset <= offset);
  const sourceAt = (offset: number): Source | undefined => {
    const start = startBefore(offset);
    if (!start) return undefined;
    // What a helper has put in since was not written there by the author.
    const written = replaceTokens(text.slice(start.offset, offset), () => "");
    const lines = written.split("\n");
    const last = lines.at(-1) ?? "";
    const column = lines.length === 1 ? start.column + last.length : last.length;
    return sourceOf(template, { line: start.line + lines.length - 1, column });
  };
  const blocksAt = (offset: number) =>
    startBefore(offset)?.blocks.map((block) => sourceOf(template, block)) ?? [];
  const isUntriedAt = (offset: number) => startBefore(offset)?.untried ?? false;
  return { text, sourceAt, blocksAt, isUntriedAt };
}
