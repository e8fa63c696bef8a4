#!/usr/bin/env node
import { programVersion } from "../version.ts";
import { expectShortRun } from "./short-run.ts";

const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  // The answer that scripts ask for most is given before anything is loaded.
  process.stdout.write(`${programVersion()}\n`);
} else {
  expectShortRun();
  const [{ run }, { ownUpToStrays }, { thisTerminal }] = await Promise.all([
    import("./run.ts"),
    import("./stray.ts"),
    import("./terminal.ts"),
  ]);
  const terminal = thisTerminal();
  ownUpToStrays(argv, terminal);
  process.exitCode = await run(argv, terminal);
  // A handle that some library left open must not keep the program alive.
  setTimeout(() => process.exit(), 5_000).unref();
}
