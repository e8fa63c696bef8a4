import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { WrittenLanguage } from "../language/language.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Edition } from "../survey/survey.ts";
import type { Template } from "./template.ts";

const FOLDER = "templates/narrative";

/**
 * Reads the edition's chapters and appendices in a written language: its own template where it has one
 * (`templates/narrative/2015/nb/hovedfunn.md`), else the one for all editions (`templates/narrative/nb/…`).
 * Adds a problem for each that is missing.
 */
export async function readTemplates(
  root: string,
  edition: Edition,
  language: WrittenLanguage,
  problems: Problems,
): Promise<readonly Template[]> {
  const names = [...edition.chapters, ...edition.appendices];
  const folders = [`${FOLDER}/${edition.id}/${language}`, `${FOLDER}/${language}`];
  const templates = await Promise.all(
    names.map(async (name): Promise<Template | undefined> => {
      for (const folder of folders) {
        const file = `${folder}/${name}.md`;
        const text = await readIfThere(join(root, file), file, problems);
        if (text !== undefined) return { name, file, text };
      }
      const known = (await Promise.all(folders.map((folder) => namesIn(join(root, folder))))).flat();
      const places = folders.map((folder) => `${folder}/${name}.md`);
      const details = { name, places, nearest: nearest(name, known) };
      problems.add("narrative.missing-chapter", { file: edition.file }, details);
      return undefined;
    }),
  );
  return templates.filter((template) => template !== undefined);
}

/** @returns undefined when there is no such file; one that is there but cannot be read is a problem and empty */
async function readIfThere(path: string, file: string, problems: Problems): Promise<string | undefined> {
  try {
    const text = await readFile(path, "utf8");
    // Windows editors write a byte-order mark and other line ends; neither is the author's meaning.
    return text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    problems.add("narrative.unreadable", { file }, { reason: code ?? String(error) });
    return "# …";
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => name.endsWith(".md"))
      .map((name) => basename(name, ".md"));
  } catch {
    return [];
  }
}
