import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parentPort, Worker } from "node:worker_threads";

/** Threads of the program, by the source of each: see scripts/compile.mjs, which compiles them by their names. */
const ENTRIES = { pdf: "pdf/check/thread.ts", "read-back": "verify/thread.ts" } as const;
export type ThreadName = keyof typeof ENTRIES;

/** How much a question may take. */
export interface Limits {
  readonly seconds: number;
  /** By how much the process may grow. */
  readonly megabytes: number;
}

/** A thread that was ended since a question took more than it might. */
export class ThreadStopped extends Error {
  readonly over: keyof Limits;

  constructor(over: keyof Limits) {
    super(over);
    this.over = over;
  }
}

interface Asked {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
}

type Reply = { readonly id: number } & ({ readonly answer: never } | { readonly failed: Error });

/** How often a thread with limits is looked at, in milliseconds. */
const interval = 50;

/**
 * A thread of our own that answers questions, one after another, beside what else is done. What it writes is not
 * shown. It keeps the program alive only while it is asked something.
 */
export class Thread<Question, Answer> {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #last = 0;
  #over: Error | undefined;

  /** @param heap megabytes of its own objects; V8's own limit where left out */
  constructor(name: ThreadName, heap?: number) {
    this.#worker = startWorker(name, heap);
    this.#worker.unref();
    this.#worker.on("message", (reply: Reply) => {
      const asked = this.#asked.get(reply.id);
      this.#forget(reply.id);
      if ("failed" in reply) asked?.reject(reply.failed);
      else asked?.resolve(reply.answer);
    });
    this.#worker.on("error", (error: NodeJS.ErrnoException) =>
      this.#end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new ThreadStopped("megabytes") : error),
    );
    this.#worker.on("exit", () => this.#end(new Error("The thread has ended")));
  }

  /**
   * @param question what can be sent to a thread: data, and no functions
   * @param limits without, it may take what it takes
   * @throws ThreadStopped beyond the limits, and Error once it has ended: a new thread is needed then
   */
  async ask(question: Question, limits?: Limits): Promise<Answer> {
    if (this.#over) throw this.#over;
    const id = ++this.#last;
    const stopWatching = limits && this.#watch(limits);
    this.#worker.ref();
    try {
      return await new Promise<Answer>((resolve, reject) => {
        this.#asked.set(id, { resolve, reject });
        this.#worker.postMessage({ id, question });
      });
    } finally {
      stopWatching?.();
    }
  }

  /** Whether it answers nothing more. */
  get hasEnded(): boolean {
    return this.#over !== undefined;
  }

  async close(): Promise<void> {
    this.#end(new Error("The thread was closed"));
    await this.#worker.terminate();
  }

  /** Ends the thread when it takes too much. What it holds outside of its heap no limit of Node's knows. */
  #watch({ seconds, megabytes }: Limits): () => void {
    const begun = performance.now();
    const before = process.memoryUsage.rss();
    const timer = setInterval(() => {
      const isSlow = performance.now() - begun > seconds * 1000;
      if (!isSlow && process.memoryUsage.rss() - before <= megabytes * 2 ** 20) return;
      this.#end(new ThreadStopped(isSlow ? "seconds" : "megabytes"));
      void this.#worker.terminate();
    }, interval);
    return () => clearInterval(timer);
  }

  #forget(id: number): void {
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#worker.unref();
  }

  #end(error: Error): void {
    this.#over ??= error;
    for (const [id, { reject }] of this.#asked) {
      this.#forget(id);
      reject(this.#over);
    }
  }
}

/** Whoever answers questions beside what else is done. */
export interface Beside<Question, Answer> {
  /** Whether it is a thread. */
  readonly isThread: boolean;
  /** Begins to load what it answers with. */
  start(): void;
  ask(question: Question): Promise<Answer>;
  close(): Promise<void>;
}

/** Not compiled: in a test. */
const fromSources = import.meta.url.endsWith(".ts");

/**
 * Has questions answered in a thread, which is started with the first one, and anew when it has ended; from source they
 * are answered here, since each thread has to translate its sources anew.
 *
 * @param load gives what the thread answers with
 */
export function beside<Question, Answer>(
  name: ThreadName,
  load: () => Promise<{ readonly answer: (question: Question) => Promise<Answer> }>,
): Beside<Question, Answer> {
  let thread: Thread<Question, Answer> | undefined;
  const started = () => {
    if (thread === undefined || thread.hasEnded) thread = new Thread(name);
    return thread;
  };
  if (fromSources)
    return {
      isThread: false,
      start: () => undefined,
      ask: async (question) => (await load()).answer(question),
      close: async () => undefined,
    };
  return {
    isThread: true,
    start: () => void started(),
    ask: (question) => started().ask(question),
    async close() {
      await thread?.close();
    },
  };
}

function startWorker(name: ThreadName, heap: number | undefined): Worker {
  const options = {
    stdout: true,
    stderr: true,
    ...(heap !== undefined && { resourceLimits: { maxOldGenerationSizeMb: heap } }),
  };
  const worker = fromSources
    ? new Worker(fromSource(name), { ...options, eval: true })
    : new Worker(compiled(name), options);
  // Else what it writes is kept.
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/** In `dist/`, whichever of its files asks. */
function compiled(name: ThreadName): string {
  const places = ["./", "../"].map((up) => fileURLToPath(new URL(`${up}thread/${name}.js`, import.meta.url)));
  return places.find((place) => existsSync(place)) ?? (places[0] as string);
}

/** Node's threads do not read TypeScript; jiti does, which reads the settings too. */
function fromSource(name: ThreadName): string {
  const entry = fileURLToPath(new URL(ENTRIES[name], import.meta.url));
  const jiti = import.meta.resolve("jiti");
  return `import(${JSON.stringify(jiti)}).then(({ createJiti }) => createJiti(${JSON.stringify(entry)}).import(${JSON.stringify(entry)}));`;
}

/** In a thread: answers each question that comes. */
export function answerBy<Question>(reply: (question: Question) => unknown): void {
  parentPort?.on("message", async ({ id, question }: { id: number; question: Question }) => {
    try {
      parentPort?.postMessage({ id, answer: await reply(question) });
    } catch (failed) {
      parentPort?.postMessage({ id, failed });
    }
  });
}
