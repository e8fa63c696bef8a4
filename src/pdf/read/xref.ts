import { PdfError } from "./error.ts";
import { isWord, Lexer } from "./lexer.ts";
import { decodeStream } from "./stream.ts";
import { isArray, isDict, nameOf, type PdfDict, type PdfValue } from "./values.ts";

/** Where an object is: at a byte of the file, or as the nth object within an object stream. */
export type ObjectPlace =
  | { readonly offset: number }
  | { readonly container: number; readonly index: number };

export interface CrossReferences {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  readonly trailer: PdfDict;
  /** The byte at which the last cross-reference section starts. */
  readonly start: number;
}

/**
 * Reads the table of objects, in both of its forms and with its older sections (ISO 32000-1, 7.5.4 to 7.5.8).
 *
 * @param source the bytes as text, one character a byte
 * @throws Error when it isn't the table of a whole PDF
 */
export function readCrossReferences(pdf: Uint8Array, source: string): CrossReferences {
  const tail = source.slice(-1024);
  const found = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1];
  if (found === undefined) throw new PdfError("without a cross-reference table at its end");
  const start = Number(found);
  const places = new Map<number, ObjectPlace>();
  let trailer: PdfDict | undefined;
  const seen = new Set<number>();
  for (let next: number | undefined = start; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    const lexer = new Lexer(source, next);
    const section: PdfDict = isWord(lexer.next(), "xref")
      ? readTable(lexer, places)
      : readStream(pdf, source, next, places);
    // The newest section comes first, and it is the one that counts.
    trailer ??= section;
    const prev: PdfValue | undefined = section.get("Prev");
    next = typeof prev === "number" ? prev : undefined;
  }
  if (trailer === undefined) throw new PdfError("without a trailer");
  return { places, trailer, start };
}

function readTable(lexer: Lexer, places: Map<number, ObjectPlace>): PdfDict {
  for (;;) {
    const first = lexer.next();
    if (isWord(first, "trailer")) break;
    const count = lexer.next();
    if (typeof first !== "number" || typeof count !== "number")
      throw lexer.error("a cross-reference section");
    lexer.skipSpace();
    // Rows of twenty bytes each: «0000000017 00000 n» and two for the end of the line.
    const rows = lexer.source.slice(lexer.position, lexer.position + count * 20);
    if (count > 0 && !/^\d{10} \d{5} [nf]/.test(rows)) throw lexer.error("a cross-reference row");
    for (let row = 0; row < count; row++) {
      const n = first + row;
      if (rows[row * 20 + 17] === "n" && !places.has(n))
        places.set(n, { offset: Number(rows.slice(row * 20, row * 20 + 10)) });
    }
    lexer.position += count * 20;
  }
  const trailer = lexer.next();
  if (!isDict(trailer as PdfValue)) throw lexer.error("a trailer");
  return trailer as PdfDict;
}

function readStream(
  pdf: Uint8Array,
  source: string,
  offset: number,
  places: Map<number, ObjectPlace>,
): PdfDict {
  const lexer = new Lexer(source, offset);
  lexer.next();
  lexer.next();
  lexer.next();
  const dict = lexer.value();
  if (!isDict(dict) || nameOf(dict.get("Type")) !== "XRef") throw lexer.error("a cross-reference stream");
  const length = dict.get("Length");
  if (typeof length !== "number") throw lexer.error("a direct length");
  const data = decodeStream(pdf, dict, lexer, length);
  const widths = numbers(dict.get("W"));
  const index = numbers(dict.get("Index") ?? [0, dict.get("Size") ?? 0]);
  const [w0 = 0, w1 = 0, w2 = 0] = widths;
  let position = 0;
  const field = (width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i++) value = value * 256 + (data[position++] ?? 0);
    return value;
  };
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const first = index[pair] ?? 0;
    for (let n = first; n < first + (index[pair + 1] ?? 0); n++) {
      const kind = w0 === 0 ? 1 : field(w0);
      const [second, third] = [field(w1), field(w2)];
      if (places.has(n)) continue;
      if (kind === 1) places.set(n, { offset: second });
      if (kind === 2) places.set(n, { container: second, index: third });
    }
  }
  return dict;
}

function numbers(value: PdfValue | undefined): number[] {
  return isArray(value) ? value.filter((item) => typeof item === "number") : [];
}
