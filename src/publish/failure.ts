import { InputError, problem } from "../problems/problem.ts";
import { systemCode } from "./effects.ts";
import { messages } from "./messages.ts";

/** What the system says when the user, not the program, can do something about it. */
const FULL = ["ENOSPC", "EDQUOT", "EFBIG"];
const IN_USE = ["EBUSY", "ETXTBSY", "ENOTEMPTY", "EEXIST"];
const DENIED = ["EACCES", "EPERM", "EROFS", "ENOTDIR", "ELOOP", "ENAMETOOLONG", "EXDEV", "EIO", "ENODEV"];

/**
 * Turns what the disk refused into a problem that says what to do; anything else goes on as it is.
 *
 * @param place the folder that was written to, as the user knows it
 * @returns what `work` returns
 * @throws InputError for a full disk, a file held open or a folder without access
 */
export async function explained<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCode(error);
    const source = { file: place };
    if (code === undefined) throw error;
    if (FULL.includes(code))
      throw new InputError([problem(messages["run.disk-full"], source, { path: place })]);
    // Windows says EPERM of a folder in which somebody has a file open.
    if (IN_USE.includes(code) || (code === "EPERM" && process.platform === "win32")) {
      throw new InputError([problem(messages["run.output-in-use"], source, { path: place })]);
    }
    if (DENIED.includes(code)) {
      throw new InputError([problem(messages["run.cannot-write"], source, { path: place, reason: code })]);
    }
    throw error;
  }
}
