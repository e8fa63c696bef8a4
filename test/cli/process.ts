import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach } from "vitest";
import { compile } from "../../scripts/compile.mjs";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** The compiled program: `npm test` compiles first. */
export const program = path("../../dist/cli/main.js");
/** The program that draws figures for it. */
export const painter = new URL("../../dist/cli/paint.js", import.meta.url);
/** The same command line around work that is steered with FAKE: compiled by `compileFake`. */
export const fake = path("../../dist-test/fake.js");

/** Compiles the fake as the program is compiled. Call it before the tests that run it. */
export async function compileFake(): Promise<void> {
  await compile({ fake: "test/cli/fake.ts" }, "dist-test");
}

if (!existsSync(program)) throw new Error("Nothing to test: run «npm run compile» first");

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Started {
  /** Resolves when this has been printed, with all that was printed until then. */
  printed(what: RegExp): Promise<string>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
}

/** Starts a program in a folder, away from a terminal. */
export function start(
  file: string,
  argv: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
): Started {
  const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, ...inherited } = process.env;
  const child = spawn(process.execPath, [file, ...argv], { cwd, env: { ...inherited, ...env } });
  running.add(child);
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      running.delete(child);
      resolve({ code, out, err });
    });
  });
  return {
    ended,
    signal: (name) => child.kill(name),
    printed: (what) =>
      new Promise((resolve, reject) => {
        const look = () => what.test(out) && resolve(out);
        child.stdout.on("data", look);
        child.on("close", () => reject(new Error(`Ended without printing ${what}: ${out}${err}`)));
        look();
      }),
  };
}

/** Runs a program to its end. */
export function runToEnd(
  file: string,
  argv: readonly string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): Promise<Ended> {
  return start(file, argv, cwd, env).ended;
}
