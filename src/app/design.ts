import { extname } from "node:path";
import { listFolder } from "../files/folder.ts";
import { readText, reportFault } from "../files/read.ts";
import type { Design } from "../outputs/output.ts";
import type { Problems } from "../problems/problem.ts";

/**
 * Reads `templates/layouts/` and `templates/styles/`. Adds a problem for each file that cannot be read.
 *
 * @throws when a folder is missing: they come with the program
 */
export async function readDesign(root: string, problems: Problems): Promise<Design> {
  const [layouts = new Map(), scripts = new Map(), styles = new Map()] = await problems.sideBySide(
    [
      { folder: "templates/layouts", extension: ".hbs" },
      { folder: "templates/layouts", extension: ".js" },
      { folder: "templates/styles", extension: ".css" },
    ],
    ({ folder, extension }, found) => readFiles(root, folder, extension, found),
  );
  return { layouts, styles, script: scripts.get("rapport") ?? "" };
}

async function readFiles(
  root: string,
  folder: string,
  extension: string,
  problems: Problems,
): Promise<ReadonlyMap<string, string>> {
  const entries = await listFolder(root, folder);
  if ("fault" in entries) throw new Error(`The folder ${folder} cannot be read: ${entries.fault}`);
  const names = entries.map(({ name }) => name).filter((name) => extname(name) === extension);
  const texts = await problems.sideBySide(names, async (name, found) => {
    const file = `${folder}/${name}`;
    const read = await readText(root, file);
    if ("text" in read) return read.text;
    reportFault(read.fault, file, found);
    return "";
  });
  return new Map(names.map((name, index) => [name.slice(0, -extension.length), texts[index] ?? ""]));
}
