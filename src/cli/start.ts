import { openPaintingProcess } from "../figures/painting-process.ts";
import { tellUnhandled } from "./failure.ts";
import { run } from "./run.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Runs a command line.
 *
 * @param argv what stands after the program's name
 * @param terminal that of this process
 * @param painter path of the program that paints figures
 * @returns the exit code; never throws
 */
export async function start(argv: readonly string[], terminal: Terminal, painter: URL): Promise<number> {
  tellUnhandled(argv, terminal);
  return run(argv, terminal, { openPainter: (signal) => openPaintingProcess(painter, signal) });
}
