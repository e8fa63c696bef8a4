import { realWork, type Work } from "../../src/cli/context.ts";
import { run } from "../../src/cli/run.ts";
import type { Terminal } from "../../src/cli/terminal.ts";

/** Runs a command line around a test's own work, and gives what it said. */
export async function listen(argv: readonly string[], work: Partial<Work>, columns = 80) {
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
  const code = await run(argv, terminal, { ...realWork, ...work });
  return { code, out, err };
}
