import { NBSP } from "../language/characters.ts";
import type { FigureTable, TableCell } from "./table.ts";

/** What makes Excel take a file for UTF-8. */
const byteOrderMark = "\uFEFF";

/** What stands between two fields: the decimal comma takes the comma. */
export const DELIMITER = ";";

/**
 * Writes a table as Norwegian Excel opens it: semicolons, decimal comma, UTF-8 with byte-order mark, CRLF.
 * Numbers are written for machines (`0,59`); what is known only in words stays words.
 */
export function writeCsv({ columns, rows }: FigureTable): string {
  const lines = [columns.map(text), ...rows.map(({ header, cells }) => [text(header), ...cells.map(cell)])];
  return byteOrderMark + lines.map((line) => `${line.join(DELIMITER)}\r\n`).join("");
}

function cell({ text: words, value }: TableCell): string {
  // A non-breaking space inside a number's words would hide them from searches in Excel.
  return value === undefined ? text(words.replaceAll(NBSP, " ")) : value.replace(".", ",");
}

/**
 * A text as a field. One that a spreadsheet would run as a formula gets an apostrophe in front, which Excel
 * reads as «this is text» (OWASP, «CSV Injection»).
 */
function text(words: string): string {
  const harmless = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u.test(words) ? `'${words}` : words;
  return /[;"\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
