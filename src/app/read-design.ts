import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";

/** What designers own: layouts, style sheets and the page's script, by file name without folder. */
export interface Design {
  /** Handlebars layouts by name: `nett`, `trykk`, `figur`. */
  readonly layouts: ReadonlyMap<string, string>;
  /** Style sheets by name: `nett`, `trykk`. */
  readonly styles: ReadonlyMap<string, string>;
  /** The web page's script. */
  readonly script: string;
}

/**
 * Reads `templates/layouts/` and `templates/styles/`.
 *
 * @throws when a folder is missing: they come with the program
 */
export async function readDesign(root: string): Promise<Design> {
  const [layouts, scripts, styles] = await Promise.all([
    readFiles(join(root, "templates/layouts"), ".hbs"),
    readFiles(join(root, "templates/layouts"), ".js"),
    readFiles(join(root, "templates/styles"), ".css"),
  ]);
  return { layouts, styles, script: scripts.get("rapport") ?? "" };
}

async function readFiles(folder: string, extension: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => extname(name) === extension).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, index) => [name.slice(0, -extension.length), texts[index] ?? ""]));
}
