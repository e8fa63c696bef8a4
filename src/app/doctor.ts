import { mkdir, rm, statfs, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { ownName } from "../files/holder.ts";
import { messages } from "../files/messages.ts";
import { refusedBySystem } from "../files/refusal.ts";
import { temporaryFolder } from "../files/temporary.ts";
import { inspectBrowser } from "../pdf/browser/doctor.ts";
import { InputError, type Problem, Problems, problem, warning } from "../problems/problem.ts";
import { disk } from "../publish/effects.ts";
import { explained } from "../publish/failure.ts";
import { messages as publishing } from "../publish/messages.ts";
import type { Session } from "./session.ts";

/** What of a machine is looked at, in the order in which one needs it. */
export const PROBES = ["node", "settings", "fonts", "temporary", "output", "room", "browser"] as const;
export type Probe = (typeof PROBES)[number];

/** What was found of one of them. */
export interface Probed {
  readonly probe: Probe;
  /** A version, a path or a number, the same in every language; empty where nothing was found out. */
  readonly found: string;
  readonly problems: readonly Problem[];
}

/** The machine, as far as it is asked; a test puts another in its place. */
export interface Machine {
  /** Node's version, without «v». */
  readonly node: string;
  /** The oldest that the program runs under: `20.19`. */
  readonly oldestNode: string;
  /** Bytes that the disk of a folder has room for. */
  readonly room: (folder: string) => Promise<number>;
  readonly browser: typeof inspectBrowser;
}

export function thisMachine(oldestNode: string): Machine {
  return {
    node: process.versions.node,
    oldestNode,
    room: async (folder) => {
      const { bavail, bsize } = await statfs(folder);
      return bavail * bsize;
    },
    browser: inspectBrowser,
  };
}

/** A browser, unpacked, and a few editions with their figures. */
const ENOUGH_ROOM = 500 * 2 ** 20;

/**
 * Tries all that a build needs of a machine, each by itself, so that everything that is missing is told at once.
 * Leaves nothing behind but an unpacked browser and the folder that is published to.
 *
 * @param browser path of the one to print with, as given
 * @throws the signal's reason when aborted
 */
export async function examine(
  session: Session,
  machine: Machine,
  browser: string | undefined,
): Promise<readonly Probed[]> {
  const { root, signal } = session;
  const output = join(root, "output");
  const found: Probed[] = [];
  const probe = async (name: Probe, look: (problems: Problem[]) => Promise<string>) => {
    signal.throwIfAborted();
    const problems: Problem[] = [];
    try {
      found.push({ probe: name, found: await look(problems), problems });
    } catch (error) {
      signal.throwIfAborted();
      found.push({ probe: name, found: "", problems: [...problems, ...asProblems(error)] });
    }
  };
  await probe("node", async (problems) => {
    if (isOlder(machine.node, machine.oldestNode)) {
      const details = { version: machine.node, oldest: machine.oldestNode };
      problems.push(problem(messages["files.old-node"], { file: "node" }, details));
    }
    return machine.node;
  });
  await probe("settings", async (problems) => {
    const told = new Problems();
    const config = await session.config(told);
    problems.push(...told.all);
    return config === undefined ? "" : join(root, "report.config.ts");
  });
  await probe("fonts", async () =>
    Object.entries((await session.fonts()).versions)
      .map(([family, version]) => `${family} ${version}`)
      .join(", "),
  );
  await probe("temporary", async () => {
    const folder = await temporaryFolder();
    await rm(folder, { recursive: true });
    return dirname(folder);
  });
  await probe("output", () => explained("output", () => writable(output)));
  await probe("room", async (problems) => {
    const bytes = await machine.room(root);
    const megabytes = Math.floor(bytes / 2 ** 20);
    if (bytes < ENOUGH_ROOM)
      problems.push(warning(messages["files.little-room"], { file: root }, { megabytes }));
    return `${megabytes} MB`;
  });
  await probe("browser", async (problems) => {
    const { version, path, warnings } = await machine.browser({ path: browser, signal });
    problems.push(...warnings);
    return `${version.replace("/", " ")}, ${path}`;
  });
  return found;
}

/** @returns the folder, in which a file could be written */
async function writable(folder: string): Promise<string> {
  if ((await disk.kind(folder)) === "file")
    throw new InputError([problem(publishing["run.out-is-file"], { file: "output" }, { path: "output" })]);
  await mkdir(folder, { recursive: true });
  const file = join(folder, `.${ownName()}`);
  await writeFile(file, "");
  await rm(file);
  return folder;
}

function asProblems(error: unknown): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  const refused = refusedBySystem(error);
  if (refused === undefined) throw error;
  return [refused];
}

/** Versions with dots, compared number by number. */
function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split(".").map(Number));
  for (const [index, number] of (other ?? []).entries()) {
    const mine = one?.[index] ?? 0;
    if (mine !== number) return mine < number;
  }
  return false;
}
