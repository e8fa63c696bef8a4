import type { Context } from "../context.ts";
import { EXIT } from "../exit.ts";
import { tellLedgers } from "../ledger.ts";
import { findProject } from "../project.ts";
import type { CheckRequest } from "../request.ts";
import { openProgress } from "../screen.ts";
import { jsonOf, tellProblems } from "../tell.ts";

/**
 * `rapport check`: reads and checks, lists what each sentence says of the data, and writes nothing.
 *
 * @returns what `--json` prints, and the exit code
 * @throws what the check throws
 */
export async function runCheck(request: CheckRequest, context: Context): Promise<object> {
  const { manners, terminal, signal, cwd, work } = context;
  const { words } = manners;
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
  const failed = result.problems.some(({ severity }) => severity === "error");
  if (!manners.json) {
    tellProblems(result.problems, manners, terminal);
    const bold = (text: string) => terminal.paint("bold", text);
    terminal.out(`\n${tellLedgers(result.ledgers, words, manners.lang, terminal.columns, bold)}`);
    const verdict = failed ? words.checkFailed : words.checked;
    terminal.out(`\n${verdict(result.edition)}\n`);
  }
  return {
    exit: failed ? EXIT.problems : EXIT.ok,
    edition: result.edition,
    steps: shown.steps,
    problems: jsonOf(result.problems, manners),
    ledgers: result.ledgers,
  };
}
