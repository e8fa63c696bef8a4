import { lineIndex } from "../problems/lines.ts";
import type { Source } from "../problems/problem.ts";

/** A chapter's template as it was read. */
export interface Template {
  /** `hovedfunn`. */
  readonly name: string;
  /** Project-relative path. */
  readonly file: string;
  readonly text: string;
}

/** A template that can be run: parsed, checked, and without what cannot. */
export interface CheckedTemplate extends Template {
  readonly tree: hbs.AST.Program;
  /** Statements whose block could not be run: what it may have tried is not known. */
  readonly untried: ReadonlySet<hbs.AST.Statement>;
}

/** The place of the character at `offset` of a template's text. */
export function placeAt({ file, text }: Template, offset: number): Source {
  return { file, ...lineIndex(text)(offset) };
}

/** The place where some words stand first in a template; its beginning where they are not found. */
export function placeOf(template: Template, words: string): Source {
  return placeAt(template, Math.max(0, template.text.indexOf(words)));
}

/** Handlebars counts columns from 0; people and editors from 1. */
export function sourceOf(template: Pick<Template, "file">, at: { line: number; column: number }): Source {
  return { file: template.file, line: at.line, column: at.column + 1 };
}
