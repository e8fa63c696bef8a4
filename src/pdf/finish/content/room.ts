/**
 * Room in which bytes are put together, for one text after another. To touch new memory for each takes about as long
 * as to pack it.
 */
export class Room {
  #bytes = Buffer.alloc(0);

  /** @returns bytes with anything in them, good until the next call */
  ofLength(length: number): Buffer {
    if (this.#bytes.length < length) this.#bytes = Buffer.allocUnsafeSlow(length * 2);
    return this.#bytes.subarray(0, length);
  }
}
