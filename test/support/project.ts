import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "./edition.ts";

/** A copy of the project's own data and templates, to be changed and built in a test, and gone after it. */
export async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "project-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await copyProjectTo(folder);
  return folder;
}

/** Copies the project's own data and templates to a folder. */
export async function copyProjectTo(folder: string): Promise<void> {
  for (const path of ["data", "templates", "report.config.ts"])
    await cp(join(root, path), join(folder, path), { recursive: true });
}

/** A copy of the smallest edition that can be built, with the program's own layouts and styles, gone after the test. */
export async function copyOfMinimal(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "project-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(root, "test/editions/_minimal"), folder, { recursive: true });
  for (const path of ["templates/layouts", "templates/styles"])
    await cp(join(root, path), join(folder, path), { recursive: true });
  return folder;
}

/** Replaces a piece of a file. @throws when the file does not have it just once */
export async function change(project: string, path: string, from: string, to: string): Promise<void> {
  const file = join(project, path);
  const parts = (await readFile(file, "utf8")).split(from);
  if (parts.length !== 2) throw new Error(`${path} has «${from}» ${parts.length - 1} times`);
  await writeFile(file, parts.join(to));
}
