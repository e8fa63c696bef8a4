import { lineIndex } from "../problems/lines.ts";

/** A sign that no text of a report may hold, and where it stands. */
export interface ForbiddenSign {
  /** It turns the reading direction of what follows, or is half a character. */
  readonly why: "override" | "half";
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
  /([\u202A-\u202E\u2066-\u2069])|\\u\{?0*(202[a-e]|206[6-9])|\\U0000(202[a-e]|206[6-9])|(?<=&)#x0*(202[a-e]|206[6-9]);|(?<=&)#0*(823[4-8]|829[4-7]);/iu;

/**
 * Half of a pair of UTF-16, which a file holds only as JSON, YAML and TypeScript spell it: it is no character, and
 * programs make different things of it.
 */
const HALF =
  /\\u(d[89ab][0-9a-f]{2})(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})|\\u\{0*(d[89a-f][0-9a-f]{2})\}|\\U0000(d[89a-f][0-9a-f]{2})/iu;

/** The first of them in a text, with `\n` at the ends of its lines. */
export function forbiddenSignIn(text: string): ForbiddenSign | undefined {
  for (const [why, pattern] of [
    ["override", OVERRIDE],
    ["half", HALF],
  ] as const) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const sign = `U+${codeOf(match).toUpperCase()}`;
    return { why, sign, ...lineIndex(text)(match.index) };
  }
  return undefined;
}

/** In hexadecimal digits. HTML may have it in decimal ones, which begin with 82, and nothing else does. */
function codeOf([, ...spelt]: RegExpExecArray): string {
  const written = spelt.find((one) => one !== undefined) ?? "";
  if (written.length === 1) return (written.codePointAt(0) ?? 0).toString(16);
  return written.startsWith("82") ? Number(written).toString(16) : written;
}
