import type { InBoth, MessageLanguage } from "./message.ts";
import type { Problem, Source } from "./problem.ts";

/**
 * All problems as plain text for a terminal or a log: place, what is wrong, what to do. By file and
 * line, with the count at the end; without colour, which is the command line's business.
 *
 * @param problems as collected, in any order
 * @returns lines with a line break after the last; empty when there are no problems
 */
export function showProblems(problems: readonly Problem[], language: MessageLanguage): string {
  if (problems.length === 0) return "";
  const blocks = inOrder(problems).map(({ message, severity, source }) => {
    const { what, remedy } = message[language];
    return `${place(source)}\n  ${marks[severity][language]}${what}\n  ${remedy}\n`;
  });
  const errors = problems.filter((p) => p.severity === "error").length;
  return `${blocks.join("\n")}\n${counted[language](errors, problems.length - errors)}\n`;
}

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
}

/** The problems as data, in the same order as {@link showProblems}. */
export function problemsAsJson(
  problems: readonly Problem[],
  language: MessageLanguage,
): readonly ProblemJson[] {
  return inOrder(problems).map(({ code, severity, source, message }) => ({
    code,
    severity,
    ...source,
    ...message[language],
  }));
}

/** `file:line:column`, as editors and terminals can open it; shorter where less is known. */
export function place(source: Source): string {
  return [source.file, source.line, source.line === undefined ? undefined : source.column]
    .filter((part) => part !== undefined)
    .join(":");
}

/** By file, line and column; problems of the same place stay in the order in which they were found. */
function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.source.file, b.source.file) ||
      (a.source.line ?? 0) - (b.source.line ?? 0) ||
      (a.source.column ?? 0) - (b.source.column ?? 0),
  );
}

/** By code unit, not by the machine's language, so that a log reads the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
