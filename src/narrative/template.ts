import type { Source } from "../problems/problem.ts";

/** A chapter's template as it was read. */
export interface Template {
  /** `hovedfunn`. */
  readonly name: string;
  /** Project-relative path. */
  readonly file: string;
  readonly text: string;
}

/** Handlebars counts columns from 0; people and editors from 1. */
export function sourceOf(template: Pick<Template, "file">, at: { line: number; column: number }): Source {
  return { file: template.file, line: at.line, column: at.column + 1 };
}
