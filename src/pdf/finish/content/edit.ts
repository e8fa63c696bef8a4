/** A change to some bytes of a content stream. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Memory in which one content stream after another is put together: to touch new memory for each takes as long as to pack it. */
export class OutputBuffer {
  #bytes = Buffer.alloc(0);

  /** @returns bytes with anything in them, good until the next call */
  ofLength(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.allocUnsafeSlow(length * 2);
    return this.#bytes.subarray(0, length);
  }
}

/**
 * A content stream with some of it replaced.
 *
 * @param content one character a byte
 * @param edits in any order; none may overlap another. Of two at the same byte the one given first comes first.
 * @returns its bytes, good until the buffer is used again
 */
export function applyEdits(content: string, edits: readonly Edit[], buffer: OutputBuffer): Uint8Array {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let length = content.length;
  for (const { start, end, text } of sorted) length += text.length - (end - start);
  const bytes = buffer.ofLength(length);
  let at = 0;
  let position = 0;
  for (const { start, end, text } of sorted) {
    // Apart: put together they would be copied once more.
    if (start > position) at += bytes.write(content.slice(position, start), at, "latin1");
    if (text !== "") at += bytes.write(text, at, "latin1");
    position = end;
  }
  bytes.write(content.slice(position), at, "latin1");
  return bytes;
}
