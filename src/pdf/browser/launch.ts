import { rmSync } from "node:fs";
import { rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, CDPSession } from "puppeteer";
import { messages as fileMessages } from "../../files/messages.ts";
import { type Refused, systemError } from "../../files/system.ts";
import { temporaryFault, temporaryFolder } from "../../files/temporary.ts";
import { InputError, type Problem, problem, warning } from "../../problems/problem.ts";
import { stop } from "../stop.ts";
import { type FoundBrowser, findBrowser, type Origin } from "./find.ts";
import { flags } from "./flags.ts";
import { fontconfig, fontFolders } from "./fonts.ts";
import { messages } from "./messages.ts";
import { majorOf, pinnedMajor } from "./pinned.ts";
import { type BrowserProcess, startProcess } from "./process.ts";

export interface LaunchOptions {
  /** As given with `--browser`; absent means the pinned one, else an installed one. */
  readonly path?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Told what staff should know although the run goes on: no sandbox, another version. */
  readonly log?: ((notice: Problem) => void) | undefined;
  /** Folders of the only fonts that a browser on Linux sees; the report's own unless told. */
  readonly fonts?: readonly string[] | undefined;
  /** Milliseconds that it may take to answer. */
  readonly patience?: number | undefined;
  /** Reads a kept browser through first, whatever the system says of it. */
  readonly thorough?: boolean | undefined;
}

/** Which browser printed: for the manifest and for `npm run browser`. */
export interface BrowserIdentity {
  readonly path: string;
  readonly origin: Origin;
  /** `HeadlessChrome/147.0.7727.0` */
  readonly version: string;
  /** Whether it is of the major version that the golden files were made with. */
  readonly pinned: boolean;
}

export interface RunningBrowser extends BrowserIdentity {
  readonly pid: number;
  readonly sandbox: boolean;
  /** A session with the browser itself, by which tabs are opened. */
  readonly root: CDPSession;
  /** Milliseconds that it may take to answer. */
  readonly patience: number;
  /** What it says is nothing that a browser would, for which it was ended. @throws InputError then */
  refuseNonsense(): void;
  /** Ends the browser and removes its profile. May be called more than once; never throws. */
  close(): Promise<void>;
}

/** A browser that doesn't end by itself in this time is killed. */
const endPatience = 3_000;
/** A browser that has not answered in this time hangs. Chromium takes half a second, and ten on the slowest machine. */
const PATIENCE = 45_000;

/**
 * Starts the browser, with its sandbox wherever the system allows one.
 *
 * @throws InputError `browser.will-not-start`, `browser.silent`, `browser.talks-nonsense` or one of findBrowser's; the
 *   signal's reason when aborted
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const { path, signal, thorough } = options;
  const { found } = await findBrowser({ path, signal, thorough });
  if (found.altered)
    options.log?.(warning(messages["browser.cache-altered"], { file: found.path }, { path: found.path }));
  let failure: FailedStart | undefined;
  for (const way of waysToStart()) {
    try {
      return await launch(found, way, options);
    } catch (error) {
      if (!(error instanceof FailedStart)) throw error;
      failure = error;
    }
  }
  // What does not start may have been changed by the disk itself.
  if (found.origin === "pinned" && !thorough) {
    const again = await findBrowser({ signal, thorough: true });
    if (again.found.altered) return launchBrowser({ ...options, thorough: true });
  }
  stop(
    messages["browser.will-not-start"],
    { file: found.path },
    { path: found.path, reason: failure?.message ?? "" },
  );
}

/** Why there is no sandbox; undefined where there is one. */
type Unsafe = "root" | "unavailable" | undefined;

/**
 * Chromium has no sandbox for root. Elsewhere on Linux no file tells for certain whether there can be one
 * (Ubuntu since 23.10 and many containers refuse user namespaces), so it is tried first.
 */
function waysToStart(): readonly Unsafe[] {
  if (process.getuid?.() === 0) return ["root"];
  return process.platform === "linux" ? [undefined, "unavailable"] : [undefined];
}

