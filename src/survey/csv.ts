import { parse } from "csv-parse/sync";
import { lineIndex } from "../problems/lines.ts";
import type { Problems } from "../problems/problem.ts";
import type { Cell, Table } from "./delivered.ts";
import { messages } from "./messages/files.ts";

const delimiters = [";", ",", "\t"] as const;

/**
 * Reads CSV as Norwegian and English Excel write it: `;`, `,` or tab between the cells, quotation marks
 * around those that need it, any line endings. Every cell knows its line and column in the file.
 *
 * @param file project-relative path, for messages
 * @returns undefined when there is no table to read; the problem has then been added
 */
export function readCsv(text: string, file: string, problems: Problems): Table | undefined {
  if (text.trim() === "") {
    problems.add(messages["survey.empty-file"], { file });
    return undefined;
  }
  // Excel takes a first line `sep=;` as a word to itself; it is no row.
  const preface = /^sep=.\r?\n/i.exec(text)?.[0] ?? "";
  const body = text.slice(preface.length);
  const delimiter = delimiterOf(body);
  const records = recordsOf(body, delimiter, file, preface === "" ? 1 : 2, problems);
  if (records === undefined) return undefined;
  const [header = [], ...rows] = records.filter((record) => record.some((cell) => cell.text !== ""));
  return { file, header, rows };
}

/** The one that the first line has most of. Quotation marks don't matter: column names have none inside. */
function delimiterOf(text: string): string {
  const firstLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? "";
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function recordsOf(
  text: string,
  delimiter: string,
  file: string,
  firstLine: number,
  problems: Problems,
): Cell[][] | undefined {
  let line = firstLine;
  try {
    const parsed = parse(text, { delimiter, raw: true, relax_column_count: true }) as unknown as Parsed[];
    return parsed.map(({ record, raw }) => {
      const places = cellPlaces(raw, delimiter, line);
      line += newlines(raw);
      return record.map((cell, i) => ({ text: cell.trim(), source: { file, ...places[i] } }));
    });
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const open = error.code === "CSV_QUOTE_NOT_CLOSED";
    const at = open ? lastQuote(text, firstLine) : lineOf(error, firstLine);
    problems.add(messages["survey.csv-quotes"], { file, ...at }, { open });
    return undefined;
  }
}

/** An unclosed mark is the last of all that open: the parser itself only knows where the file ended. */
function lastQuote(text: string, firstLine: number): { line: number; column: number } {
  const { line, column } = lineIndex(text)(text.lastIndexOf('"'));
  return { line: firstLine - 1 + line, column };
}

function lineOf(error: Error, firstLine: number): { line: number } {
  return { line: firstLine - 1 + ("lines" in error && typeof error.lines === "number" ? error.lines : 1) };
}

/** What csv-parse gives when asked for the text behind each record. */
interface Parsed {
  readonly record: readonly string[];
  readonly raw: string;
}

/** The parser tells no columns, so the record's text is walked once more, minding the quotation marks. */
function cellPlaces(raw: string, delimiter: string, firstLine: number): { line: number; column: number }[] {
  let line = firstLine;
  let column = 1;
  let quoted = false;
  const places = [{ line, column }];
  for (let i = 0; i < raw.length; i += 1) {
    const character = raw[i];
    column += 1;
    if (character === '"') quoted = !quoted;
    else if (isNewline(raw, i)) {
      line += 1;
      column = 1;
    } else if (character === delimiter && !quoted) places.push({ line, column });
  }
  return places;
}

function newlines(raw: string): number {
  // A record's text ends with the first character of its line break.
  return [...raw.matchAll(/\r\n|\r|\n/g)].length;
}

function isNewline(text: string, i: number): boolean {
  return text[i] === "\n" || (text[i] === "\r" && text[i + 1] !== "\n");
}
