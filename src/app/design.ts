import { extname } from "node:path";
import { listFolder } from "../files/folder.ts";
import { messages as fileMessages } from "../files/messages.ts";
import { readText, reportFault } from "../files/read.ts";
import { layoutFault } from "../outputs/html/layouts.ts";
import type { Design } from "../outputs/output.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
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
  const [layouts = new Map(), scripts = new Map(), styles = new Map()] = await problems.sideBySide(
    [
      { folder: "templates/layouts", extension: ".hbs", needed: NEEDED.layouts },
      { folder: "templates/layouts", extension: ".js", needed: NEEDED.scripts },
      { folder: "templates/styles", extension: ".css", needed: NEEDED.styles },
    ],
    ({ folder, extension, needed }, found) => readFiles(root, folder, extension, needed, found),
  );
  for (const [name, text] of layouts) {
    const fault = layoutFault(text);
    const file = `templates/layouts/${name}.hbs`;
    if (fault)
      problems.add(messages["design.no-layout"], { file, ...fault.place }, { message: fault.message });
  }
  return { layouts, styles, script: scripts.get("rapport") ?? "" };
}

async function readFiles(
  root: string,
  folder: string,
  extension: string,
  needed: readonly string[],
  problems: Problems,
): Promise<ReadonlyMap<string, string>> {
  const entries = await listFolder(root, folder);
  if ("fault" in entries) {
    problems.add(
      fileMessages["files.unreadable-folder"],
      { file: folder },
      { folder, reason: entries.fault },
    );
    return new Map();
  }
  const files = entries.map(({ name }) => name);
  for (const name of needed) {
    const file = `${name}${extension}`;
    if (files.includes(file)) continue;
    const others = files.filter((other) => !needed.some((one) => other === `${one}${extension}`));
    problems.add(
      messages["design.missing"],
      { file: `${folder}/${file}` },
      { file, nearest: nearest(file, others) },
    );
  }
  const names = files.filter((name) => extname(name) === extension);
  const texts = await problems.sideBySide(names, async (name, found) => {
    const file = `${folder}/${name}`;
    const read = await readText(root, file);
    if ("text" in read) return read.text;
    reportFault(read.fault, file, found);
    return "";
  });
  return new Map(names.map((name, index) => [name.slice(0, -extension.length), texts[index] ?? ""]));
}
