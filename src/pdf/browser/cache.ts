import { lstat, mkdir } from "node:fs/promises";
import { posix, win32 } from "node:path";
import { systemError } from "../../files/system.ts";
import { stop } from "../stop.ts";
import { type Environment, variable } from "./environment.ts";
import { messages } from "./messages.ts";

/**
 * Where the unpacked browser is kept between builds: the user's own cache, never the shared temp folder.
 *
 * @returns an absolute path, ending in `kommunerapport`
 * @see https://specifications.freedesktop.org/basedir-spec/latest/ a relative XDG path is to be ignored
 */
export function cacheFolder(where: Environment): string {
  if (where.platform === "win32") {
    const local = variable(where, "LOCALAPPDATA") ?? win32.join(where.home, "AppData", "Local");
    return win32.join(local, "kommunerapport");
  }
  if (where.platform === "darwin") return posix.join(where.home, "Library", "Caches", "kommunerapport");
  const xdg = variable(where, "XDG_CACHE_HOME");
  const base = xdg && posix.isAbsolute(xdg) ? xdg : posix.join(where.home, ".cache");
  return posix.join(base, "kommunerapport");
}

/**
 * Makes the folder, for the user alone, and refuses one that somebody else could have put a program in.
 *
 * @throws InputError `browser.cache-unusable` or `browser.cache-unsafe`
 */
export async function openCache(folder: string): Promise<void> {
  const found = await usable(folder, async () => {
    // Seen first: what stands in its place is told as what it is, whatever the system says of making it.
    const before = await lstat(folder).catch(() => undefined);
    if (before && !before.isDirectory())
      stop(messages["browser.cache-unsafe"], { file: folder }, { why: "not-a-folder" });
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return lstat(folder);
  });
  // Windows keeps the profile folder private by access lists, which mode bits don't show.
  if (process.getuid === undefined) return;
  if (found.uid !== process.getuid())
    stop(messages["browser.cache-unsafe"], { file: folder }, { why: "owner" });
  const othersWrite = 0o022;
  if ((found.mode & othersWrite) !== 0)
    stop(messages["browser.cache-unsafe"], { file: folder }, { why: "writable" });
}

/**
 * Does something in the cache.
 *
 * @throws InputError `browser.cache-unusable` with what the machine refused: its disk is full
 */
export async function usable<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = systemError(error);
    if (refused === undefined) throw error;
    stop(messages["browser.cache-unusable"], { file: folder }, refused);
  }
}
