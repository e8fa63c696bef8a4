import { rmSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, CDPSession } from "puppeteer";
import { temporaryFolder } from "../../files/temporary.ts";
import { type Problem, warning } from "../../problems/problem.ts";
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
  /** Ends the browser and removes its profile. May be called more than once; never throws. */
  close(): Promise<void>;
}

/** A browser that doesn't end by itself in this time is killed. */
const patience = 3_000;
/** For one command of the protocol: a long report may take minutes to print on a slow machine. */
const protocolTimeout = 600_000;

/**
 * Starts the browser, with its sandbox wherever the system allows one.
 *
 * @throws InputError `browser.will-not-start` or one of findBrowser's; the signal's reason when aborted
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<RunningBrowser> {
  const { found } = await findBrowser({ path: options.path, signal: options.signal });
  let failure: FailedStart | undefined;
  for (const way of waysToStart()) {
    try {
      return await launch(found, way, options);
    } catch (error) {
      if (!(error instanceof FailedStart)) throw error;
      failure = error;
    }
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
  const { signal } = options;
  const sandbox = unsafe === undefined;
  signal?.throwIfAborted();
  const profile = await temporaryFolder();
  let child: BrowserProcess | undefined;
  let closing: Promise<void> | undefined;
  const close = (browser?: Browser) => {
    closing ??= end(child, browser, profile).finally(() => {
      signal?.removeEventListener("abort", onAbort);
      process.off("exit", sweep);
    });
    return closing;
  };
  // When the program ends without closing, as after a fault: the process is killed by its own hook before this.
  const sweep = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const onAbort = () => {
    child?.kill();
    void close();
  };
  signal?.addEventListener("abort", onAbort);

  try {
    const env = await environment(found, profile, options.fonts ?? fontFolders());
    child = await startProcess(found.path, flags(found, profile, sandbox), env);
    process.once("exit", sweep);
    // While the browser starts: puppeteer takes longer to load than Chromium does.
    const { default: puppeteer } = await import("puppeteer");
    const { transport, pid } = child;
    const browser = await puppeteer.connect({ transport, defaultViewport: null, protocolTimeout });
    const version = await browser.version();
    const root = await browser.target().createCDPSession();
    signal?.throwIfAborted();

    const pinned = majorOf(version) === pinnedMajor;
    if (unsafe)
      options.log?.(warning(messages["browser.no-sandbox"], { file: found.path }, { reason: unsafe }));
    if (!pinned) options.log?.(otherVersion(found.path, version));
    const { path, origin } = found;
    return { path, origin, version, pinned, pid, sandbox, root, close: () => close(browser) };
  } catch (error) {
    child?.kill();
    await close();
    signal?.throwIfAborted();
    const reason = reasonOf(child?.complaint()) ?? (child ? "" : (error as Error).message);
    throw new FailedStart(reason, { cause: error });
  }
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
  if (process.platform !== "linux") return env;
  const config = join(profile, "fonts.conf");
  await writeFile(config, fontconfig(fonts, join(profile, "fontconfig")));
  env.FONTCONFIG_FILE = config;
  if (found.libraries) {
    env.LD_LIBRARY_PATH = [found.libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  }
  return env;
}

async function end(
  child: BrowserProcess | undefined,
  browser: Browser | undefined,
  profile: string,
): Promise<void> {
  if (child) {
    const timer = setTimeout(child.kill, patience);
    if (browser) await browser.close().catch(() => undefined);
    else child.kill();
    await child.ended;
    clearTimeout(timer);
    // Helpers may outlive the browser by a moment, or, after a crash, for good.
    child.kill();
  }
  await rm(profile, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
