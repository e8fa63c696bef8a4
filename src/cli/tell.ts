import type { Problem } from "../problems/problem.ts";
import { type HowMany, problemsAsJson, showProblems } from "../problems/show.ts";
import type { Flags } from "./flags.ts";
import type { Terminal } from "./terminal.ts";

/** Lists problems for people, the places in bold. */
export function tellProblems(problems: readonly Problem[], flags: Flags, terminal: Terminal): void {
  const text = showProblems(problems, flags.lang, howMany(flags));
  const painted = text.replace(/^\S.*$/gm, (line) => terminal.paint("bold", line));
  if (text !== "") terminal.err(`\n${painted}`);
}

/** Problems as `--json` has them. */
export function jsonOf(problems: readonly Problem[], flags: Flags) {
  return problemsAsJson(problems, flags.lang, howMany(flags));
}

function howMany({ all }: Flags): HowMany {
  return all ? "all" : "few";
}
