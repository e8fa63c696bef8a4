import type { Run } from "./content.ts";

/**
 * Runs as one line of words: those that stand on after each other belong together, those further apart or on
 * another line are told apart by a space. Soft hyphens and the difference between spaces are taken away.
 */
function joinRuns(runs: readonly Run[]): string {
  let text = "";
  let before: Run | undefined;
  for (const run of runs) {
    text += (before && !adjoins(before, run) && !/\u00AD$/.test(before.text) ? " " : "") + run.text;
    before = run;
  }
  return plain(text);
}

/** Text with single ordinary spaces and without soft hyphens, as one compares it. */
export function plain(text: string): string {
  return text
    .replace(/\u00AD/g, "")
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();
}

function adjoins(before: Run, next: Run): boolean {
  const gap = next.left - before.right;
  const sameLine = before.page === next.page && Math.abs(before.baseline - next.baseline) < 0.6 * before.size;
  return sameLine && gap > -0.5 && gap < 0.16 * before.size;
}

/** Text that stands on one line of a page. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly baseline: number;
  readonly left: number;
  readonly size: number;
  readonly font: string;
}

/** The lines of some runs, in their order. */
export function linesOf(runs: readonly Run[]): readonly Line[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const line = groups.at(-1);
    const last = line?.at(-1);
    if (line && last && last.page === run.page && Math.abs(last.baseline - run.baseline) < 0.6 * last.size)
      line.push(run);
    else groups.push([run]);
  }
  return groups.flatMap((line) => {
    const text = joinRuns(line);
    const [first] = line;
    return first && text !== "" ? [{ ...first, text }] : [];
  });
}
