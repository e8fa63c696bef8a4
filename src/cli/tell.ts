import type { Problem } from "../problems/problem.ts";
import { problemsAsJson, showProblems } from "../problems/show.ts";
import type { Manners } from "./manners.ts";
import type { Terminal } from "./terminal.ts";

/** The catalogue is loaded only when there is something to tell. */
async function catalogueOf({ lang }: Manners) {
  const catalogues = await import("../problems/catalogue.ts");
  return catalogues[lang];
}

/** Lists problems for people, the places in bold. */
export async function tellProblems(
  problems: readonly Problem[],
  manners: Manners,
  terminal: Terminal,
): Promise<void> {
  const text = showProblems(problems, await catalogueOf(manners));
  const painted = text.replace(/^\S.*$/gm, (line) => terminal.paint("bold", line));
  if (text !== "") terminal.err(`\n${painted}`);
}

/** Problems as `--json` has them. */
export async function jsonOf(problems: readonly Problem[], manners: Manners) {
  return problemsAsJson(problems, await catalogueOf(manners));
}
