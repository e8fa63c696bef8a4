import { setFlagsFromString } from "node:v8";

/**
 * How much of a function must have run, in bytes of bytecode, before V8 translates it once more into quicker code.
 * V8's own value, an eighth of it, is for programs that run for minutes; a command ends before most of that work
 * pays: docs/decisions/0010-short-run.md. Node 20 only: later ones would complain of the setting.
 *
 * Only for what is a process of its own, before anything else is loaded.
 */
export function expectShortRun(): void {
  if (process.versions.node.startsWith("20.")) setFlagsFromString("--interrupt-budget=500000");
}
