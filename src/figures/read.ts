import { listFolder } from "../files/folder.ts";
import { readText, reportFault } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";
import { checkSpec } from "./check-spec.ts";
import { messages } from "./messages.ts";
import type { FigureSpec } from "./spec.ts";

/** Where the specs lie, in every project. */
const FOLDER = "templates/figures";

/**
 * Reads and checks all figure specs of a project, by name.
 *
 * @param root absolute path of the project
 */
export async function readFigureSpecs(
  root: string,
  problems: Problems,
): Promise<ReadonlyMap<string, FigureSpec>> {
  const entries = await listFolder(root, FOLDER);
  if ("fault" in entries) {
    problems.add(messages["figures.missing-folder"], { file: FOLDER }, { folder: FOLDER });
    return new Map();
  }
  const names = entries.map(({ name }) => name).filter((name) => name.endsWith(".json"));
  const specs = await problems.sideBySide(names, async (name, found) => {
    const file = `${FOLDER}/${name}`;
    const read = await readText(root, file);
    if ("text" in read)
      return checkSpec({ name: name.slice(0, -".json".length), file, text: read.text }, found);
    reportFault(read.fault, file, found);
    return undefined;
  });
  return new Map(specs.filter((spec) => spec !== undefined).map((spec) => [spec.name, spec]));
}
