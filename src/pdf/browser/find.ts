import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { basename } from "node:path";
import { stop } from "../stop.ts";
import { cacheFolder, openCache, usable } from "./cache.ts";
import { candidates } from "./candidates.ts";
import { currentEnvironment, type Environment, variable } from "./environment.ts";
import { messages } from "./messages.ts";
import { type PinnedPackage, pinnedPackage } from "./pinned.ts";
import { unpackBrowser } from "./unpack.ts";

export type Origin = "option" | "environment" | "pinned" | "installed";

export interface FoundBrowser {
  readonly path: string;
  readonly origin: Origin;
  /** A headless shell, which has only the old, quicker headless mode. */
  readonly shell: boolean;
  /** Folder of shared libraries to start it with; the pinned one brings its own. */
  readonly libraries?: string;
  /** What was kept of the pinned one had been changed, and has been made anew. */
  readonly altered?: boolean;
}

/** A place that was looked at, for `npm run browser`. */
export interface Tried {
  readonly path: string;
  readonly origin: Origin;
  readonly outcome: "used" | "missing" | "not-executable";
}

export interface Search {
  readonly found: FoundBrowser;
  readonly tried: readonly Tried[];
}

export interface FindOptions {
  /** As given with `--browser`. */
  readonly path?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Reads the kept browser through, whatever the system says of it. */
  readonly thorough?: boolean | undefined;
  readonly where?: Environment | undefined;
  /** The pinned browser's package; `null` for none. */
  readonly pinned?: PinnedPackage | null | undefined;
}

const variables = ["RAPPORT_BROWSER", "PUPPETEER_EXECUTABLE_PATH"];

/**
 * Finds the browser to print with: the one asked for, else the pinned one, else one that is installed.
 *
 * @throws InputError `browser.missing`, `browser.not-executable`, `browser.none-found`, or the cache's
 */
export async function findBrowser(options: FindOptions = {}): Promise<Search> {
  const where = options.where ?? currentEnvironment();
  if (options.path) return asked(options.path, "option", "--browser");
  for (const name of variables) {
    const path = variable(where, name);
    if (path) return asked(path, "environment", name);
  }

  const pinned = options.pinned === undefined ? pinnedPackage(where) : options.pinned;
  if (pinned) {
    const cache = cacheFolder(where);
    await openCache(cache);
    const { signal, thorough = false } = options;
    const { executable, libraries, altered } = await usable(cache, () =>
      unpackBrowser(pinned.bin, cache, pinned.version, { signal, thorough }),
    );
    const found: FoundBrowser = { path: executable, origin: "pinned", shell: true, libraries, altered };
    return { found, tried: [{ path: executable, origin: "pinned", outcome: "used" }] };
  }
  return installed(where);
}

/** A browser that somebody named is used or refused, never silently replaced by another. */
async function asked(path: string, origin: Origin, setting: string): Promise<Search> {
  const outcome = await look(path);
  if (outcome === "missing") stop(messages["browser.missing"], { file: path }, { path, setting });
  if (outcome === "not-executable")
    stop(messages["browser.not-executable"], { file: path }, { path, setting });
  const shell = /shell/i.test(basename(path));
  return { found: { path, origin, shell }, tried: [{ path, origin, outcome }] };
}

async function installed(where: Environment): Promise<Search> {
  const tried: Tried[] = [];
  for (const { path, kind } of candidates(where)) {
    const outcome = await look(path);
    tried.push({ path, origin: "installed", outcome });
    if (outcome !== "used") continue;
    return { found: { path, origin: "installed", shell: kind === "headless shell" }, tried };
  }
  stop(messages["browser.none-found"], { file: "browser" }, { tried: tried.map(({ path }) => path) });
}

async function look(path: string): Promise<Tried["outcome"]> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return "missing";
  if (!found.isFile()) return "not-executable";
  return access(path, constants.X_OK).then(
    () => "used",
    () => "not-executable",
  );
}
