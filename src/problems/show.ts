import type { InBoth, MessageLanguage } from "./message.ts";
import type { Problem, Source } from "./problem.ts";

/**
 * The problems as plain text for a terminal or a log: place, what is wrong, what to do. By file and
 * line, with the count at the end. Without colour, which is the command line's business.
 *
 * @param problems as collected, in any order
 * @param howMany of one kind in a file: the first few and where the others are, or all
 * @returns lines with a line break after the last; empty when there are no problems
 */
export function showProblems(
  problems: readonly Problem[],
  language: MessageLanguage,
  howMany: HowMany = "few",
): string {
  if (problems.length === 0) return "";
  const { causes, rest: alone } = byCause(problems);
  const together = causes.map((those) => showCause(those, language, MOST_PLACES[howMany]));
  const blocks = firstOfEach(alone, MOST[howMany]).map(({ one: { message, severity, source }, others }) => {
    const { what, remedy } = message[language];
    const rest = others.length === 0 ? "" : `  ${showOthers(others, source, language)}\n`;
    return `${place(source, language)}\n  ${marks[severity][language]}${what}\n  ${remedy}\n${rest}`;
  });
  const errors = problems.filter((p) => p.severity === "error").length;
  return `${[...together, ...blocks].join("\n")}\n${counted[language](errors, problems.length - errors)}\n`;
}

/** Problems that one thing has caused, where it has caused several, and the others. */
function byCause(problems: readonly Problem[]): {
  readonly causes: readonly (readonly Problem[])[];
  readonly rest: readonly Problem[];
} {
  const groups = new Map<string, Problem[]>();
  for (const one of problems)
    if (one.cause) groups.set(one.cause.id, [...(groups.get(one.cause.id) ?? []), one]);
  const causes = [...groups.values()].filter((those) => those.length > 1);
  const told = new Set(causes.flat());
  return { causes, rest: problems.filter((one) => !told.has(one)) };
}

/** What has caused them, and below it where each of them is. */
function showCause(those: readonly Problem[], language: MessageLanguage, most: number): string {
  const [first] = those;
  if (first?.cause === undefined) return "";
  const things = new Set(those.map(({ cause }) => cause?.thing)).size;
  const files = new Set(those.map(({ source }) => source.file)).size;
  const places = inOrder(those).map(
    ({ source, cause }) => `  ${place(source, language)}: «${cause?.thing}»\n`,
  );
  const more = places.length - most;
  const rest = more > 0 ? `  ${moreOfCause[language](more)}\n` : "";
  const head = `${marks[first.severity][language]}${first.cause.told[language](things, files)}`;
  return `${head}\n  ${first.cause.remedy[language]}\n${places.slice(0, most).join("")}${rest}`;
}

const moreOfCause: InBoth<(more: number) => string> = {
  nb: (more) => `… og ${more} steder til. Vis dem med --all.`,
  en: (more) => `… and ${more} more places. Show them with --all.`,
};

/** How many problems of one kind in one file are told: who has mended a few knows how. */
export type HowMany = "few" | "all";
const MOST: Readonly<Record<HowMany, number>> = { few: 3, all: Number.POSITIVE_INFINITY };
/** A place is a line, and a problem is three. */
const MOST_PLACES: Readonly<Record<HowMany, number>> = { few: 20, all: Number.POSITIVE_INFINITY };
/** Lines of a file that are named in one. */
const MOST_LINES = 12;

/** How many others there are of a kind, and where the first of them are. */
function showOthers(others: readonly Problem[], { file, sheet }: Source, language: MessageLanguage): string {
  const lines = [...new Set(others.flatMap(({ source: { line } }) => line ?? []))];
  const named = lines.slice(0, MOST_LINES).join(", ") + (lines.length > MOST_LINES ? " …" : "");
  return othersOf[language](others.length, file, lines.length === 0 || sheet !== undefined ? "" : named);
}

const othersOf: InBoth<(more: number, file: string, lines: string) => string> = {
  nb: (more, file, lines) =>
    `… og ${more} til av samme slag i ${file}${lines && ` (linje ${lines})`}. Vis alle med --all.`,
  en: (more, file, lines) =>
    `… and ${more} more of the same kind in ${file}${lines && ` (line ${lines})`}. Show all with --all.`,
};

