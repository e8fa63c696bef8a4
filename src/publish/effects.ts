import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { copyFile, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";

/** What `output/` does to the disk. A parameter, so that a test can make any of it fail. */
export interface OutputEffects {
  /** Names in a folder; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** What a path leads to, links followed. */
  kind(path: string): Promise<"file" | "folder" | "none">;
  /** The same place without links; as given when there is none. */
  resolve(path: string): Promise<string>;
  read(path: string): Promise<Uint8Array>;
  /** Makes the folder and those above it. */
  makeFolder(path: string): Promise<void>;
  /** Writes a file that must not exist. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Copies to a file that must not exist. */
  copy(from: string, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file or a folder with all in it. */
  remove(path: string): Promise<void>;
  /** Whether a process with this number runs on this machine. */
  isAlive(pid: number): boolean;
  readonly pid: number;
  /** Sets two runs of the same process number apart; later ones sort after earlier ones. */
  stamp(): string;
}

/** The code of an error from the system, such as `ENOENT`; undefined for any other error. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The real disk. */
export const disk: OutputEffects = {
  list: (folder) => readdir(folder).catch(whenMissing([])),
  kind: (path) =>
    stat(path).then((found) => (found.isDirectory() ? "folder" : "file"), whenMissing("none" as const)),
  resolve: (path) => realpath(path).catch(whenMissing(path)),
  read: (path) => readFile(path),
  makeFolder: async (path) => {
    await mkdir(path, { recursive: true });
  },
  write: (path, bytes) => writeFile(path, bytes, { flag: "wx" }),
  copy: (from, to) => copyFile(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
  rename: patientRename,
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 3 }),
  isAlive,
  pid: process.pid,
  stamp: () => Date.now().toString(36) + randomBytes(2).toString("hex"),
};

function whenMissing<T>(value: T): (error: unknown) => T {
  return (error) => {
    if (systemCode(error) === "ENOENT") return value;
    throw error;
  };
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

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0); // signal 0 only asks
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM"; // it runs, as somebody else
  }
}
