import { refusedBySystem } from "../files/refusal.ts";
import { InputError } from "../problems/problem.ts";
import type { Context } from "./command.ts";
import { flagsIn } from "./flags.ts";
import { EXIT } from "./interrupt.ts";
import { jsonOf, tellProblems } from "./tell.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Tells why a command failed.
 *
 * @param interrupted the exit code of the signal that stopped it, where one did
 * @returns the exit code
 */
export async function tellFailure(
  error: unknown,
  interrupted: number | undefined,
  { flags, terminal }: Pick<Context, "flags" | "terminal">,
): Promise<number> {
  const { words, json, debug } = flags;
  const say = (exit: number, details: object, text: string) => {
    if (json) terminal.out(`${JSON.stringify({ ok: false, exit, ...details }, null, 2)}\n`);
    else terminal.err(text);
    return exit;
  };

  // Whatever else went wrong on the way down came of being stopped.
  if (interrupted !== undefined) {
    if (debug) terminal.err(`${stackOf(error)}\n`);
    return say(interrupted, { interrupted: true }, `\n${words.interrupted}\n`);
  }
  const refused = refusedBySystem(error);
  const found = error instanceof InputError ? error.problems : refused && [refused];
  if (found !== undefined) {
    if (debug && error instanceof Error && (error.cause !== undefined || !(error instanceof InputError)))
      terminal.err(`${stackOf(error)}\n`);
    if (!json) tellProblems(found, flags, terminal);
    return say(EXIT.problems, { problems: jsonOf(found, flags) }, "");
  }
  if (debug) terminal.err(`${stackOf(error)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  const text = [
    terminal.paint("red", words.bug),
    `  ${message}`,
    debug ? words.bugHelpDebug : words.bugHelp,
  ].join("\n");
  return say(EXIT.bug, { bug: message }, `\n${text}\n`);
}

/**
 * Tells of errors that nobody waited for, once. Without it Node would end with 1, which means that the input is
 * wrong, and print a stack that says nothing to staff.
 */
export function tellUnhandled(argv: readonly string[], terminal: Terminal): void {
  process.once("uncaughtException", async (error) => {
    process.exit(await tellFailure(error, undefined, { flags: flagsIn(argv), terminal }));
  });
}

/** The stack with those of the errors behind it. */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\n← ${stackOf(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}
