import { listFolder } from "../files/folder.ts";
import { isAbsent, readText, reportFault } from "../files/read.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Edition } from "../survey/survey.ts";
import { messages } from "./messages/templates.ts";
import type { Template } from "./template.ts";

const FOLDER = "templates/narrative";

/** What has to be known of an edition to find its templates. */
export type Chapters = Pick<Edition, "id" | "chapters" | "appendices" | "file" | "namedAt">;

/**
 * Reads the edition's chapters and appendices in a written language: its own template where it has one
 * (`templates/narrative/2015/nb/hovedfunn.md`), else the one for all editions (`templates/narrative/nb/…`).
 * Adds a problem for each that is missing.
 */
export async function readTemplates(
  root: string,
  edition: Chapters,
  language: WrittenLanguage,
  problems: Problems,
): Promise<readonly Template[]> {
  const names = [...edition.chapters, ...edition.appendices];
  const folders = foldersOf(edition.id, language);
  const templates = await problems.sideBySide(names, async (name, found) => {
    const template = await readFirst(root, folders, name, found);
    if (template) return template;
    const known = (await Promise.all(folders.map((folder) => namesIn(root, folder)))).flat();
    const places = folders.map((folder) => `${folder}/${name}.md`);
    const details = { name, places, nearest: nearest(name, known) };
    const source = edition.namedAt.get(name) ?? { file: edition.file };
    found.add(messages["narrative.missing-chapter"], source, details);
    return undefined;
  });
  return templates.filter((template) => template !== undefined);
}

/** All the templates of a written language: what is checked when nobody knows which chapters there are to be. */
export async function readAllTemplates(
  root: string,
  editionId: string,
  language: WrittenLanguage,
  problems: Problems,
): Promise<readonly Template[]> {
  const folders = foldersOf(editionId, language);
  const names = new Set((await Promise.all(folders.map((folder) => namesIn(root, folder)))).flat().sort());
  const templates = await problems.sideBySide([...names], (name, found) =>
    readFirst(root, folders, name, found),
  );
  return templates.filter((template) => template !== undefined);
}

function foldersOf(editionId: string, language: WrittenLanguage): readonly string[] {
  return [`${FOLDER}/${editionId}/${language}`, `${FOLDER}/${language}`];
}

async function readFirst(
  root: string,
  folders: readonly string[],
  name: string,
  problems: Problems,
): Promise<Template | undefined> {
  for (const folder of folders) {
    const file = `${folder}/${name}.md`;
    const text = await readIfThere(root, file, problems);
    if (text !== undefined) return { name, file, text };
  }
  return undefined;
}

/** @returns undefined when there is no such file; one that is there but cannot be read is a problem and all but empty */
async function readIfThere(root: string, file: string, problems: Problems): Promise<string | undefined> {
  const read = await readText(root, file);
  if ("text" in read) return read.text;
  if (isAbsent(read.fault)) return undefined;
  reportFault(read.fault, file, problems);
  return "# …";
}

/** The chapters in a folder, by name. */
export async function namesIn(root: string, folder: string): Promise<readonly string[]> {
  const entries = await listFolder(root, folder);
  if ("fault" in entries) return [];
  return entries.flatMap(({ name }) => (name.endsWith(".md") ? [name.slice(0, -".md".length)] : []));
}
