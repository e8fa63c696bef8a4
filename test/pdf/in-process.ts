import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

const jiti = join(
  dirname(createRequire(import.meta.url).resolve("jiti/package.json")),
  "lib",
  "jiti-cli.mjs",
);

/** Runs a TypeScript file in a process of its own, and waits until it ends by itself. */
export function inProcess(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<{ stdout: string }> {
  const options = { timeout: 30_000, env: { ...process.env, ...env } };
  return promisify(execFile)(process.execPath, [jiti, file, ...args], options);
}
