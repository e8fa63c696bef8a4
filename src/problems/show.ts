import type { Catalogue } from "./catalogue.ts";
import type { Problem, Source } from "./problem.ts";

/**
 * All problems as plain text for a terminal or a log: place, what is wrong, what to do. By file and
 * line, with the count at the end; without colour, which is the command line's business.
 *
 * @param problems as collected, in any order
 * @returns lines with a line break after the last; empty when there are no problems
 */
export function showProblems(problems: readonly Problem[], catalogue: Catalogue): string {
  if (problems.length === 0) return "";
  const blocks = inOrder(problems).map((problem) => {
    const message = problem.message(catalogue);
    const { what, remedy } = problem.severity === "warning" ? catalogue["show.warning"](message) : message;
    return `${place(problem.source)}\n  ${what}\n  ${remedy}\n`;
  });
  const errors = problems.filter((p) => p.severity === "error").length;
  const count = catalogue["show.count"]({ errors, warnings: problems.length - errors });
  return `${blocks.join("\n")}\n${count.what} ${count.remedy}`.trimEnd().concat("\n");
}

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
export function problemsAsJson(problems: readonly Problem[], catalogue: Catalogue): readonly ProblemJson[] {
  return inOrder(problems).map(({ code, severity, source, message }) => ({
    code,
    severity,
    ...source,
    ...message(catalogue),
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
