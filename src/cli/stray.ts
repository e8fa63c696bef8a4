import { mannersOf } from "./manners.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Owns up to errors that nobody waited for. Without it Node would end with 1, which means that the input is
 * wrong, and print a stack that says nothing to staff.
 */
export function ownUpToStrays(argv: readonly string[], terminal: Terminal): void {
  process.once("uncaughtException", async (error) => {
    const { tellFailure } = await import("./failure.ts");
    process.exit(await tellFailure(error, undefined, { manners: mannersOf(argv), terminal }));
  });
}
