import { spawn } from "node:child_process";
import { open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "../files/temporary.ts";

interface ProcessResult {
  /** Exit code; null when it was ended. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Why a program did not give a result. */
type ProcessFault = "missing" | "timeout";

/** Runs a program without a shell, gives it `input` and waits at most `timeout` ms. */
export type RunProcess = (
  program: string,
  args: readonly string[],
  options: { readonly input: string; readonly timeout: number },
) => Promise<ProcessResult | ProcessFault>;

/**
 * The real thing. The program gets a process group of its own, since `apertium` is a script that starts a dozen
 * programs, and all of them must go when the time is up. Its input is a file, since the script opens
 * `/dev/stdin`, and Node's own pipes are sockets, which cannot be opened again.
 *
 * @throws Error when the program is there but cannot be started
 */
export const runProcess: RunProcess = async (program, args, { input, timeout }) => {
  const folder = await temporaryFolder();
  try {
    await writeFile(join(folder, "input"), input);
    const file = await open(join(folder, "input"), "r");
    try {
      return await run(program, args, file.fd, timeout);
    } finally {
      await file.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

function run(program: string, args: readonly string[], input: number, timeout: number) {
  return new Promise<ProcessResult | ProcessFault>((resolve, reject) => {
    const child = spawn(program, args, {
      shell: false,
      detached: process.platform !== "win32",
      stdio: [input, "pipe", "pipe"],
      // Without UTF-8 Apertium's programs stop at the first «å».
      env: { ...process.env, LC_ALL: "C.UTF-8" },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      end(child.pid);
    }, timeout);
    child.stdout?.on("data", (bytes: Buffer) => out.push(bytes));
    child.stderr?.on("data", (bytes: Buffer) => err.push(bytes));
    child.on("error", (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === "ENOENT") resolve("missing");
      else reject(error);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (late) resolve("timeout");
      else resolve({ code, stdout: text(out), stderr: text(err) });
    });
  });
}

function end(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It was quicker.
  }
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
