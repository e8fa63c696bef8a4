#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { REFUSALS, systemError } from "../files/system.ts";
import { programVersion } from "../version.ts";
import { thisTerminal } from "./terminal.ts";

/**
 * How much of a function must have run, in bytes of bytecode, before V8 translates it once more into quicker code.
 * V8's own value, an eighth of it, is for programs that run for minutes; a command ends before most of that work
 * pays: docs/decisions/0010-short-run.md. Node 20 only: later ones would complain of the setting.
 */
if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");

/**
 * Node 22.1 and later keep what they have compiled until the next time, by the content of each file: 0.16 s of a build
 * less. Among the program's own packages, never in a folder that other users of the machine can write to; where nothing
 * can be written there, nothing is kept.
 */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(
  fileURLToPath(new URL("../../node_modules/.cache/kommunerapport/compiled", import.meta.url)),
);

const argv = process.argv.slice(2);

const terminal = thisTerminal();

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  // The answer that scripts ask for most is given before anything is loaded.
  terminal.out(`${programVersion()}\n`);
} else {
  try {
    const [{ run }, { tellUnhandled }] = await Promise.all([import("./run.ts"), import("./failure.ts")]);
    tellUnhandled(argv, terminal);
    const exit = await run(argv, terminal);
    process.exitCode = terminal.lost() ? 1 : exit;
  } catch (error) {
    // Not even the program's own files could be opened.
    const refused = systemError(error);
    if (refused === undefined) throw error;
    const { why, remedy } = REFUSALS[refused.kind];
    for (const language of ["nb", "en"] as const)
      terminal.err(
        `${refused.path ?? "rapport"}\n  ${why[language]} (${refused.code}).\n  ${remedy[language]}\n`,
      );
    process.exitCode = 1;
  }
  // A handle that some library left open must not keep the program alive.
  setTimeout(() => process.exit(), 5_000).unref();
}
