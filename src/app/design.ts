import { extname } from "node:path";
import { listFolder } from "../files/folder.ts";
import { messages as fileMessages } from "../files/messages.ts";
import { readText, reportFault } from "../files/read.ts";
import { layoutFault } from "../outputs/html/layouts.ts";
import type { Design } from "../outputs/output.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import { readComponents } from "./components.ts";
import { messages } from "./messages.ts";

/** What the outputs ask for by name, in each folder of the design. Others may lie beside them. */
const NEEDED = {
  layouts: ["del", "figur", "nett", "nokkeltall", "tabell", "trykk"],
  scripts: ["rapport"],
  styles: ["nett", "trykk"],
};

/**
 * Reads `templates/layouts/` and `templates/styles/`. Adds a problem for each file that is missing, cannot be read or
 * is no layout.
 */
export async function readDesign(root: string, problems: Problems): Promise<Design> {
  const folders = [
    { folder: "templates/layouts", needed: { ".hbs": NEEDED.layouts, ".js": NEEDED.scripts } },
    { folder: "templates/styles", needed: { ".css": NEEDED.styles } },
  ];
  const [[layouts = none(), scripts = none()] = [], [styles = none()] = []] = await problems.sideBySide(
    folders,
    ({ folder, needed }, found) => readFolder(root, folder, needed, found),
  );
  for (const [name, text] of layouts) {
    const fault = layoutFault(text);
    const file = `templates/layouts/${name}.hbs`;
    if (fault) problems.add(messages["design.no-layout"], { file, ...fault });
  }
  return { layouts, styles, script: scripts.get("rapport") ?? "", components: await readComponents() };
}

type Texts = ReadonlyMap<string, string>;

function none(): Texts {
  return new Map();
}

/** @param needed names by extension; the texts of each extension are given in its order */
async function readFolder(
  root: string,
  folder: string,
  needed: Readonly<Record<string, readonly string[]>>,
  problems: Problems,
): Promise<readonly Texts[]> {
  const entries = await listFolder(root, folder);
  if ("fault" in entries) {
    const details = { folder, reason: entries.fault };
    problems.add(fileMessages["files.unreadable-folder"], { file: folder }, details);
    return [];
  }
  const files = entries.map(({ name }) => name);
  const known = Object.entries(needed).flatMap(([extension, names]) => names.map((name) => name + extension));
  const others = files.filter((file) => !known.includes(file));
  for (const file of known.filter((one) => !files.includes(one))) {
    const details = { file, nearest: nearest(file, others) };
    problems.add(messages["design.missing"], { file: `${folder}/${file}` }, details);
  }
  return problems.sideBySide(Object.keys(needed), async (extension, found): Promise<Texts> => {
    const own = files.filter((name) => extname(name) === extension);
    const texts = await found.sideBySide(own, async (name, faults) => {
      const file = `${folder}/${name}`;
      const read = await readText(root, file);
      if ("text" in read) return read.text;
      reportFault(read.fault, file, faults);
      return "";
    });
    return new Map(own.map((name, index) => [name.slice(0, -extension.length), texts[index] ?? ""]));
  });
}
