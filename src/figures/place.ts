import type { Source } from "../problems/problem.ts";
import type { FigureSpec } from "./spec.ts";

/**
 * The place in a spec where a text first stands in quotation marks, so that a message can point at it;
 * the whole file where it stands nowhere.
 */
export function placeOf({ file, text }: Pick<FigureSpec, "file" | "text">, word: string): Source {
  const at = text.indexOf(JSON.stringify(word));
  return at < 0 ? { file } : { file, ...position(text, at) };
}

/** Line and column, both from 1, of a character. */
export function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
