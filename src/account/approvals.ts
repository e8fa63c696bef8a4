import { isWrittenLanguage, type WrittenLanguage } from "../language/language.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import { readCsv } from "../survey/csv.ts";
import type { Cell } from "../survey/delivered.ts";
import { messages } from "./messages.ts";
import { SUPPORTED_AS, type SupportedAs } from "./rests.ts";

/** The name of the file in an edition's folder. */
export const APPROVALS_FILE = "approvals.csv";

/** That somebody has read something, and what it rested on then. */
export interface Approval {
  readonly language: WrittenLanguage;
  /** Where it stood, for whoever reads the file; it may move. */
  readonly section: string;
  readonly kind: string;
  /** As its author wrote it: `{{andel kapasitet.oker}} av kommunene …`. */
  readonly text: string;
  readonly as: SupportedAs;
  /** See `rests.ts`. */
  readonly rests: string;
  readonly answer: "yes" | "no";
  readonly readers: readonly Reading[];
  readonly note: string;
}

export interface Reading {
  readonly by: string;
  /** As it was written; ISO where the program wrote it. */
  readonly date: string;
}

/** Whether two names are one person's: «kari nordmann» is «Kari Nordmann». */
export function isSamePerson(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** One with its line in the file. */
export interface WrittenApproval extends Approval {
  readonly source: Source;
}

const COLUMNS = [
  "language",
  "section",
  "kind",
  "text",
  "as",
  "rests",
  "answer",
  "by",
  "date",
  "by2",
  "date2",
  "note",
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Record<Column, string>>;

/**
 * Reads `approvals.csv`. Adds a problem for each line that says nothing that can be understood.
 *
 * @param file project-relative path, for messages
 */
export function parseApprovals(text: string, file: string, problems: Problems): readonly WrittenApproval[] {
  // A file with nothing in it has nothing to say, and is no fault.
  const table = text.trim() === "" ? undefined : readCsv(text, file, problems);
  if (table === undefined) return [];
  const names = table.header.map(({ text: name }) => name);
  const lacking = COLUMNS.filter((column) => !names.includes(column));
  if (lacking.length > 0) {
    problems.add(messages["account.columns"], { file, line: 1 }, { lacking });
    return [];
  }
  return table.rows.flatMap((cells) => approvalOf(cells, names, { file }, problems) ?? []);
}

function approvalOf(
  cells: readonly Cell[],
  names: readonly string[],
  around: Source,
  problems: Problems,
): WrittenApproval | undefined {
  const source = cells[0]?.source ?? around;
  const cell = (column: Column) => cells[names.indexOf(column)]?.text ?? "";
  const oneOf = <T extends string>(column: Column, allowed: readonly T[]): T | undefined => {
    const found = allowed.find((one) => one === cell(column));
    if (found === undefined) {
      const at = cells[names.indexOf(column)]?.source ?? source;
      const details = { column, value: cell(column), allowed, nearest: nearest(cell(column), allowed) };
      problems.add(messages["account.value"], at, details);
    }
    return found;
  };
  const language = isWrittenLanguage(cell("language")) ? cell("language") : oneOf("language", ["nb", "nn"]);
  const as = oneOf("as", SUPPORTED_AS);
  const answer = oneOf("answer", ["yes", "no"] as const);
  if (language === undefined || as === undefined || answer === undefined) return undefined;
  const readers = [
    { by: unguarded(cell("by")), date: unguarded(cell("date")) },
    { by: unguarded(cell("by2")), date: unguarded(cell("date2")) },
  ].filter(({ by }) => by !== "");
  if (readers.length === 0) {
    problems.add(messages["account.nobody"], source);
    return undefined;
  }
  return {
    language: language as WrittenLanguage,
    section: unguarded(cell("section")),
    kind: cell("kind"),
    text: unguarded(cell("text")),
    as,
    rests: cell("rests"),
    answer,
    readers,
    note: unguarded(cell("note")),
    source,
  };
}

/**
 * Writes `approvals.csv`: one line each, sorted, in the form that Norwegian Excel opens and git compares. The same
 * approvals give the same bytes.
 */
export function writeApprovals(approvals: readonly Approval[]): string {
  const rows = approvals.map(rowOf).map((row) => COLUMNS.map((column) => row[column]));
  const sorted = rows.toSorted((a, b) => compare(a, b));
  const lines = [COLUMNS, ...sorted].map((cells) => cells.map(quoted).join(";"));
  return `\uFEFF${[...new Set(lines)].join("\n")}\n`;
}

function rowOf({ language, section, kind, text, as, rests, answer, readers, note }: Approval): Row {
  const [first, second] = readers;
  return {
    language,
    section: guarded(section),
    kind,
    text: guarded(text),
    as,
    rests,
    answer,
    by: guarded(first?.by ?? ""),
    date: guarded(first?.date ?? ""),
    by2: guarded(second?.by ?? ""),
    date2: guarded(second?.date ?? ""),
    note: guarded(note),
  };
}

/** By code unit, never by the machine's locale. */
function compare(a: readonly string[], b: readonly string[]): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? "";
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** What a spreadsheet would run as a formula gets an apostrophe in front, which it reads as «this is text». */
function guarded(text: string): string {
  return /^['=+\-@]/.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return /^'['=+\-@]/.test(text) ? text.slice(1) : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
