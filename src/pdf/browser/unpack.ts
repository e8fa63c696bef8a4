import { createHash, type Hash } from "node:crypto";
import { type BigIntStats, createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliDecompress, createBrotliDecompress } from "node:zlib";
import { parseTar } from "nanotar";
import { ownName } from "../../files/holder.ts";
import { removeDead } from "../../files/temporary.ts";

export interface Unpacked {
  readonly executable: string;
  /** Folder with the shared libraries (NSS, NSPR, expat) that a bare Linux lacks. */
  readonly libraries: string;
  /** What was there had been changed since it was unpacked. */
  readonly altered: boolean;
}

/** Written last: a folder with this file, and files as it says, is whole. */
const INVENTORY = "unpacked.json";
const UNFINISHED = ".unpacking-";

/** What a file was when it was unpacked: what is in it, and what the system says of it. */
interface Entry {
  /** SHA-256, hex, of what came out of the package. */
  readonly sha256: string;
  readonly stamp: string;
}
type Inventory = Readonly<Record<string, Entry>>;

/**
 * Unpacks the browser of the npm package, once for each version (about 2 s).
 *
 * Everything is made under another name and renamed when it is whole, so that a build that is stopped
 * leaves nothing that passes for a browser, and two builds that start at once end with one of the two.
 *
 * To read 200 MB and hash them takes a quarter of a second. So files are read when the system says that they are not
 * those that were written: nobody but the system sets the time of a file's last change (`ctime`). What a disk changes
 * without anybody writing is found by `thorough`.
 *
 * @param bin the package's folder with `chromium.br` and `al2023.tar.br`
 * @param cache a private folder: see openCache
 * @param thorough reads the files whatever the system says
 * @throws the signal's reason when it is aborted, or the file system's error
 */
export async function unpackBrowser(
  bin: string,
  cache: string,
  version: string,
  {
    signal,
    thorough = false,
  }: { readonly signal?: AbortSignal | undefined; readonly thorough?: boolean } = {},
): Promise<Unpacked> {
  const home = join(cache, `headless-shell-${version}`);
  const state = await stateOf(home, thorough);
  if (state !== "whole") {
    await removeDead(cache, UNFINISHED);
    const work = join(cache, UNFINISHED + ownName());
    try {
      await mkdir(work, { mode: 0o700 });
      await unpackInto(work, bin, signal);
      await moveIntoPlace(work, home, thorough);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }
  return {
    executable: join(home, "chromium"),
    libraries: join(home, "lib"),
    altered: state === "altered",
  };
}

async function unpackInto(work: string, bin: string, signal: AbortSignal | undefined): Promise<void> {
  const hashes: Record<string, string> = {};
  const hash = createHash("sha256");
  await pipeline(
    createReadStream(join(bin, "chromium.br"), { highWaterMark: 1 << 20 }),
    createBrotliDecompress({ chunkSize: 1 << 21 }),
    through(hash),
    // Flushed, since a rename can reach the disk before the data do.
    createWriteStream(join(work, "chromium"), { flags: "wx", mode: 0o755, flush: true }),
    signal ? { signal } : {},
  );
  hashes.chromium = hash.digest("hex");
  const archive = await promisify(brotliDecompress)(await readFile(join(bin, "al2023.tar.br")));
  await mkdir(join(work, "lib"), { mode: 0o700 });
  for (const entry of parseTar(archive)) {
    // Only the file's own name is used, so that no entry can be written outside the folder.
    if (entry.type !== "file" || !entry.name.startsWith("lib/") || !entry.data) continue;
    const name = basename(entry.name);
    await writeFile(join(work, "lib", name), entry.data, { flag: "wx", mode: 0o755 });
    hashes[`lib/${name}`] = createHash("sha256").update(entry.data).digest("hex");
  }
  signal?.throwIfAborted();
  await writeInventory(work, hashes);
}

function through(hash: Hash): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
}

async function writeInventory(folder: string, hashes: Readonly<Record<string, string>>): Promise<void> {
  const inventory: Record<string, Entry> = {};
  for (const [name, sha256] of Object.entries(hashes)) {
    inventory[name] = { sha256, stamp: stampOf(await stat(join(folder, name), { bigint: true })) };
  }
  const aside = join(folder, `${INVENTORY}-${ownName()}`);
  await writeFile(aside, JSON.stringify(inventory, null, 2), { flag: "wx" });
  await rename(aside, join(folder, INVENTORY));
}

function stampOf({ ino, size, mode, mtimeNs, ctimeNs }: BigIntStats): string {
  return [ino, size, mode, mtimeNs, ctimeNs].join(" ");
}

/** Whether all files of the inventory are there as they were unpacked; `none` where there is no inventory. */
async function stateOf(home: string, thorough: boolean): Promise<"whole" | "altered" | "none"> {
  const text = await readFile(join(home, INVENTORY), "utf8").catch(() => undefined);
  if (text === undefined) return "none";
  try {
    const inventory = JSON.parse(text) as Inventory;
    const names = Object.keys(inventory);
    if (!names.includes("chromium")) return "altered";
    const stamps = await Promise.all(
      names.map(async (name) => stampOf(await stat(join(home, name), { bigint: true }))),
    );
    const same = names.every((name, index) => stamps[index] === inventory[name]?.stamp);
    if (same && !thorough) return "whole";
    const hashes: Record<string, string> = {};
    for (const name of names) hashes[name] = await hashOf(join(home, name));
    if (names.some((name) => hashes[name] !== inventory[name]?.sha256)) return "altered";
    // As after a copy of the folder: the same content, and another stamp.
    if (!same) await writeInventory(home, hashes);
    return "whole";
  } catch {
    return "altered";
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

async function moveIntoPlace(work: string, home: string, thorough: boolean): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await rename(work, home);
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOTEMPTY" && code !== "EEXIST") throw error;
      // Another build was first; its browser is as good as ours.
      if ((await stateOf(home, thorough)) === "whole") return;
      if (attempt === 3) throw error;
      const aside = join(dirname(home), UNFINISHED + ownName());
      await rename(home, aside).catch(() => undefined);
      await rm(aside, { recursive: true, force: true });
    }
  }
}
