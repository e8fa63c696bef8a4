/**
 * How Chromium writes text (ISO 32000-1, 9.4), in expressions that read all of a part at once: ten times as quickly
 * as operator by operator, and a report's content is made of little else.
 */

const end = "(?=\\s|$)";
/**
 * Letters, each shown by itself, with the white space after the last one; then, where they follow right on, the end
 * of the text and that of the mark around it. All of it may be missing.
 */
const rest = `((?:(?:-?[\\d.]+ -?[\\d.]+ Td )?<[\\dA-Fa-f]{4}> Tj\\s)*)(?:ET(?:\\sEMC)?${end})?`;

/** The mark around an upright text, where it begins right before it; font, size and position; the rest. */
export const textObject = new RegExp(
  `(?:/\\w+ <</MCID (\\d+) >>BDC\\s)?BT\\s+/(\\S+) ([\\d.]+) Tf\\s+1 0 0 (-?1) (-?[\\d.]+) (-?[\\d.]+) Tm\\s${rest}`,
  "y",
);

/** A letter that stands for another: what begins it, for which, how far it is moved, how it is shown, its end; the rest. */
export const span = new RegExp(
  `(/Span<</ActualText <FEFF([\\dA-Fa-f]{4})> >> BDC)(\\s+(?:-?[\\d.]+ -?[\\d.]+ Td )?)(<[\\dA-Fa-f]{4}> Tj)(\\s+)EMC\\s${rest}`,
  "y",
);

/** The end of a text object. */
export const ending = /\s*ET(?=\s|$)/y;

/** Letters and what follows on them. */
export const letters = new RegExp(`\\s*${rest}`, "y");

/**
 * How far the letters reach of what one of these expressions found.
 *
 * @param to the byte after all of it
 */
export function lettersEnd(source: string, to: number): number {
  switch (source[to - 1]) {
    case "T":
      return to - "ET".length;
    case "C":
      return to - "ET EMC".length;
    default:
      return to;
  }
}
