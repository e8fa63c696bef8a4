import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { findProject } from "../project.ts";
import type { BuildRequest } from "../request.ts";
import { openProgress } from "../screen.ts";
import { writeSeconds } from "../seconds.ts";
import { summary } from "../summary.ts";
import { jsonOf, tellProblems } from "../tell.ts";

/**
 * `rapport build`: builds, and tells what was written and how large.
 *
 * @returns what `--json` prints
 * @throws what the build throws
 */
export async function runBuild(request: BuildRequest, context: Context): Promise<object> {
  const { manners, terminal, signal, cwd, work } = context;
  const { words } = manners;
  const start = performance.now();
  const shown = await openProgress(context);
  const { edition, language, only, out, browser, keepPrintHtml } = request;
  const result = await work.build(
    {
      root: findProject(cwd),
      ...(edition !== undefined && { edition }),
      ...(language !== undefined && { language }),
      ...(only !== undefined && { only }),
      ...(out !== undefined && { out: resolve(cwd, out) }),
      ...(browser !== undefined && { browser: resolve(cwd, browser) }),
      ...(keepPrintHtml !== undefined && { keepPrintHtml: resolve(cwd, keepPrintHtml) }),
      signal,
    },
    shown,
  );
  const milliseconds = Math.round(performance.now() - start);

  if (!manners.json) {
    tellProblems(result.warnings, manners, terminal);
    const lines = [
      terminal.paint("bold", words.written(result.edition, result.folder)),
      ...summary(result.written, words),
      words.took(writeSeconds(milliseconds)),
    ];
    terminal.out(`\n${lines.join("\n")}\n`);
  }
  const { warnings, ...rest } = result;
  return { ...rest, milliseconds, steps: shown.steps, problems: jsonOf(warnings, manners) };
}
