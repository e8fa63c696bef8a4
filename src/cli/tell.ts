import type { Problem } from "../problems/problem.ts";
import { problemsAsJson, showProblems } from "../problems/show.ts";
import type { Manners } from "./manners.ts";
import type { Terminal } from "./terminal.ts";

/** Lists problems for people, the places in bold. */
export function tellProblems(problems: readonly Problem[], manners: Manners, terminal: Terminal): void {
  const text = showProblems(problems, manners.lang);
  const painted = text.replace(/^\S.*$/gm, (line) => terminal.paint("bold", line));
  if (text !== "") terminal.err(`\n${painted}`);
}

/** Problems as `--json` has them. */
export function jsonOf(problems: readonly Problem[], manners: Manners) {
  return problemsAsJson(problems, manners.lang);
}
