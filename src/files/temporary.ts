import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError, problem } from "../problems/problem.ts";
import { readFaultOf } from "./folder.ts";
import { messages } from "./messages.ts";

/**
 * Makes an empty folder of the program's own among the system's temporary ones. Whoever asks for it removes it.
 *
 * @param prefix what its name begins with
 * @throws InputError `files.no-temporary-folder`, which names the folder that nothing can be put into
 */
export async function temporaryFolder(prefix: string): Promise<string> {
  const folder = tmpdir();
  try {
    return await mkdtemp(join(folder, prefix));
  } catch (error) {
    const absent = readFaultOf(error) === "absent";
    throw new InputError([problem(messages["files.no-temporary-folder"], { file: folder }, { absent })]);
  }
}
