import Handlebars from "handlebars";
import type { Problems, Source } from "../problems/problem.ts";
import { sourceOf, type Template } from "./template.ts";

/**
 * Parses a template, and says at the author's own line what is wrong with it.
 *
 * @returns the tree, or undefined when a problem was added
 */
export function parseTemplate(template: Template, problems: Problems): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(template.text, { srcName: template.file });
  } catch (error) {
    reportSyntax(template, error, problems);
    return undefined;
  }
}

/** Handlebars names the line where it gave up; an author needs the block that was never closed. */
function reportSyntax(template: Template, error: unknown, problems: Problems): void {
  const text = error instanceof Error ? error.message : String(error);
  const open = unclosedBlock(template.text);
  if (open) {
    problems.add("narrative.unclosed-block", at(template, open.offset), {
      name: open.name,
      closedBy: open.closedBy,
    });
    return;
  }
  const line = Number(/on line (\d+)/.exec(text)?.[1] ?? /- (\d+):\d+/.exec(text)?.[1] ?? 1);
  problems.add("narrative.syntax", lastOpening(template, line), {});
}

interface OpenBlock {
  readonly name: string;
  readonly offset: number;
  /** The closing tag that came instead of its own. */
  readonly closedBy: string | undefined;
}

/** The first block whose own closing tag is missing. */
function unclosedBlock(text: string): OpenBlock | undefined {
  const open: { name: string; offset: number }[] = [];
  for (const match of text.matchAll(/\{\{(~?)([#/])\s*([^\s}~]+)/g)) {
    const name = match[3] as string;
    if (match[2] === "#") open.push({ name, offset: match.index });
    else {
      const last = open.pop();
      if (last && last.name !== name) return { ...last, closedBy: name };
    }
  }
  const last = open.at(-1);
  return last && { ...last, closedBy: undefined };
}

/** Where the last `{{` at or before a line stands: what Handlebars stumbled over. */
function lastOpening(template: Template, line: number): Source {
  const lines = template.text.split("\n");
  for (let n = Math.min(line, lines.length); n >= 1; n--) {
    const column = (lines[n - 1] as string).lastIndexOf("{{");
    if (column >= 0) return sourceOf(template, { line: n, column });
  }
  return { file: template.file, line };
}

function at(template: Template, offset: number): Source {
  const before = template.text.slice(0, offset).split("\n");
  return sourceOf(template, { line: before.length, column: (before.at(-1) as string).length });
}
