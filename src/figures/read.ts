import { listFolder } from "../files/folder.ts";
import { readText, reportFault } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";
import { checkSpec } from "./check-spec.ts";
import { FORMS } from "./inline.ts";
import { messages } from "./messages.ts";
import type { FigureSpecs } from "./spec.ts";

/** Where the specs lie, in every project. */
const FOLDER = "templates/figures";

/**
 * Reads and checks all figure specs of a project, by name: its figures, and the forms of those in a line.
 *
 * @param root absolute path of the project
 */
export async function readFigureSpecs(root: string, problems: Problems): Promise<FigureSpecs> {
  const entries = await listFolder(root, FOLDER);
  if ("fault" in entries) {
    problems.add(messages["figures.missing-folder"], { file: FOLDER }, { folder: FOLDER });
    return new Map();
  }
  const forms = await listFolder(root, `${FOLDER}/${FORMS}`);
  const names = [
    ...entries.map(({ name }) => name),
    ...("fault" in forms ? [] : forms.map(({ name }) => `${FORMS}/${name}`)),
  ].filter((name) => name.endsWith(".json"));
  const specs = await problems.sideBySide(names, async (entry, found) => {
    const [name, file] = [entry.slice(0, -".json".length), `${FOLDER}/${entry}`];
    const read = await readText(root, file);
    if ("text" in read) return [name, checkSpec({ name, file, text: read.text }, found)] as const;
    reportFault(read.fault, file, found);
    return [name, undefined] as const;
  });
  return new Map(specs);
}