/** What stands before a problem's words: that it is an error goes without saying. */
const marks: Record<Problem["severity"], InBoth<string>> = {
  error: { nb: "", en: "" },
  warning: { nb: "Advarsel: ", en: "Warning: " },
};

const counted: InBoth<(errors: number, warnings: number) => string> = {
  nb: (errors, warnings) => {
    const warned = `${warnings} ${warnings === 1 ? "advarsel" : "advarsler"}`;
    if (errors === 0) return `Fant ${warned}.`;
    const found = warnings === 0 ? `${errors} feil` : `${errors} feil og ${warned}`;
    return `Fant ${found}. Ingenting blir skrevet før feilene er rettet.`;
  },
  en: (errors, warnings) => {
    const warned = `${warnings} ${warnings === 1 ? "warning" : "warnings"}`;
    if (errors === 0) return `Found ${warned}.`;
    const wrong = `${errors} ${errors === 1 ? "error" : "errors"}`;
    const found = warnings === 0 ? wrong : `${wrong} and ${warned}`;
    return `Found ${found}. Nothing is written until the errors are mended.`;
  },
};

/** One problem in `--json`: the same words, and the code that can be searched for. */
export interface ProblemJson {
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly what: string;
  readonly remedy: string;
  /** On the last that is told of one kind in one file: how many others there are. */
  readonly more?: number;
}

/** The problems as data, in the same order as {@link showProblems}; of one kind in one file a screenful, or all. */
export function problemsAsJson(
  problems: readonly Problem[],
  language: MessageLanguage,
  howMany: HowMany = "few",
): readonly ProblemJson[] {
  return firstOfEach(problems, MOST_PLACES[howMany]).map(
    ({ one: { code, severity, source, message }, others }) => ({
      code,
      severity,
      ...source,
      ...message[language],
      ...(others.length > 0 && { more: others.length }),
    }),
  );
}

/**
 * `file:line:column`, as editors and terminals can open it; of a workbook, `file, arket «Tall», celle C14`. Shorter
 * where less is known.
 */
export function place(source: Source, language: MessageLanguage = "nb"): string {
  const { file, sheet, line, column } = source;
  if (sheet !== undefined) return [file, ...inSheet[language](sheet, line, column)].join(", ");
  return [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(":");
}

const inSheet: InBoth<(sheet: string, row?: number, column?: number) => readonly string[]> = {
  nb: (sheet, row, column) => [`arket «${sheet}»`, ...cellOrRow("celle", "rad", row, column)],
  en: (sheet, row, column) => [`sheet «${sheet}»`, ...cellOrRow("cell", "row", row, column)],
};

function cellOrRow(cell: string, rowWord: string, row?: number, column?: number): readonly string[] {
  if (row === undefined) return column === undefined ? [] : [columnLetters(column)];
  return [column === undefined ? `${rowWord} ${row}` : `${cell} ${columnLetters(column)}${row}`];
}

/** The letters that a spreadsheet has above a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? columnLetters(before) : ""}${String.fromCharCode(65 + rest)}`;
}

/** The first of each kind in each file, in order, and with the last of them the others. */
function firstOfEach(
  problems: readonly Problem[],
  most: number,
): readonly { readonly one: Problem; readonly others: readonly Problem[] }[] {
  const ordered = inOrder(problems);
  const kinds = new Map<string, Problem[]>();
  for (const one of ordered) {
    const kind = `${one.severity} ${one.code} ${one.source.file}`;
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [one]);
    else known.push(one);
  }
  // To say that there is one more takes as much room as the one.
  const parted = [...kinds.values()].map((those) => {
    const count = those.length > most + 1 ? most : those.length;
    return { first: those.slice(0, count), others: those.slice(count) };
  });
  const last = new Map(parted.map(({ first, others }) => [first.at(-1), others] as const));
  const shown = new Set(parted.flatMap(({ first }) => first));
  return ordered.filter((one) => shown.has(one)).map((one) => ({ one, others: last.get(one) ?? [] }));
}

/** By file, line and column; problems of the same place stay in the order in which they were found. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.source.file, b.source.file) ||
      compare(a.source.sheet ?? "", b.source.sheet ?? "") ||
      (a.source.line ?? 0) - (b.source.line ?? 0) ||
      (a.source.column ?? 0) - (b.source.column ?? 0),
  );
}

/** By code unit, not by the machine's language, so that a log reads the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
