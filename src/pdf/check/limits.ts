/** What a file may make us do. A hostile one ends in a finding, and neither in a full memory nor in an hour's work. */
export const limits = {
  /** Bytes of one stream, unpacked. */
  stream: 64 * 2 ** 20,
  /** Bytes of all streams that are read, unpacked; a form counts each time it is drawn. */
  total: 256 * 2 ** 20,
  /** Forms inside each other, and elements of the structure. */
  depth: 200,
  /** Elements of the structure, entries of a tree of numbers or names, objects. */
  count: 2_000_000,
} as const;

/** Why a file could not be read to its end. */
export type Refusal = "no-pdf" | "encrypted" | "limit" | "no-pages";

export class RefusedError extends Error {
  readonly why: Refusal;

  constructor(why: Refusal, message: string) {
    super(message);
    this.why = why;
  }
}