async function launch(found: FoundBrowser, unsafe: Unsafe, options: LaunchOptions): Promise<RunningBrowser> {
  const { signal, patience = PATIENCE } = options;
  const sandbox = unsafe === undefined;
  signal?.throwIfAborted();
  const profile = await temporaryFolder();
  let child: BrowserProcess | undefined;
  let closing: Promise<void> | undefined;
  const end = (browser?: Browser) => {
    closing ??= endProcess(child, browser, profile).finally(() => {
      signal?.removeEventListener("abort", onAbort);
      process.off("exit", sweep);
    });
    return closing;
  };
  // When the program ends without closing, as after a fault: the process is killed by its own hook before this.
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const onAbort = () => {
    child?.kill();
    void end();
  };
  signal?.addEventListener("abort", onAbort);
  process.once("exit", sweep);

  try {
    // It may have been aborted before anybody listened.
    signal?.throwIfAborted();
    const env = await environment(found, profile, options.fonts ?? fontFolders());
    child = await startProcess(found.path, flags(found, profile, sandbox), env);
    // After the process's own hook, which kills it.
    process.off("exit", sweep);
    process.once("exit", sweep);
    signal?.throwIfAborted();
    // While the browser starts: puppeteer takes longer to load than Chromium does.
    const { default: puppeteer } = await import("puppeteer");
    const { transport, pid } = child;
    const protocolTimeout = patience;
    const connecting = puppeteer.connect({ transport, defaultViewport: null, protocolTimeout });
    const { browser, version, root } = await inTime(patience, found.path, child.ended, async () => {
      const browser = await connecting;
      return {
        browser,
        version: await browser.version(),
        root: await browser.target().createCDPSession(),
      };
    });
    signal?.throwIfAborted();

    const pinned = majorOf(version) === pinnedMajor;
    if (unsafe)
      options.log?.(warning(messages["browser.no-sandbox"], { file: found.path }, { reason: unsafe }));
    if (!pinned) options.log?.(otherVersion(found.path, version));
    const { path, origin } = found;
    const refuseNonsense = () => refuse(child, found.path);
    const close = () => end(browser);
    return { path, origin, version, pinned, pid, sandbox, root, patience, refuseNonsense, close };
  } catch (error) {
    child?.kill();
    // A profile on a full disk is one reason of many; looked at before it is removed.
    const full = await isFull(profile);
    // Whoever aborted it before it had started has ended nothing yet.
    closing = undefined;
    await end();
    signal?.throwIfAborted();
    refuse(child, found.path);
    if (error instanceof InputError) throw error;
    if (full) throw temporaryFault(Object.assign(new Error("full", { cause: error }), { code: "ENOSPC" }));
    const refused = child === undefined && systemError(error);
    if (refused && EXHAUSTED.includes(refused.kind))
      stop(fileMessages["files.system"], { file: found.path }, refused);
    const reason = reasonOf(child?.complaint()) ?? (child ? "" : (error as Error).message);
    throw new FailedStart(reason, { cause: error });
  }
}

/** What another way to start a browser does not mend. */
const EXHAUSTED: readonly Refused[] = ["too-many", "memory", "processes"];

/** A browser needs some megabytes for its profile; with fewer it ends without a word. */
async function isFull(folder: string): Promise<boolean> {
  const found = await statfs(folder).catch(() => undefined);
  return found !== undefined && found.bavail * found.bsize < 4 << 20;
}

function refuse(child: BrowserProcess | undefined, path: string): void {
  const fault = child?.nonsense();
  if (fault) stop(messages["browser.talks-nonsense"], { file: path }, { path, fault });
}

/**
 * Waits for a browser as long as it lives. What has ended before somebody listens is never heard to have.
 *
 * @throws InputError `browser.silent` when it takes longer; an Error when it ends
 */
async function inTime<T>(
  patience: number,
  path: string,
  ended: Promise<void>,
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(silent(path, patience)), patience);
  });
  try {
    const gone = ended.then(() => Promise.reject(new Error("the browser has ended")));
    return await Promise.race([work(), late, gone]);
  } finally {
    clearTimeout(timer);
  }
}

/** What is told of a browser that hangs. */
export function silent(path: string, patience: number): InputError {
  const seconds = Math.ceil(patience / 1000);
  return new InputError([problem(messages["browser.silent"], { file: path }, { path, seconds })]);
}

/** The warning that belongs to a browser whose tags nobody has looked at. */
function otherVersion(path: string, version: string): Problem {
  return warning(messages["browser.other-version"], { file: path }, { version, pinned: pinnedMajor });
}

/** A browser that ended before it answered; not yet told to anybody, since another way may work. */
class FailedStart extends Error {}

/** The line of the browser's complaints that names the cause, without Chromium's own line prefix. */
function reasonOf(complaint: string | undefined): string | undefined {
  const lines = (complaint ?? "").split("\n").filter((line) => line.trim() !== "");
  const telling =
    lines.find((line) => /error while loading|FATAL|No usable sandbox/.test(line)) ?? lines.at(-1);
  return telling?.replace(/^\[[^\]]*\]\s*/, "").trim();
}

async function environment(
  found: FoundBrowser,
  profile: string,
  fonts: readonly string[],
): Promise<NodeJS.ProcessEnv> {
  // The print must not follow the machine's clock zone or language.
  const env: NodeJS.ProcessEnv = { ...process.env, TZ: "UTC", LC_ALL: "C.UTF-8", LANGUAGE: "" };
  // What it puts among temporary files goes with its profile, also when it is killed.
  for (const name of ["TMPDIR", "TMP", "TEMP"]) env[name] = profile;
  if (process.platform !== "linux") return env;
  const config = join(profile, "fonts.conf");
  await writeFile(config, fontconfig(fonts, join(profile, "fontconfig"))).catch((error: unknown) => {
    throw temporaryFault(error);
  });
  env.FONTCONFIG_FILE = config;
  if (found.libraries) {
    env.LD_LIBRARY_PATH = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  }
  return env;
}

async function endProcess(
  child: BrowserProcess | undefined,
  browser: Browser | undefined,
  profile: string,
): Promise<void> {
  if (child) {
    const timer = setTimeout(child.kill, endPatience);
    if (browser) await browser.close().catch(() => undefined);
    else child.kill();
    await child.ended;
    clearTimeout(timer);
    // Helpers may outlive the browser by a moment, or, after a crash, for good.
    child.kill();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
