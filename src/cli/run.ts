import { programVersion } from "../version.ts";
import { readArguments } from "./arguments.ts";
import { type Context, realWork, type Work } from "./context.ts";
import { EXIT } from "./exit.ts";
import { listenForInterrupt } from "./interrupt.ts";
import { mannersOf } from "./manners.ts";
import type { Request } from "./request.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs a command line to its end.
 *
 * @param argv what stands after the program's name
 * @param work what the commands do; the tests' own, or the real work, loaded when it is needed
 * @returns the exit code; never throws
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  work: Work = realWork,
): Promise<number> {
  const manners = mannersOf(argv);
  const request = readArguments(argv, manners.words, programVersion(), terminal.columns);
  if (request.command === "show") {
    terminal.out(request.text);
    return EXIT.ok;
  }
  if (request.command === "usage") {
    const { text } = request;
    if (manners.json) terminal.out(json({ ok: false, exit: EXIT.usage, usage: text.trim() }));
    else terminal.err(text);
    return EXIT.usage;
  }

  const interrupt = listenForInterrupt();
  const context: Context = { manners, terminal, signal: interrupt.signal, cwd: process.cwd(), work };
  try {
    const { exit = EXIT.ok, ...result } = await perform(request, context);
    if (manners.json) terminal.out(json({ ok: exit === EXIT.ok, exit, ...result }));
    return exit;
  } catch (error) {
    const { tellFailure } = await import("./failure.ts");
    return await tellFailure(error, interrupt.code(), context);
  } finally {
    interrupt.release();
  }
}

/** What a command tells `--json`; it may end with a code of its own where nothing was thrown. */
type Outcome = object & { readonly exit?: number };

/** Each command is loaded when it is asked for. */
async function perform(
  request: Exclude<Request, { command: "show" | "usage" }>,
  context: Context,
): Promise<Outcome> {
  switch (request.command) {
    case "build":
      return (await import("./commands/build.ts")).runBuild(request.options, context);
    case "check":
      return (await import("./commands/check.ts")).runCheck(request.options, context);
    case "compare":
      return (await import("./commands/compare.ts")).runCompare(request.options, context);
    case "language":
      return (await import("./commands/language.ts")).runLanguage(context);
    case "translate":
      return (await import("./commands/translate.ts")).runTranslate(request.options, context);
    case "inspect":
      return (await import("./commands/inspect.ts")).runInspect(request.options, context);
    case "browser":
      return (await import("./commands/browser.ts")).runBrowser(request.options, context);
  }
}

function json(result: object): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
