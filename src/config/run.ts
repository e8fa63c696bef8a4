import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

/** What running the settings' file gave. */
export type Ran =
  /** What it exports; functions and the like as their text, since no setting is one. */
  | { readonly exported: Readonly<Record<string, unknown>> }
  /** What it threw, in words. */
  | { readonly thrown: { readonly message: string; readonly stack: string } }
  /** It ended the program that it runs in, instead of exporting. */
  | { readonly ended: "ended" | "slow" | "memory" };

/** Settings are read in a fraction of a second; these take as much of the machine as a loop without end. */
const LONGEST = 10_000;
const MEGABYTES = 512;

/**
 * Runs a TypeScript file in a thread of its own: it is a program, and may end, hang, fill the memory, write to standard
 * output or change what all JavaScript is made of. (What sends signals to the process is not held by this.)
 *
 * @param file absolute path
 * @param options for jiti, which reads TypeScript
 */
export function runFile(file: string, options: object): Promise<Ran> {
  const jiti = createRequire(import.meta.url).resolve("jiti");
  const worker = new Worker(thread, {
    eval: true,
    workerData: { file, options, jiti },
    stdout: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  // What it says is for who wrote it; our own standard output may be data.
  worker.stdout.pipe(process.stderr, { end: false });
  return new Promise((resolve) => {
    const end = (ran: Ran) => {
      clearTimeout(slow);
      resolve(ran);
      void worker.terminate();
    };
    const slow = setTimeout(() => end({ ended: "slow" }), LONGEST);
    worker.once("message", (ran: Ran) => end(ran));
    worker.once("error", (error: NodeJS.ErrnoException) => {
      if (error?.code === "ERR_WORKER_OUT_OF_MEMORY") return end({ ended: "memory" });
      // Thrown later than its export, or by nobody who could be asked: anything at all.
      end({ thrown: { message: error?.message ?? String(error), stack: error?.stack ?? "" } });
    });
    worker.once("exit", () => end({ ended: "ended" }));
  });
}

/** The thread's program: text, since nothing but this runs TypeScript there, neither from `src/` nor from `dist/`. */
const thread = `
const { parentPort, workerData: { file, options, jiti } } = require("node:worker_threads");
const plain = (value, around = []) => {
  if (typeof value === "function" || typeof value === "symbol") return String(value);
  if (typeof value !== "object" || value === null) return value;
  if (around.includes(value)) return "[…]";
  const inside = (one) => plain(one, [...around, value]);
  if (Array.isArray(value)) return value.map(inside);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]));
};
const post = parentPort.postMessage.bind(parentPort);
require(jiti).createJiti(file, options).import(file).then(
  (module) => post({ exported: plain({ ...module }) }),
  (error) => post({ thrown: { message: String(error?.message ?? error), stack: String(error?.stack ?? "") } }),
).catch((error) => post({ thrown: { message: String(error?.message ?? error), stack: "" } }));
`;
