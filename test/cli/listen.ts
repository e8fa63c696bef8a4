import { type Instead, run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/**
 * Runs a command line, around work and outputs of a test's own where it has any, and gives what it said.
 *
 * @param ask answers, where somebody sits at the terminal
 */
export async function listen(
  argv: readonly string[],
  instead: Instead = {},
  columns = 80,
  ask?: Terminal["ask"],
) {
  let [out, err] = ["", ""];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    lost: () => false,
    live: false,
    columns,
    ...(ask && { ask }),
    paint: (_, text) => text,
  };
  const code = await run(argv, terminal, instead);
  return { code, out, err };
}
