#!/usr/bin/env node
import { programVersion } from "../version.ts";
import { openParts } from "./compiled.ts";
import { EXIT } from "./interrupt.ts";
import { expectShortRun } from "./short-run.ts";

expectShortRun();
const root = new URL("../../", import.meta.url);
const argv = process.argv.slice(2);

if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-v")) {
  // The answer that scripts ask for most is given before anything is loaded.
  process.stdout.write(`${programVersion(root)}\n`);
} else {
  const [first = ""] = argv;
  const parts = openParts(root, /^[a-z]+$/.test(first) ? first : "other");
  const { start } = parts.load("start") as typeof import("./start.ts");
  const exit = await start(argv, new URL("paint.js", import.meta.url));
  process.exitCode = exit;
  // Neither after a command line that makes no sense, nor after what was interrupted.
  if (exit === EXIT.ok || exit === EXIT.problems) parts.keep(exit === EXIT.ok);
  // All is done and told: neither a handle that some library left open nor the emptying of the memory is waited for.
  process.stdout.write("", () => process.stderr.write("", () => process.exit()));
}
