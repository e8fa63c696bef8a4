import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, problem } from "../problems/problem.ts";
import { ownerOf, ownName } from "./holder.ts";
import { messages } from "./messages.ts";
import { systemError } from "./system.ts";

const PREFIX = "kommunerapport-";

/** A folder of a program on another machine, by which nobody can be asked, is left for a day. Milliseconds. */
const DAY = 86_400_000;

/**
 * Makes an empty folder of the program's own among the system's temporary ones. Whoever asks for it removes it; what
 * a program that was killed has left there is removed first.
 *
 * @throws InputError `files.no-temporary-folder`, which names the folder that nothing can be put into
 */
export async function temporaryFolder(): Promise<string> {
  const folder = tmpdir();
  try {
    await removeDead(folder, PREFIX);
    return await mkdtemp(join(folder, `${PREFIX}${ownName()}-`));
  } catch (error) {
    throw temporaryFault(error);
  }
}

/**
 * The same for what goes wrong later in such a folder: it is full.
 *
 * @returns the error itself where it does not come from the system
 */
export function temporaryFault(error: unknown): unknown {
  const refused = systemError(error);
  if (refused === undefined) return error;
  const reason = refused.kind;
  return new InputError([problem(messages["files.no-temporary-folder"], { file: tmpdir() }, { reason })], {
    cause: error,
  });
}

/**
 * Removes what programs that no longer run have left in a folder.
 *
 * @param prefix of the names, before the owner's
 */
export async function removeDead(folder: string, prefix: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue;
    const owner = ownerOf(name.slice(prefix.length).split("-").slice(0, 4).join("-"));
    const path = join(folder, name);
    const found = await lstat(path).catch(() => undefined);
    if (!found || (process.getuid && found.uid !== process.getuid())) continue;
    if (owner !== "dead" && !(owner === "elsewhere" && Date.now() - found.mtimeMs > DAY)) continue;
    // One that cannot be removed now is tried again the next time.
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}
