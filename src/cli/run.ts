import type { SessionEffects } from "../app/session.ts";
import type { Output } from "../outputs/output.ts";
import { OUTPUTS } from "../outputs/register.ts";
import { programVersion } from "../version.ts";
import { readArguments } from "./arguments.ts";
import type { Context } from "./command.ts";
import { COMMANDS } from "./commands/register.ts";
import { flagsIn } from "./flags.ts";
import { EXIT, listenForInterrupt } from "./interrupt.ts";
import type { Terminal } from "./terminal.ts";

/** What a test puts in place of the real thing, and what only the compiled program has. */
export interface Instead {
  /** Starts the process that paints figures; without it they are painted in this one. */
  readonly openPainter?: SessionEffects["openPainter"];
  /** The work behind a command, by the command's name. */
  readonly work?: Readonly<Record<string, unknown>>;
  readonly outputs?: readonly Output[];
}

/**
 * Runs a command line to its end.
 *
 * @param argv what stands after the program's name
 * @returns the exit code; never throws
 */
export async function run(
  argv: readonly string[],
  terminal: Terminal,
  instead: Instead = {},
): Promise<number> {
  const { work = {}, outputs = OUTPUTS, openPainter } = instead;
  const flags = flagsIn(argv);
  const version = programVersion();
  const request = readArguments(argv, flags, {
    commands: COMMANDS,
    outputs,
    version,
    columns: terminal.columns,
  });
  if (request.kind === "show") {
    terminal.out(request.text);
    return EXIT.ok;
  }
  if (request.kind === "usage") {
    const { text } = request;
    if (flags.json) terminal.out(json({ ok: false, exit: EXIT.usage, usage: text.trim() }));
    else terminal.err(text);
    return EXIT.usage;
  }

  const interrupt = listenForInterrupt();
  const context: Context = {
    flags,
    terminal,
    signal: interrupt.signal,
    cwd: process.cwd(),
    commands: COMMANDS,
    outputs,
    ...(openPainter && { openPainter }),
  };
  const { command, options } = request;
  try {
    const { exit = EXIT.ok, ...result } = await command.run(options, context, work[command.name]);
    if (flags.json) terminal.out(json({ ok: exit === EXIT.ok, exit, ...result }));
    return exit;
  } catch (error) {
    const { tellFailure } = await import("./failure.ts");
    return await tellFailure(error, interrupt.code(), context);
  } finally {
    interrupt.release();
  }
}

function json(result: object): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
