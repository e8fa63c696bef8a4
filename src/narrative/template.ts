import { lineIndex } from "../problems/lines.ts";
import type { Source } from "../problems/problem.ts";
import type { CompiledTemplate } from "./run.ts";

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
  /** Compiled once, and run as often as it is told. */
  readonly compiled: CompiledTemplate;
}

/** The place of the character at `offset` of a template's text. */
export function placeAt({ file, text }: Template, offset: number): Source {
  return { file, ...lineIndex(text)(offset) };
}

/** Handlebars counts columns from 0; people and editors from 1. */
export function sourceOf(template: Pick<Template, "file">, at: { line: number; column: number }): Source {
  return { file: template.file, line: at.line, column: at.column + 1 };
}
