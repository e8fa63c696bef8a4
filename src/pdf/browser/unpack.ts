import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { parseTar } from "nanotar";

export interface Unpacked {
  readonly executable: string;
  /** Folder with the shared libraries (NSS, NSPR, expat) that a bare Linux lacks. */
  readonly libraries: string;
}

/** Written last: a folder with this file, and files of these sizes, is whole. */
const inventory = "unpacked.json";
const unfinished = ".unpacking-";
const hour = 3_600_000;

/**
 * Unpacks the browser of the npm package, once for each version (about 2 s).
 *
 * Everything is made under another name and renamed when it is whole, so that a build that is stopped
 * leaves nothing that passes for a browser, and two builds that start at once end with one of the two.
 *
 * @param bin the package's folder with `chromium.br` and `al2023.tar.br`
 * @param cache a private folder: see openCache
 * @throws the signal's reason when it is aborted, or the file system's error
 */
export async function unpackBrowser(
  bin: string,
  cache: string,
  version: string,
  signal?: AbortSignal,
): Promise<Unpacked> {
  const home = join(cache, `chromium-${version}`);
  if (!(await isWhole(home))) {
    await clearLeftovers(cache);
    const work = await mkdtemp(join(cache, unfinished));
    try {
      await unpackInto(work, bin, signal);
      await moveIntoPlace(work, home);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  return { executable: join(home, "chromium"), libraries: join(home, "lib") };
}

async function unpackInto(work: string, bin: string, signal: AbortSignal | undefined): Promise<void> {
  await pipeline(
    createReadStream(join(bin, "chromium.br"), { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    // Flushed, since a rename can reach the disk before the data do.
    createWriteStream(join(work, "chromium"), { flags: "wx", mode: 0o755, flush: true }),
    signal ? { signal } : {},
  );
  const archive = await promisify(brotliDecompress)(await readFile(join(bin, "al2023.tar.br")));
  await mkdir(join(work, "lib"), { mode: 0o700 });
  for (const entry of parseTar(archive)) {
    // Only the file's own name is used, so that no entry can be written outside the folder.
    if (entry.type !== "file" || !entry.name.startsWith("lib/") || !entry.data) continue;
    await writeFile(join(work, "lib", basename(entry.name)), entry.data, { flag: "wx", mode: 0o755 });
  }
  signal?.throwIfAborted();
  const sizes: Record<string, number> = {};
  for (const name of ["chromium", ...(await readdir(join(work, "lib"))).map((lib) => `lib/${lib}`)]) {
    sizes[name] = (await stat(join(work, name))).size;
  }
  await writeFile(join(work, inventory), JSON.stringify(sizes, null, 2));
}

/** Whether all files of the inventory are there in full length. */
async function isWhole(home: string): Promise<boolean> {
  try {
    const sizes = JSON.parse(await readFile(join(home, inventory), "utf8")) as Record<string, number>;
    const found = await Promise.all(
      Object.keys(sizes).map(async (name) => (await stat(join(home, name))).size === sizes[name]),
    );
    return found.length > 0 && found.every(Boolean);
  } catch {
    return false;
  }
}

async function moveIntoPlace(work: string, home: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(work, home);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
      // Another build was first; its browser is as good as ours.
      if (await isWhole(home)) return;
      if (attempt === 3) throw error;
      const aside = await mkdtemp(`${work}-broken-`);
      await rename(home, aside).catch(() => undefined);
      await rm(aside, { recursive: true, force: true });
    }
  }
}

/** Removes what builds that were killed left behind. An hour is longer than any unpacking that still runs. */
async function clearLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(unfinished)) continue;
    const path = join(cache, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (age > hour) await rm(path, { recursive: true, force: true });
  }
}
