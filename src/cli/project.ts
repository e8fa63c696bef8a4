import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { InputError, problem } from "../problems/problem.ts";
import { messages } from "./messages.ts";

/**
 * The project that a folder lies in: the nearest with a `report.config.ts`, upwards, so that the commands
 * work from `templates/` too.
 *
 * @returns its absolute path
 * @throws InputError when there is none
 */
export function findProject(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "report.config.ts"))) return folder;
    if (folder === dirname(folder)) {
      throw new InputError([
        problem(messages["run.no-project"], { file: "report.config.ts" }, { folder: from }),
      ]);
    }
  }
}
