import type { InBoth, MessageLanguage } from "./message.ts";
import type { Problem, Source } from "./problem.ts";

/**
 * The problems as plain text for a terminal or a log: place, what is wrong, what to do. By file and
 * line, with the count at the end; of many of one kind in a file, the first and how many others there are. Without colour, which is the command line's business.
 *
 * @param problems as collected, in any order
 * @returns lines with a line break after the last; empty when there are no problems
 */
export function showProblems(problems: readonly Problem[], language: MessageLanguage): string {
  if (problems.length === 0) return "";
  const { causes, rest: alone } = byCause(problems);
  const together = causes.map((those) => showCause(those, language));
  const blocks = firstOfEach(alone).map(({ one: { message, severity, source }, more }) => {
    const { what, remedy } = message[language];
    const rest = more === 0 ? "" : `  ${others[language](more, source.file)}\n`;
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
function showCause(those: readonly Problem[], language: MessageLanguage): string {
  const [first] = those;
  if (first?.cause === undefined) return "";
  const things = new Set(those.map(({ cause }) => cause?.thing)).size;
  const files = new Set(those.map(({ source }) => source.file)).size;
  const places = inOrder(those).map(
    ({ source, cause }) => `  ${place(source, language)}: «${cause?.thing}»\n`,
  );
  const more = places.length - MOST_OF_A_KIND;
  const rest = more > 0 ? `  ${moreOfCause[language](more)}\n` : "";
  const head = `${marks[first.severity][language]}${first.cause.told[language](things, files)}`;
  return `${head}\n  ${first.cause.remedy[language]}\n${places.slice(0, MOST_OF_A_KIND).join("")}${rest}`;
}

const moreOfCause: InBoth<(more: number) => string> = {
  nb: (more) => `… og ${more} steder til.`,
  en: (more) => `… and ${more} more places.`,
};

/** Of one kind in one file, no more are told: who has mended these knows how. */
const MOST_OF_A_KIND = 20;

const others: InBoth<(more: number, file: string) => string> = {
  nb: (more, file) => `… og ${more} til av samme slag i ${file}.`,
  en: (more, file) => `… and ${more} more of the same kind in ${file}.`,
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

/** The problems as data, in the same order as {@link showProblems}. */
export function problemsAsJson(
  problems: readonly Problem[],
  language: MessageLanguage,
): readonly ProblemJson[] {
  return firstOfEach(problems).map(({ one: { code, severity, source, message }, more }) => ({
    code,
    severity,
    ...source,
    ...message[language],
    ...(more > 0 && { more }),
  }));
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

/** The first of each kind in each file, in order, and after the last of them how many were left out. */
function firstOfEach(problems: readonly Problem[]): readonly { one: Problem; more: number }[] {
  const counts = new Map<string, number>();
  const kindOf = ({ code, severity, source: { file } }: Problem) => `${severity} ${code} ${file}`;
  const numbered = inOrder(problems).map((one) => {
    const number = (counts.get(kindOf(one)) ?? 0) + 1;
    counts.set(kindOf(one), number);
    return { one, number };
  });
  return numbered
    .filter(({ number }) => number <= MOST_OF_A_KIND)
    .map(({ one, number }) => ({
      one,
      more: number === MOST_OF_A_KIND ? (counts.get(kindOf(one)) ?? number) - number : 0,
    }));
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
