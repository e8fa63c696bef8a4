import { type Instead, run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** Runs a command line, around work and outputs of a test's own where it has any, and gives what it said. */
export async function listen(argv: readonly string[], instead: Instead = {}, columns = 80) {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    live: false,
    columns,
    paint: (_, text) => text,
  };
  const code = await run(argv, terminal, instead);
  return { code, out, err };
}
