import type { Room } from "./room.ts";
import type { Edit } from "./word-breaks.ts";

/**
 * A content stream with some of it replaced.
 *
 * @param content one character a byte
 * @param edits in any order; none may overlap another. Of two at the same byte the one given first comes first.
 * @returns its bytes, good until the room is used again
 */
export function applyEdits(content: string, edits: readonly Edit[], room: Room): Uint8Array {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let length = content.length;
  sorted.forEach(({ start, end, text }) => {
    length += text.length - (end - start);
  });
  const bytes = room.ofLength(length);
  let at = 0;
  let position = 0;
  sorted.forEach(({ start, end, text }) => {
    // Apart: put together they would be copied once more.
    if (start > position) at += bytes.write(content.slice(position, start), at, "latin1");
    if (text !== "") at += bytes.write(text, at, "latin1");
    position = end;
  });
  bytes.write(content.slice(position), at, "latin1");
  return bytes;
}
