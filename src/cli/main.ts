#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { programVersion } from "../version.ts";

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

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  // The answer that scripts ask for most is given before anything is loaded.
  process.stdout.write(`${programVersion()}\n`);
} else {
  const [{ run }, { tellUnhandled }, { thisTerminal }] = await Promise.all([
    import("./run.ts"),
    import("./failure.ts"),
    import("./terminal.ts"),
  ]);
  const terminal = thisTerminal();
  tellUnhandled(argv, terminal);
  process.exitCode = await run(argv, terminal);
  // A handle that some library left open must not keep the program alive.
  setTimeout(() => process.exit(), 5_000).unref();
}
