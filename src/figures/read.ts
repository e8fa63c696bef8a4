import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Problems } from "../problems/problem.ts";
import { checkSpec } from "./check-spec.ts";
import { messages } from "./messages.ts";
import type { FigureSpec } from "./spec.ts";

/**
 * Reads and checks all figure specs, by name. With `fonts.ts`, the only files of this room that touch the disk.
 *
 * @param folder absolute path of `templates/figures`
 * @param shown the folder as messages name it, with `/`
 */
export async function readFigureSpecs(
  folder: string,
  problems: Problems,
  shown = "templates/figures",
): Promise<ReadonlyMap<string, FigureSpec>> {
  const files = await readdir(folder).catch(() => undefined);
  if (files === undefined) {
    problems.add(messages["figures.missing-folder"], { file: shown }, { folder: shown });
    return new Map();
  }
  const names = files.filter((file) => file.endsWith(".json")).sort();
  const specs = await problems.sideBySide(names, async (file, found) => {
    const text = await readFile(join(folder, file), "utf8");
    return checkSpec({ name: file.slice(0, -".json".length), file: `${shown}/${file}`, text }, found);
  });
  return new Map(specs.filter((spec) => spec !== undefined).map((spec) => [spec.name, spec]));
}
