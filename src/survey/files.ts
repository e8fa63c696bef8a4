import { readdir, readFile, realpath } from "node:fs/promises";
import { join } from "node:path";
import { messages as problemMessages } from "../problems/messages.ts";
import { nearest } from "../problems/nearest.ts";
import { leavesProject } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { messages as fileMessages } from "./messages/files.ts";

/** What every edition's folder holds. */
export const editionFiles = ["edition.yaml", "questions.yaml", "aggregates.csv"] as const;

/** What it may hold besides. */
export const optionalFiles = ["population.csv"] as const;

export type DataFileName = (typeof editionFiles)[number] | (typeof optionalFiles)[number];

export type FileBytes = ReadonlyMap<DataFileName, Uint8Array>;

/**
 * The editions of a project: the folders under `data/`, in the order of their names.
 *
 * @param root absolute path of the project
 * @returns undefined when `data/` cannot be read; the problem has then been added
 */
export async function listEditions(root: string, problems: Problems): Promise<string[] | undefined> {
  try {
    const entries = await readdir(join(root, "data"), { withFileTypes: true });
    // Whatever isn't a file may be a folder, or a link to one; what it is shows when it is opened.
    const folders = entries.filter((entry) => !entry.isFile() && !entry.name.startsWith("."));
    return folders.map((entry) => entry.name).sort();
  } catch (error) {
    problems.add(
      fileMessages["survey.unreadable-folder"],
      { file: "data" },
      { folder: "data", reason: reasonOf(error) },
    );
    return undefined;
  }
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
    problems.add(problemMessages["survey.outside-project"], { file: "data" }, { path: folder });
    return undefined;
  }
  const names = await namesIn(root, editionId, problems);
  if (names === undefined) return undefined;
  const known: readonly string[] = [...editionFiles, ...optionalFiles];
  const files = new Map<DataFileName, Uint8Array>();
  for (const name of [...editionFiles, ...optionalFiles]) {
    const file = `${folder}/${name}`;
    if (!names.includes(name)) {
      if (optionalFiles.some((optional) => optional === name)) continue;
      const others = names.filter((other) => !known.includes(other));
      problems.add(fileMessages["survey.missing-file"], { file }, { name, nearest: nearest(name, others) });
      continue;
    }
    const bytes = await readInside(root, file, problems);
    if (bytes !== undefined) files.set(name, bytes);
  }
  return files;
}

/** The names in the edition's folder. */
async function namesIn(root: string, id: string, problems: Problems): Promise<string[] | undefined> {
  const folder = `data/${id}`;
  try {
    return await readdir(join(root, folder));
  } catch (error) {
    const reason = reasonOf(error);
    if (reason !== "absent")
      problems.add(fileMessages["survey.unreadable-folder"], { file: folder }, { folder, reason });
    else {
      const known = await listEditions(root, problems);
      if (known === undefined) return undefined;
      problems.add(fileMessages["survey.unknown-edition"], { file: "data" }, { edition: id, known });
    }
    return undefined;
  }
}

async function readInside(root: string, file: string, problems: Problems): Promise<Uint8Array | undefined> {
  try {
    const real = await realpath(join(root, file));
    // The real place counts: a symbolic link may lead anywhere.
    if (leavesProject(await realpath(root), real)) {
      problems.add(problemMessages["survey.outside-project"], { file }, { path: file });
      return undefined;
    }
    return await readFile(real);
  } catch (error) {
    problems.add(fileMessages["survey.unreadable-file"], { file }, { reason: reasonOf(error) });
    return undefined;
  }
}

/** Why the system would not let us read. The messages have words for each. */
export type ReadFault = "absent" | "forbidden" | "is-folder" | "is-file" | "other";

/** @throws the error itself when it does not come from the file system: it is a bug then */
export function reasonOf(error: unknown): ReadFault {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  const faults: Record<string, ReadFault> = {
    ENOENT: "absent",
    EACCES: "forbidden",
    EPERM: "forbidden",
    EISDIR: "is-folder",
    ENOTDIR: "is-file",
  };
  return faults[String(error.code)] ?? "other";
}
