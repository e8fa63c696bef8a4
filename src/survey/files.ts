import { join } from "node:path";
import { listFolder } from "../files/folder.ts";
import { messages as readMessages } from "../files/messages.ts";
import { readBytes, reportFault } from "../files/read.ts";
import { nearest } from "../problems/nearest.ts";
import { leavesProject } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { messages } from "./messages/files.ts";

/** What every edition's folder holds. */
const editionFiles = ["edition.yaml", "questions.yaml", "aggregates.csv"] as const;

/** What it may hold besides. */
const optionalFiles = ["population.csv"] as const;

/** What it may hold instead of them all. */
export const WORKBOOK = "tall.xlsx";

export type TextFileName = (typeof editionFiles)[number] | (typeof optionalFiles)[number];

export const TEXT_FILES: readonly TextFileName[] = [...editionFiles, ...optionalFiles];

export type DataFileName = TextFileName | typeof WORKBOOK;

export type FileBytes = ReadonlyMap<DataFileName, Uint8Array>;

/**
 * The editions of a project: the folders under `data/`, in the order of their names.
 *
 * @param root absolute path of the project
 * @returns undefined when `data/` cannot be read; the problem has then been added
 */
export async function listEditions(root: string, problems: Problems): Promise<string[] | undefined> {
  const entries = await listFolder(root, "data");
  if ("fault" in entries) {
    const details = { folder: "data", reason: entries.fault };
    problems.add(readMessages["files.unreadable-folder"], { file: "data" }, details);
    return undefined;
  }
  // Whatever isn't a file may be a folder, or a link to one; what it is shows when it is opened.
  return entries.filter(({ isFile }) => !isFile).map(({ name }) => name);
}

/**
 * The bytes of an edition's files; those that cannot be read are reported and left out.
 *
 * @param root absolute path of the project
 * @param editionId as given by the one who runs the program: not to be trusted as a path
 * @returns undefined when there is no such edition
 */
export async function readEditionFiles(
  root: string,
  editionId: string,
  problems: Problems,
): Promise<FileBytes | undefined> {
  const folder = `data/${editionId}`;
  if (editionId === "" || /[/\\]/.test(editionId) || leavesProject(join(root, "data"), editionId)) {
    problems.add(readMessages["files.outside-project"], { file: "data" }, { path: folder });
    return undefined;
  }
  const names = await namesIn(root, editionId, problems);
  if (names === undefined) return undefined;
  const files = new Map<DataFileName, Uint8Array>();
  const isWorkbook = names.includes(WORKBOOK);
  const beside = TEXT_FILES.filter((name) => names.includes(name));
  if (isWorkbook && beside.length > 0) {
    problems.add(messages["survey.workbook-and-text"], { file: `${folder}/${WORKBOOK}` }, { beside });
    return files;
  }
  const known: readonly string[] = TEXT_FILES;
  for (const name of isWorkbook ? ([WORKBOOK] as const) : TEXT_FILES) {
    const file = `${folder}/${name}`;
    if (!names.includes(name)) {
      if (optionalFiles.some((optional) => optional === name)) continue;
      const others = names.filter((other) => !known.includes(other));
      problems.add(messages["survey.missing-file"], { file }, { name, nearest: nearest(name, others) });
      continue;
    }
    const read = await readBytes(root, file);
    if ("bytes" in read) files.set(name, read.bytes);
    else reportFault(read.fault, file, problems);
  }
  return files;
}

/** The names in the edition's folder. */
async function namesIn(root: string, id: string, problems: Problems): Promise<readonly string[] | undefined> {
  const folder = `data/${id}`;
  const editions = await listFolder(root, "data");
  const edition = "fault" in editions ? undefined : editions.find(({ name }) => name === id.normalize("NFC"));
  const entries = await listFolder(root, `data/${edition?.onDisk ?? id}`);
  if (!("fault" in entries)) return entries.map(({ name }) => name);
  const reason = entries.fault;
  if (reason === "outside") {
    problems.add(readMessages["files.outside-project"], { file: "data" }, { path: folder });
  } else if (reason !== "absent") {
    problems.add(readMessages["files.unreadable-folder"], { file: folder }, { folder, reason });
  } else {
    const known = await listEditions(root, problems);
    if (known === undefined) return undefined;
    problems.add(messages["survey.unknown-edition"], { file: "data" }, { edition: id, known });
  }
  return undefined;
}
