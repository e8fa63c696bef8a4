import { rmSync } from "node:fs";
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ownerOf, ownName } from "./holder.ts";
import { systemError } from "./system.ts";
import { removeDead } from "./temporary.ts";

/** How often one that waits looks again. Milliseconds. */
const EACH = 100;
/** How often a holder tells that it lives, to those on other machines. */
const SIGN_OF_LIFE = 10_000;
/** One on another machine that has given no sign for this long is dead: no work here keeps Node busy for as long. */
const SILENCE = 120_000;

export interface Waiting {
  readonly signal: AbortSignal;
  /** Milliseconds. */
  readonly longest: number;
  /** Told once, when it turns out that somebody else holds it. */
  readonly onWait: () => void;
}

/**
 * Claims a place for this program alone, and waits for whoever has it.
 *
 * The lock is a folder that holds its owner's name. It is made under another name and moved into place, which the system
 * lets one of many do, and only where nothing or an empty folder stands; a dead owner is removed by its own name, so
 * that nobody removes the lock of one who has just taken it over.
 *
 * @param place absolute path of the lock; the folder that it lies in is there
 * @returns lets go of it, or undefined when it was held for longer than one would wait
 * @throws the signal's reason when aborted; the system's error
 */
export async function claim(
  place: string,
  { signal, longest, onWait }: Waiting,
): Promise<(() => Promise<void>) | undefined> {
  const [folder, prefix] = [dirname(place), `${basename(place)}-`];
  await removeDead(folder, prefix);
  const name = ownName();
  const aside = join(folder, prefix + name);
  const until = performance.now() + longest;
  let told = false;
  try {
    await mkdir(aside);
    await writeFile(join(aside, name), "");
    while (!(await movedTo(aside, place))) {
      signal.throwIfAborted();
      if (await removeDeadOwners(place, join(aside, name))) continue;
      if (!told) onWait();
      told = true;
      if (performance.now() > until) return undefined;
      await wait(EACH, undefined, { signal });
      const now = new Date();
      await utimes(join(aside, name), now, now);
    }
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  const sign = setInterval(() => {
    const now = new Date();
    void utimes(join(place, name), now, now).catch(() => undefined);
  }, SIGN_OF_LIFE).unref();
  // A program that is ended at once, as by a second Ctrl-C, lets go too; one that is killed is found to be dead.
  const letGo = () => rmSync(place, { recursive: true, force: true });
  process.once("exit", letGo);
  return async () => {
    clearInterval(sign);
    process.off("exit", letGo);
    await unlink(join(place, name)).catch(() => undefined);
    // Not when somebody has moved in.
    await rmdir(place).catch(() => undefined);
  };
}

/** What stands there was another's lock. By now it may be gone. */
const TAKEN = new Set(["ENOTEMPTY", "EEXIST"]);
/** What Windows and some network drives say of a folder that is there, and of much else. */
const PERHAPS_TAKEN = new Set(["EPERM", "EACCES"]);
/** How often such a drive may let go of a lock just between being asked to move one and being asked what stands there. */
const MOST_TRIES = 5;

async function movedTo(aside: string, place: string): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    try {
      await rename(aside, place);
      return true;
    } catch (error) {
      const code = systemError(error)?.code ?? "";
      if (TAKEN.has(code)) return false;
      if (!PERHAPS_TAKEN.has(code)) throw error;
      if ((await stat(place).catch(() => undefined))?.isDirectory()) return false;
      // Nothing stands there, and still it may not be moved: that is no lock.
      if (tries >= MOST_TRIES) throw error;
    }
  }
}

/** @returns whether there is nobody left */
async function removeDeadOwners(place: string, mine: string): Promise<boolean> {
  const names = await readdir(place).catch(() => []);
  const living = await Promise.all(
    names.map(async (name) => {
      const path = join(place, name);
      const owner = ownerOf(name);
      if (owner === "alive") return true;
      // By the disk's own clock, which two machines that share it have in common.
      const [theirs, ours] = await Promise.all([stat(path), stat(mine)]).catch(() => []);
      if (owner === "elsewhere" && theirs && ours && ours.mtimeMs - theirs.mtimeMs < SILENCE) return true;
      await unlink(path).catch(unless("ENOENT"));
      return false;
    }),
  );
  if (living.includes(true)) return false;
  await rmdir(place).catch(unless("ENOENT", "ENOTEMPTY", "EEXIST"));
  return true;
}

/** What another that looks at the same time may have done before. */
function unless(...codes: readonly string[]): (error: unknown) => void {
  return (error) => {
    if (!codes.includes(systemError(error)?.code ?? "")) throw error;
  };
}
