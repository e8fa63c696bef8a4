/**
 * How Chromium writes a text object (ISO 32000-1, 9.4), in expressions that pass over all of a part at once: ten
 * times as quickly as operator by operator, and a report's content is made of little else.
 */

/** What follows on `BT`: font and size, and where the text stands. */
export const beginning = new RegExp(`\\s*/(\\S+) ([\\d.]+) Tf\\s+${"(-?[\\d.]+) ".repeat(6)}Tm(?=\\s)`, "y");

/** Letters, each shown by itself, with the white space after the last one. */
export const letters = /\s*(?:(?:-?[\d.]+ -?[\d.]+ Td )?<[0-9A-Fa-f]{4}> Tj\s)+/y;

/** Right after the letters. */
export const ending = /ET(?=\s|$)/y;
