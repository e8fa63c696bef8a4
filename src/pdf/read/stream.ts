import { inflateSync } from "node:zlib";
import { PdfError } from "./error.ts";
import { isWord, type Lexer } from "./lexer.ts";
import { isArray, nameOf, type PdfDict } from "./values.ts";

/**
 * The decoded content of a stream whose dictionary has just been read.
 *
 * @param bytes of the whole file, as text in the lexer
 * @param lexer stands after the dictionary
 * @param length in bytes, as the dictionary says
 * @throws Error for a filter other than Flate, which is all that text and tables are packed with here
 */
export function decodeStream(bytes: Uint8Array, dict: PdfDict, lexer: Lexer, length: number): Uint8Array {
  const raw = rawStream(bytes, lexer, length);
  const filter = dict.get("Filter");
  const filters = isArray(filter) ? filter.map(nameOf) : filter === undefined ? [] : [nameOf(filter)];
  if (filters.length === 0) return raw;
  if (filters.length > 1 || filters[0] !== "FlateDecode" || dict.has("DecodeParms")) {
    throw new PdfError(`stream packed with ${filters.join(", ")}, which is not read here`);
  }
  // In one piece where it can be: Node's own steps of 16 kB take as long as the unpacking.
  return inflateSync(raw, { chunkSize: Math.max(1 << 17, Math.min(1 << 20, raw.length * 16)) });
}

/** The bytes of a stream as they stand in the file, from after its dictionary. */
export function rawStream(bytes: Uint8Array, lexer: Lexer, length: number): Uint8Array {
  if (!isWord(lexer.next(), "stream")) throw lexer.error("a stream");
  if (lexer.source[lexer.position] === "\r") lexer.position++;
  if (lexer.source[lexer.position] === "\n") lexer.position++;
  return bytes.subarray(lexer.position, lexer.position + length);
}
