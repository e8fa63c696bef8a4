import { resolve } from "node:path";
import type { Context } from "../context.ts";
import { jsonOf, tellProblems } from "../tell.ts";

/**
 * `rapport browser`: tells which browser makes the PDF, its version, and whether it is the pinned one. Starts
 * it, so that what is missing shows before a build.
 *
 * @returns what `--json` prints
 * @throws InputError when there is none, or it does not start; its remedy says what to do
 */
export async function runBrowser(
  request: { readonly browser?: string },
  { manners, terminal, signal, cwd, work }: Context,
): Promise<object> {
  const { words, json } = manners;
  const path = request.browser === undefined ? undefined : resolve(cwd, request.browser);
  const { warnings, ...report } = await work.inspectBrowser({ path, signal });

  if (!json) {
    const { name, path: place, origin } = words.browserRows;
    const rows = [
      [name, report.version.replace("/", " ")],
      [place, report.path],
      [origin, words.origins[report.origin]],
    ] as const;
    const width = Math.max(...rows.map(([label]) => label.length));
    for (const [label, value] of rows) {
      terminal.out(`${terminal.paint("bold", label.padEnd(width))}  ${value}\n`);
    }
    if (report.pinned) terminal.out(`\n${words.pinned}\n`);
    terminal.out(`${report.pinned ? "" : "\n"}${words.otherBrowser}\n`);
    tellProblems(warnings, manners, terminal);
  }
  return { ...report, problems: jsonOf(warnings, manners) };
}
