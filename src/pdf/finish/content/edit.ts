import type { Edit } from "./word-breaks.ts";

/**
 * A content stream, one character a byte, with some of it replaced.
 *
 * @param edits in any order; none may overlap another. Of two at the same byte the one given first comes first.
 */
export function applyEdits(content: string, edits: readonly Edit[]): string {
  let edited = "";
  let position = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += content.slice(position, start) + text;
    position = end;
  }
  return edited + content.slice(position);
}
