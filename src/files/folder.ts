import { readdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { leavesProject } from "../problems/paths.ts";
import type { ReadFault } from "./messages.ts";
import { systemError } from "./system.ts";

/** Something in a folder of the project. */
export interface Entry {
  /** Composed (NFC), as everything that is written in the project's files is. */
  readonly name: string;
  /** As the disk has it: macOS and some network drives have «på» as «pa» and a ring. */
  readonly onDisk: string;
  readonly isFile: boolean;
}

/**
 * What lies in a folder of the project, in the order of the names. What systems and editors leave behind is passed
 * over.
 *
 * @param root absolute path of the project
 * @param folder project-relative, with `/`, as the disk has it
 */
export async function listFolder(
  root: string,
  folder: string,
): Promise<readonly Entry[] | { readonly fault: ReadFault }> {
  try {
    const real = await realpath(join(root, folder));
    // The names of what lies elsewhere are nobody's business either.
    if (leavesProject(await realpath(root), real)) return { fault: "outside" };
    const entries = await readdir(real, { withFileTypes: true });
    return entries
      .filter(({ name }) => !isLeftBehind(name))
      .map((entry) => ({ name: entry.name.normalize("NFC"), onDisk: entry.name, isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { fault: readFaultOf(error) };
  }
}

/**
 * Whether a file is none of the project's: `._x` and `.DS_Store` (macOS), `.#x` and `x~` (editors), `~$x` (Office),
 * `Thumbs.db` and `desktop.ini` (Windows).
 */
export function isLeftBehind(name: string): boolean {
  return /^(?:\.|~\$)|~$|^#.*#$|^(?:thumbs\.db|desktop\.ini)$|^Icon\r$/iu.test(name);
}

/**
 * Why the system would not let us read.
 *
 * @throws the error itself when it does not come from the system: it is a bug then
 */
export function readFaultOf(error: unknown): ReadFault {
  const refused = systemError(error);
  if (refused === undefined) throw error;
  return refused.kind;
}
