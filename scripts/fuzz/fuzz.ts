// npm run fuzz -- [--seconds N] [--inputs N] [--seed N] [--kind name] [--at N]
// Gives falsified input to all that reads, and tells what crashes, hangs or is wrongly accepted. The same seed gives
// the same inputs; «--seed S --kind K --at N» tries one of them alone. What fails is kept in a file, to become a test.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { Crash, kindsOf } from "./kinds.ts";
import { Random } from "./random.ts";

/** More work than any input of a few kilobytes may be: milliseconds of the processor, whatever else the machine does. */
const HANG = 10_000;
const KEPT = "fuzz-failures";

interface Job {
  readonly project: string;
  readonly seed: number;
  readonly kind: string | undefined;
  readonly from: number;
  /** The number of the input that is being tried. */
  readonly at: Int32Array;
}

interface Failure {
  readonly kind: string;
  readonly index: number;
  readonly wrong: string;
  readonly input: string | Uint8Array;
}

/** Which kind an input is of is told by its number alone. */
function kindAt(kinds: ReturnType<typeof kindsOf>, index: number): string {
  let rest = (index * 61) % 100;
  for (const [name, { share }] of Object.entries(kinds)) {
    rest -= share;
    if (rest < 0) return name;
  }
  return Object.keys(kinds)[0] as string;
}

/** Milliseconds of the processor that the process has had. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function randomOf(seed: number, index: number): Random {
  return new Random(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
}

async function work({ project, seed, kind, from, at }: Job): Promise<void> {
  const kinds = kindsOf(project);
  for (let index = from; ; index++) {
    Atomics.store(at, 0, index);
    const name = kind ?? kindAt(kinds, index);
    const start = worked();
    try {
      const { input, wrong } = await (kinds[name]?.attempt(randomOf(seed, index)) ?? { input: "" });
      const slow = worked() - start > HANG / 2 ? "slow" : undefined;
      if (wrong ?? slow) parentPort?.postMessage({ kind: name, index, wrong: wrong ?? slow, input });
    } catch (error) {
      const input = error instanceof Crash ? error.input : "";
      const stack =
        error instanceof Error ? (error.cause instanceof Error ? error.cause.stack : error.stack) : "";
      parentPort?.postMessage({ kind: name, index, wrong: String(stack).slice(0, 600), input });
    }
    // So that what it tells is sent, and it can be ended.
    if (index % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string", default: "60" },
      inputs: { type: "string" },
      seed: { type: "string", default: "1" },
      kind: { type: "string" },
      at: { type: "string" },
    },
  });
  const { kind } = values;
  const seed = Number(values.seed);
  const first = Number(values.at ?? 0);
  const last = values.at === undefined ? Number(values.inputs ?? Number.POSITIVE_INFINITY) : first + 1;
  const until =
    performance.now() +
    (values.inputs === undefined ? Number(values.seconds) * 1000 : Number.POSITIVE_INFINITY);
  const at = new Int32Array(new SharedArrayBuffer(4));
  const failures: Failure[] = [];
  const kept = new Set<string>();
  const keep = (failure: Failure) => {
    failures.push(failure);
    // Of many of one kind, the first is enough.
    const same = `${failure.kind} ${failure.wrong.replace(/\d+/g, "n").slice(0, 200)}`;
    if (kept.has(same)) return;
    kept.add(same);
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(join(KEPT, `${failure.kind}-${seed}-${failure.index}`), failure.input);
    console.log(`\n${failure.kind} --seed ${seed} --at ${failure.index}\n  ${failure.wrong}`);
  };
  const start = () => {
    const job: Job = { project: process.cwd(), seed, kind, from: Atomics.load(at, 0), at };
    const worker = new Worker(new URL(import.meta.url), {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.on("message", keep);
    worker.on("error", (error) => {
      keep({ kind: "thread", index: Atomics.load(at, 0), wrong: String(error), input: "" });
      next();
    });
    return worker;
  };
  let worker: Worker;
  const next = () => {
    Atomics.add(at, 0, 1);
    worker = start();
  };
  Atomics.store(at, 0, first);
  worker = start();
  let [seen, since] = [-1, worked()];
  while (performance.now() < until && Atomics.load(at, 0) < last) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const now = Atomics.load(at, 0);
    if (now !== seen) [seen, since] = [now, worked()];
    else if (worked() - since > HANG) {
      keep({ kind: kind ?? "any", index: now, wrong: "hangs", input: "" });
      await worker.terminate();
      next();
    }
  }
  const tried = Math.min(Atomics.load(at, 0), last) - first;
  // What was found last is still on its way.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await worker.terminate();
  console.log(`\n${tried} inputs with seed ${seed}: ${failures.length} failures of ${kept.size} kinds.`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

await (isMainThread ? main() : work(workerData as Job));
