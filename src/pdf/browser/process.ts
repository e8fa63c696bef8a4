import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import type { Readable, Writable } from "node:stream";
import type { ConnectionTransport } from "puppeteer";

/** A browser process and the pipe that drives it. */
export interface BrowserProcess {
  readonly pid: number;
  readonly transport: ConnectionTransport;
  /** Resolves when the process is gone, however it ended. */
  readonly ended: Promise<void>;
  /** Ends it and all its helpers, without waiting for them to be gone. */
  kill(): void;
  /** What it wrote to standard error, at most the last 8 kB. */
  complaint(): string;
  /** Why it was ended: what it says is nothing that a browser would. */
  nonsense(): Nonsense | undefined;
}

/** What came is no message of the protocol; or it has no end. */
export type Nonsense = "garbage" | "flood";

/** Bytes of complaints. Chromium writes a few hundred lines at its worst. */
const MOST_COMPLAINTS = 16 << 20;
/** Bytes of one message: a print of thousands of pages, which comes as one. */
const LONGEST_MESSAGE = 1 << 30;
/** Messages that nobody asked for, before the first answer. */
const MOST_UNASKED = 10_000;

/**
 * Starts a browser. Spawned here rather than by puppeteer, which in pipe mode loses the reason of a failed
 * start and lets a program that can't be run take the whole build down; and so the browser starts while
 * puppeteer is still loading.
 *
 * @throws the operating system's error when the program can't be run
 */
export async function startProcess(
  path: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<BrowserProcess> {
  const child = spawn(path, args, {
    // The leader of its own group: Ctrl+C reaches the build alone, and the group can be ended at once.
    detached: process.platform !== "win32",
    env,
    stdio: ["ignore", "ignore", "pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  let said = "";
  let complaints = 0;
  let nonsense: Nonsense | undefined;
  const refuse = (fault: Nonsense) => {
    nonsense ??= fault;
    kill();
  };
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    said = (said + text).slice(-8192);
    complaints += text.length;
    if (complaints > MOST_COMPLAINTS) refuse("flood");
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  await new Promise<void>((resolve, reject) => child.once("spawn", resolve).once("error", reject));
  const { pid } = child;
  if (pid === undefined) throw new Error("a spawned browser has no process id");

  function kill(): void {
    if (child.pid !== undefined) killTree(child, child.pid);
  }
  process.once("exit", kill);
  void ended.then(() => process.off("exit", kill));
  const transport = pipeTransport(child, refuse);
  return { pid, transport, ended, kill, complaint: () => said, nonsense: () => nonsense };
}

/** The browser's protocol over pipes 3 and 4: JSON messages that end with a zero byte. */
function pipeTransport(child: ChildProcess, refuse: (fault: Nonsense) => void): ConnectionTransport {
  const output = child.stdio[3] as Writable;
  const input = child.stdio[4] as Readable;
  let closed = false;
  const tellClosed = () => setImmediate(() => transport.onclose?.());
  const transport: ConnectionTransport = {
    send: (message) => {
      // The browser may have ended before puppeteer listened; it would wait ten minutes for an answer.
      if (closed) tellClosed();
      else output.write(`${message}\0`);
    },
    close: () => void output.end(),
  };
  let parts: Buffer[] = [];
  let length = 0;
  let unasked = 0;
  input.on("data", (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      const message = Buffer.concat([...parts, chunk.subarray(start, end)]).toString("utf8");
      parts = [];
      length = 0;
      start = end + 1;
      const kind = kindOf(message);
      if (kind === undefined) return refuse("garbage");
      // Once it has answered, it is a browser, and tells of much.
      if (kind === "answer") unasked = Number.NEGATIVE_INFINITY;
      else if (++unasked > MOST_UNASKED) return refuse("flood");
      // Each in its own turn, as puppeteer's own transport does, so that its replies come in order.
      setImmediate(() => transport.onmessage?.(message));
    }
    const rest = chunk.subarray(start);
    // No message of the protocol begins otherwise, and one that never ends is seen at once.
    if (parts.length === 0 && rest.length > 0 && rest[0] !== BRACE) return refuse("garbage");
    parts.push(rest);
    length += rest.length;
    if (length > LONGEST_MESSAGE) refuse("flood");
  });
  input.on("close", () => {
    closed = true;
    tellClosed();
  });
  // The browser may end between two messages; the closed pipe above is what tells of it.
  output.on("error", () => undefined);
  input.on("error", () => undefined);
  return transport;
}

const BRACE = 0x7b;

/** What a message of the protocol is. */
function kindOf(message: string): "answer" | "event" | undefined {
  try {
    const { id, method } = JSON.parse(message) as { readonly id?: unknown; readonly method?: unknown };
    if (typeof id === "number") return "answer";
    return typeof method === "string" ? "event" : undefined;
  } catch {
    return undefined;
  }
}

function killTree(child: ChildProcess, pid: number): void {
  try {
    if (process.platform === "win32") {
      execFileSync("taskkill", ["/pid", String(pid), "/T", "/F"], { stdio: "ignore" });
    } else {
      process.kill(-pid, "SIGKILL");
    }
  } catch {
    // Already gone; or on Windows, where taskkill is missing, at least the browser itself.
    child.kill("SIGKILL");
  }
}
