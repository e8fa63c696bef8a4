import Handlebars from "handlebars";
import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages/templates.ts";
import { placeAt, type Template } from "./template.ts";

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

/** Handlebars names the line where it gave up; an author needs the one where the slip is. */
function reportSyntax(template: Template, error: unknown, problems: Problems): void {
  const text = withoutComments(template.text);
  const broken = brokenExpression(text);
  if (broken !== undefined) {
    problems.add(messages["narrative.syntax"], placeAt(template, broken));
    return;
  }
  const { name, offset, closing } = unbalancedBlock(text) ?? {};
  if (name === undefined || offset === undefined) {
    problems.add(messages["narrative.syntax"], placeAt(template, lastOpening(text, lineOf(error))));
  } else if (closing === "alone") {
    problems.add(messages["narrative.unopened-block"], placeAt(template, offset), { name });
  } else {
    const closedBy = closing && { name: closing.name, line: placeAt(template, closing.offset).line };
    problems.add(messages["narrative.unclosed-block"], placeAt(template, offset), { name, closedBy });
  }
}

/** Blanked out, so that offsets stay what they are. */
function withoutComments(text: string): string {
  return text.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g, (comment) =>
    comment.replace(/[^\n]/g, " "),
  );
}

/** Offset of the first `{{` that is not closed before the next one, or holds half a pair of quotes or parentheses. */
function brokenExpression(text: string): number | undefined {
  for (const { index } of text.matchAll(/\{\{/g)) {
    const end = text.indexOf("}}", index);
    const next = text.indexOf("{{", index + 2);
    if (end < 0 || (next >= 0 && next < end)) return index;
    const inside = text.slice(index, end).replace(/"[^"]*"/g, "");
    if (inside.includes('"') || inside.split("(").length !== inside.split(")").length) return index;
  }
  return undefined;
}

interface Tag {
  readonly name: string;
  readonly offset: number;
}

interface Unbalanced extends Tag {
  /** The closing tag that came instead of its own, or that the block itself is only a closing tag. */
  readonly closing: Tag | "alone" | undefined;
}

/** The first block whose own opening or closing tag is missing. */
function unbalancedBlock(text: string): Unbalanced | undefined {
  const open: Tag[] = [];
  for (const match of text.matchAll(/\{\{~?([#^/])\s*([^\s}~]+)/g)) {
    const tag: Tag = { name: match[2] as string, offset: match.index };
    if (match[1] !== "/") open.push(tag);
    else {
      const last = open.pop();
      if (!last) return { ...tag, closing: "alone" };
      if (last.name !== tag.name) return { ...last, closing: tag };
    }
  }
  const last = open.at(-1);
  return last && { ...last, closing: undefined };
}

/** Handlebars writes the line into its message, in one of two ways. */
function lineOf(error: unknown): number {
  const text = error instanceof Error ? error.message : String(error);
  return Number(/on line (\d+)/.exec(text)?.[1] ?? /- (\d+):\d+/.exec(text)?.[1] ?? 1);
}

/** Offset of the last `{{` at or before a line: what Handlebars stumbled over. */
function lastOpening(text: string, line: number): number {
  const upTo = text.split("\n").slice(0, line).join("\n");
  return Math.max(0, upTo.lastIndexOf("{{"));
}
