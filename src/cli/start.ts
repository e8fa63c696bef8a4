import { openPaintingProcess } from "../figures/painting-process.ts";
import { tellUnhandled } from "./failure.ts";
import { run } from "./run.ts";
import { thisTerminal } from "./terminal.ts";

/**
 * Runs a command line in this process's own terminal.
 *
 * @param argv what stands after the program's name
 * @param painter path of the program that paints figures
 * @returns the exit code; never throws
 */
export async function start(argv: readonly string[], painter: URL): Promise<number> {
  const terminal = thisTerminal();
  tellUnhandled(argv, terminal);
  return run(argv, terminal, { openPainter: (signal) => openPaintingProcess(painter, signal) });
}
