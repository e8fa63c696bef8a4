import { lineIndex } from "../problems/lines.ts";

/** A sign that turns the reading direction of what follows, and where it stands. */
export interface Override {
  /** «U+202E» */
  readonly sign: string;
  readonly line: number;
  readonly column: number;
}

/**
 * Embeddings, overrides and isolates (Unicode UAX #9): with one of them a text shows other words, or another number,
 * than the one that is judged. As they are, and as JSON, YAML, TypeScript and HTML may spell them: what a reader of these
 * makes of a file later is then clean too.
 */
const OVERRIDE =
  /[\u202A-\u202E\u2066-\u2069]|\\u\{?0*(202[a-e]|206[6-9])|\\U0000(202[a-e]|206[6-9])|(?<=&)#x0*(202[a-e]|206[6-9]);|(?<=&)#0*(823[4-8]|829[4-7]);/iu;

/** The first of them in a text, with `\n` at the ends of its lines. */
export function overrideIn(text: string): Override | undefined {
  const match = OVERRIDE.exec(text);
  if (match === null) return undefined;
  const [found, ...spelt] = match;
  const [json, yaml, hexadecimal, decimal] = spelt;
  const code = json ?? yaml ?? hexadecimal ?? Number(decimal ?? found.codePointAt(0)).toString(16);
  return { sign: `U+${code.toUpperCase()}`, ...lineIndex(text)(match.index) };
}
