import { systemError } from "../files/system.ts";
import { InputError, problem } from "../problems/problem.ts";
import { messages } from "./messages.ts";

/**
 * Turns what the disk refused into a problem that says what to do; anything else goes on as it is.
 *
 * @param place the folder that was written to, as the user knows it
 * @returns what `work` returns
 * @throws InputError for a full disk, a file held open, a folder without access, or whatever else the system says
 */
export async function explained<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const refused = systemError(error);
    if (refused === undefined) throw error;
    const { kind, code } = refused;
    const source = { file: place };
    const why = { cause: error };
    if (kind === "full")
      throw new InputError([problem(messages["run.disk-full"], source, { path: place })], why);
    // Windows says EPERM of a folder in which somebody has a file open.
    if (kind === "in-use" || (code === "EPERM" && process.platform === "win32")) {
      throw new InputError([problem(messages["run.output-in-use"], source, { path: place })], why);
    }
    throw new InputError([problem(messages["run.cannot-write"], source, { path: place, kind, code })], why);
  }
}
