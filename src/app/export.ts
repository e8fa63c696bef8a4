import { rm } from "node:fs/promises";
import { join } from "node:path";
import { InputError, type Problem, Problems, problem } from "../problems/problem.ts";
import { writeWhole } from "../publish/whole-file.ts";
import type { Delivered } from "../survey/delivered.ts";
import {
  type DataFileName,
  type FileBytes,
  listEditions,
  readEditionFiles,
  WORKBOOK,
} from "../survey/files.ts";
import type { Form } from "../survey/forms.ts";
import { readDelivered, surveyFrom } from "../survey/read.ts";
import { writeWorkbook } from "../survey/workbook/write-workbook.ts";
import { dataVersion, writeTextFiles } from "../survey/write-text.ts";
import { messages } from "./messages.ts";

export interface Exported {
  readonly edition: string;
  /** What was written and what was taken away, relative to the project. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Keeps an edition's data in the other form: its four text files become one workbook, or the other way round. What has
 * been written is read back before the old files go, so that nothing is lost.
 *
 * @param root absolute path of the project
 * @throws InputError with all that is wrong in the edition, when it is kept so already, or when the disk refuses
 */
export async function exportEdition(root: string, edition: string, to: Form): Promise<Exported> {
  const problems = new Problems();
  const bytes = await readEditionFiles(root, edition, problems);
  const folder = `data/${edition}`;
  problems.stopIfAny();
  const names = [...(bytes?.keys() ?? [])];
  if ((to === "workbook") === names.includes(WORKBOOK))
    throw new InputError([problem(messages["export.same"], { file: folder }, { files: names })]);
  const delivered = await readDelivered(bytes ?? new Map(), edition, problems);
  surveyFrom(delivered, edition, (await listEditions(root, problems)) ?? [], problems);
  problems.stopIfAny();
  const files = await filesOf(delivered, to);
  await isSame(files, delivered, edition);
  for (const [name, content] of files) await writeWhole(root, `${folder}/${name}`, content);
  for (const name of names) await rm(join(root, folder, name));
  return {
    edition,
    written: [...files.keys()].map((name) => `${folder}/${name}`),
    removed: names.map((name) => `${folder}/${name}`),
    problems: problems.all,
  };
}

/** An edition's data as they are kept in a form. */
export async function filesOf(delivered: Delivered, to: Form): Promise<FileBytes> {
  if (to === "workbook") return new Map([[WORKBOOK, await writeWorkbook(delivered)]]);
  const texts = writeTextFiles(delivered);
  return new Map([...texts].map(([name, text]): [DataFileName, Uint8Array] => [name, Buffer.from(text)]));
}

/** @throws Error when reading the files does not give back what was delivered: a bug, and the old ones stay */
async function isSame(files: FileBytes, delivered: Delivered, edition: string): Promise<void> {
  const problems = new Problems();
  const back = await readDelivered(files, edition, problems);
  const told = problems.errors.map(({ code }) => code).join(", ");
  if (told !== "" || dataVersion(back) !== dataVersion(delivered))
    throw new Error(
      `The exported files say something else than the edition${told === "" ? "" : `: ${told}`}`,
    );
}
