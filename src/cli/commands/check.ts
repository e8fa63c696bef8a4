import type { Context } from "../context.ts";
import { findProject } from "../project.ts";
import type { CheckRequest } from "../request.ts";
import { openProgress } from "../screen.ts";
import { jsonOf, tellProblems } from "../tell.ts";

/**
 * `rapport check`: reads and checks, and writes nothing.
 *
 * @returns what `--json` prints
 * @throws what the check throws
 */
export async function runCheck(request: CheckRequest, context: Context): Promise<object> {
  const { manners, terminal, signal, cwd, work } = context;
  const shown = await openProgress(context);
  const { edition, language } = request;
  const result = await work.check(
    {
      root: findProject(cwd),
      ...(edition !== undefined && { edition }),
      ...(language !== undefined && { language }),
      signal,
    },
    shown,
  );
  if (!manners.json) {
    await tellProblems(result.warnings, manners, terminal);
    terminal.out(`\n${manners.words.checked(result.edition)}\n`);
  }
  return {
    edition: result.edition,
    steps: shown.steps,
    problems: await jsonOf(result.warnings, manners),
  };
}
