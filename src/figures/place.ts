import { lineIndex } from "../problems/lines.ts";
import type { Source } from "../problems/problem.ts";
import type { FigureSpec } from "./spec.ts";

/**
 * The place in a spec where a text first stands in quotation marks, or as a field in an expression, so that
 * a message can point at it; the whole file where it stands nowhere.
 */
export function placeOf({ file, text }: Pick<FigureSpec, "file" | "text">, word: string): Source {
  const quoted = text.indexOf(JSON.stringify(word));
  const at = quoted < 0 ? text.indexOf(`datum.${word}`) : quoted;
  return at < 0 ? { file } : { file, ...position(text, at) };
}

/** Line and column, both from 1, of a character. */
export function position(text: string, at: number): { line: number; column: number } {
  return lineIndex(text)(at);
}
