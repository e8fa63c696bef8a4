import type { Edit } from "./word-breaks.ts";

/**
 * A content stream with some of its bytes replaced.
 *
 * @param edits in any order; none may overlap another. Of two at the same byte the one given first comes first.
 */
export function applyEdits(content: Uint8Array, edits: readonly Edit[]): Uint8Array {
  if (edits.length === 0) return content;
  const parts: Uint8Array[] = [];
  let position = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(content.subarray(position, start), Buffer.from(text, "latin1"));
    position = end;
  }
  parts.push(content.subarray(position));
  return Buffer.concat(parts);
}
