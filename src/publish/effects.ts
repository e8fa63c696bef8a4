import { constants } from "node:fs";
import {
  copyFile,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { systemError } from "../files/system.ts";

/** What stands at a path, as it is: a link is a link, and what is neither file nor folder is `other`. */
export type Kind = "file" | "folder" | "link" | "other" | "none";

/** What `output/` does to the disk. A parameter, so that a test can make any of it fail. */
export interface OutputEffects {
  /** Names in a folder; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What a path leads to, links followed. */
  kind(path: string): Promise<"file" | "folder" | "none">;
  /** What stands at a path, links not followed. */
  look(path: string): Promise<Kind>;
  /** The same place without links; as given when there is none. */
  resolve(path: string): Promise<string>;
  /** A regular file. What is none gives an error, and is not waited for. */
  read(path: string): Promise<Uint8Array>;
  /** Makes the folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file that must not exist. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Copies a regular file to one that must not exist. */
  copy(from: string, to: string): Promise<void>;
  /**
   * Lets everything in a folder that is not named stand in another too, as it is: a file as the same file, a link as a
   * link, whatever its name. Where something stands there already, it stays.
   *
   * @param ours paths in it that are left out, with `/`; the folders on the way to them are not brought by themselves
   */
  carry(from: string, to: string, ours: ReadonlySet<string>): Promise<Carried>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it. */
  remove(path: string): Promise<void>;
}

export interface Carried {
  /** By path, with `/`. */
  readonly kept: readonly string[];
  /** Those where something stood. */
  readonly inTheWay: readonly string[];
}

/** The code of an error from the system, such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return systemError(error)?.code;
}

/** The real disk. */
export const disk: OutputEffects = {
  list: (folder) => readdir(folder).catch(whenMissing([])),
  kind: (path) =>
    stat(path).then((found) => (found.isDirectory() ? "folder" : "file"), whenMissing("none" as const)),
  look: (path) =>
    lstat(path).then(
      (found) => {
        if (found.isFile()) return "file";
        if (found.isDirectory()) return "folder";
        return found.isSymbolicLink() ? "link" : "other";
      },
      whenMissing("none" as const),
    ),
  resolve: (path) => realpath(path).catch(whenMissing(path)),
  read: readRegular,
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: (path, bytes) => writeFile(path, bytes, { flag: "wx" }),
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  carry: (from, to, ours) => carry(Buffer.from(from), Buffer.from(to), ours, foldersTo(ours), ""),
  rename: patientRename,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
};

function whenMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (systemCode(error) === "ENOENT") return value;
    throw error;
  };
}

async function readRegular(path: string): Promise<Uint8Array> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    if (!(await file.stat()).isFile())
      throw Object.assign(new Error(`${path} is no file`), { code: "EISDIR" });
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** What a file manager leaves in every folder that it shows. */
export const DEBRIS: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Paths as bytes: a name from an old archive may be no text at all. */
async function carry(
  from: Buffer,
  to: Buffer,
  ours: ReadonlySet<string>,
  ourFolders: ReadonlySet<string>,
  under: string,
): Promise<Carried> {
  const kept: string[] = [];
  const inTheWay: string[] = [];
  const entries = await readdir(from, { encoding: "buffer", withFileTypes: true });
  for (const entry of entries as unknown as readonly {
    name: Buffer;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
  }[]) {
    const name = entry.name.toString();
    const path = under === "" ? name : `${under}/${name}`;
    if (ours.has(path) || DEBRIS.has(name)) continue;
    const [old, next] = [inside(from, entry.name), inside(to, entry.name)];
    try {
      if (!entry.isDirectory()) {
        // Our own may have had a folder there that this build has no use for.
        await mkdir(to, { recursive: true });
        if (entry.isSymbolicLink()) await symlink(await readlink(old, "buffer"), next);
        else await linkOrCopy(old, next);
        kept.push(path);
        continue;
      }
      const isOurs = ourFolders.has(path);
      if (!isOurs) await mkdir(next, { recursive: true });
      const within = await carry(old, next, ours, ourFolders, path);
      kept.push(...within.kept, ...(isOurs || within.kept.length > 0 ? [] : [path]));
      inTheWay.push(...within.inTheWay);
    } catch (error) {
      // Also one of our files where a folder of theirs is.
      if (!["EEXIST", "ENOTDIR"].includes(systemCode(error) ?? "")) throw error;
      inTheWay.push(path);
    }
  }
  return { kept, inTheWay };
}

async function linkOrCopy(from: Buffer, to: Buffer): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    // Some disks (FAT, network drives) have no second name for a file.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"].includes(systemCode(error) ?? ""))
      throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

function inside(folder: Buffer, name: Buffer): Buffer {
  return Buffer.concat([folder, Buffer.from("/"), name]);
}

/** Every folder on the way to one of the paths. */
function foldersTo(paths: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1))
      folders.add(path.slice(0, end));
  }
  return folders;
}

/** On Windows a virus scanner may hold a folder for a moment: it is asked again for a second. */
async function patientRename(from: string, to: string): Promise<void> {
  const attempts = process.platform === "win32" ? 10 : 1;
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === attempts || !["EPERM", "EACCES", "EBUSY"].includes(systemCode(error) ?? ""))
        throw error;
      await wait(100);
    }
  }
}
