import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Limit, Outcome, Painter, ToPaint } from "./paint.ts";
import type { Said } from "./painting-server.ts";

/** What one figure may use. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A figure takes a tenth of a second, and the whole process some 80 MB. */
const usual: Limits = { seconds: 5, megabytes: 512 };

/** To start and to load everything; on a busy machine it may take seconds. */
const secondsToStart = 60;

interface Question {
  readonly figure: ToPaint;
  readonly answer: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a process that paints, and that can be stopped: a figure is a program, which may loop, or fill the memory.
 * One that uses more than it may is ended with its process, and the rest is painted in a new one. (A thread will not
 * do: where it asks for much memory at once, V8 ends the whole process.)
 *
 * It loads Vega while this process does something else, and keeps nothing alive that has nothing to wait for.
 *
 * @param program path of `dist/cli/paint.js`
 * @param signal aborted when what is being painted is to be given up; it is rejected with its reason
 */
export function openPaintingProcess(program: URL, signal: AbortSignal, limits: Limits = usual): Painter {
  const waiting: Question[] = [];
  let running: Running | undefined;
  let patience: NodeJS.Timeout | undefined;
  let closed = false;
  signal.addEventListener("abort", close, { once: true });
  // Whoever is ended in the middle of a drawing that loops would leave it looping.
  process.once("exit", close);

  function start(): Running {
    const child = fork(fileURLToPath(program), [], {
      execArgv: [`--max-old-space-size=${limits.megabytes}`],
      serialization: "advanced",
      // What V8 has to say when the memory is full is told in our own words.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const started: Running = { child, isReady: false, isLate: false };
    child.on("message", (said: Said) => {
      if ("ready" in said) started.isReady = true;
      else waiting.shift()?.answer(said);
      if (running === started) watch(started);
    });
    child.on("error", giveUp);
    child.on("exit", (code, name) => {
      if (running === started) ended(started, `${code ?? name}`);
    });
    return started;
  }

  /** Waits for an answer to the first question, as long as it may take. */
  function watch(started: Running): void {
    clearTimeout(patience);
    const [first] = waiting;
    hold(started.child, first !== undefined);
    if (first === undefined) return;
    const stop = () => {
      if (running !== started || first !== waiting[0]) return;
      started.isLate = true;
      started.child.kill("SIGKILL");
    };
    const seconds = started.isReady ? limits.seconds : secondsToStart;
    // This process may have been too busy to hear the answer: it is heard first.
    patience = setTimeout(() => setImmediate(stop), 1000 * seconds);
  }

  function ended({ isReady, isLate }: Running, how: string): void {
    clearTimeout(patience);
    running = undefined;
    const { seconds, megabytes } = limits;
    const limit: Limit = isLate ? { seconds } : { megabytes };
    if (!isReady) giveUp(new Error(`The process that draws figures has ended with ${how}`));
    else waiting.shift()?.answer({ painted: [], failure: { kind: "stopped", limit } });
    if (waiting.length > 0) run(waiting);
  }

  /** Asks the process that there is, or a new one. */
  function run(questions: readonly Question[]): void {
    running ??= start();
    // One that is gone by now answers to none: all that wait are asked again.
    for (const { figure } of questions) if (running.child.connected) running.child.send(figure);
    watch(running);
  }

  function giveUp(reason: unknown): void {
    for (const { reject } of waiting.splice(0)) reject(reason);
  }

  function close(): void {
    if (closed) return;
    closed = true;
    clearTimeout(patience);
    signal.removeEventListener("abort", close);
    process.off("exit", close);
    // One that has nothing to do ends by itself, and keeps what V8 has made of its code.
    if (waiting.length === 0 && running?.child.connected) running.child.disconnect();
    else running?.child.kill("SIGKILL");
    running = undefined;
    giveUp(reasonToStop());
  }

  const reasonToStop = () => (signal.aborted ? signal.reason : new Error("Nothing more is painted"));

  run([]);
  return {
    async paint(figure) {
      if (closed) throw reasonToStop();
      return new Promise((answer, reject) => {
        const question = { figure, answer, reject };
        waiting.push(question);
        run([question]);
      });
    },
    close,
  };
}

interface Running {
  readonly child: ChildProcess;
  isReady: boolean;
  isLate: boolean;
}

/** Whether this process waits for another before it ends. */
function hold(child: ChildProcess, waits: boolean): void {
  if (waits) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}
