#!/usr/bin/env node
import { REFUSALS, systemError } from "../files/system.ts";
import { programVersion } from "../version.ts";
import { openParts } from "./compiled.ts";
import { EXIT } from "./interrupt.ts";
import { expectShortRun } from "./short-run.ts";
import { thisTerminal } from "./terminal.ts";

const argv = process.argv.slice(2);
// The one command that runs all day.
if (argv[0] !== "preview") expectShortRun();
const root = new URL("../../", import.meta.url);
const terminal = thisTerminal();

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  // The answer that scripts ask for most is given before anything is loaded.
  terminal.out(`${programVersion(root)}\n`);
} else {
  try {
    const [first = ""] = argv;
    const parts = openParts(root, /^[a-z]+$/.test(first) ? first : "other");
    const { start } = parts.load("start") as typeof import("./start.ts");
    const exit = await start(argv, terminal, new URL("paint.js", import.meta.url));
    process.exitCode = terminal.lost() ? EXIT.problems : exit;
    // Neither after a command line that makes no sense, nor after what was interrupted.
    if (exit === EXIT.ok || exit === EXIT.problems) parts.keep(exit === EXIT.ok);
  } catch (error) {
    // Not even the program's own files could be opened.
    const refused = systemError(error);
    if (refused === undefined) throw error;
    const { why, remedy } = REFUSALS[refused.kind];
    for (const language of ["nb", "en"] as const)
      terminal.err(
        `${refused.path ?? "rapport"}\n  ${why[language]} (${refused.code}).\n  ${remedy[language]}\n`,
      );
    process.exitCode = EXIT.problems;
  }
  // All is done and told: neither a handle that some library left open nor the emptying of the memory is waited for.
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
  // Nor somebody who does not read what is told.
  setTimeout(() => process.exit(), 5_000).unref();
}
