import { basename, dirname, join } from "node:path";
import { ACCOUNT_FILE, type Account } from "../account/statement.ts";
import { readBack } from "../pdf/check/read-back.ts";
import { readWithPdfJs } from "../pdf/other-reader.ts";
import type { Problem } from "../problems/problem.ts";
import { disk } from "../publish/effects.ts";
import { MANIFEST } from "../publish/manifest.ts";
import { verify } from "../publish/verify.ts";
import { walk } from "../publish/walk.ts";
import type { Fault } from "../verify/fault.ts";
import { problemOf } from "../verify/tell.ts";
import { accountIn, verifyFiles } from "../verify/verify.ts";

/** What was read of a report, and what does not agree. */
export interface VerifiedReport {
  /** As it was asked for, with the report's own folder. */
  readonly place: string;
  readonly edition?: string;
  readonly language?: string;
  readonly draft?: boolean;
  readonly fingerprint?: string;
  readonly statements?: number;
  readonly files: number;
}

export interface Verified {
  readonly reports: readonly VerifiedReport[];
  readonly problems: readonly Problem[];
}

const readers = [readBack, readWithPdfJs];

/**
 * Reads published reports and tells what in them does not agree, from what was published alone.
 *
 * @param path absolute: a folder with `regnskap.json`, or with such folders in it; or a PDF
 * @param shown the path as it was given, for messages
 * @param accountPath absolute; of a PDF that lies by itself
 */
export async function verifyPublished(path: string, shown: string, accountPath?: string): Promise<Verified> {
  const kind = await disk.kind(path);
  if (kind === "file") return verifyPdf(path, shown, accountPath ?? join(dirname(path), ACCOUNT_FILE));
  const folders = kind === "none" ? [] : await foldersIn(path);
  if (folders.length === 0) return nothing({ what: "no-file", where: "", file: shown });
  const reports: VerifiedReport[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    const place = folder === "" ? shown : `${shown}/${folder}`;
    const { report, faults } = await verifyFolder(join(path, folder), place);
    reports.push(report);
    problems.push(...faults.map((fault) => problemOf(fault, place)));
  }
  return { reports, problems: [...problems, ...(await changedIn(path, shown))] };
}

/** The folders of reports: this one, or those right in it. */
async function foldersIn(path: string): Promise<readonly string[]> {
  const hasAccount = async (folder: string) => (await disk.kind(join(path, folder, ACCOUNT_FILE))) === "file";
  if (await hasAccount("")) return [""];
  const names = [...(await disk.list(path))].sort();
  const isFolder = async (name: string) => (await disk.kind(join(path, name))) === "folder";
  const found = await Promise.all(
    names.map(async (name) => ((await isFolder(name)) && (await hasAccount(name)) ? [name] : [])),
  );
  return found.flat();
}

async function verifyFolder(folder: string, place: string) {
  const files = new Map<string, Uint8Array>();
  for (const path of await walk(folder, disk)) {
    // A link, or a queue, is nothing that was published: it is told of as a file too many.
    if ((await disk.look(join(folder, path))) === "file")
      files.set(path, await disk.read(join(folder, path)));
  }
  const account = accountIn(files.get(ACCOUNT_FILE) ?? new Uint8Array());
  if (!account) {
    const fault: Fault = { what: "unreadable", where: "", file: ACCOUNT_FILE, reason: "JSON" };
    return { report: { place, files: files.size }, faults: [fault] };
  }
  const pages = [...files.keys()].filter((path) => path.endsWith(".html") || path.endsWith(".pdf"));
  const faults = await verifyFiles({ files, account, readers, sizeOf: (path) => files.get(path)?.length });
  const none: readonly Fault[] = pages.length > 0 ? [] : [{ what: "no-file", where: "", file: "index.html" }];
  return { report: reportOf(place, account, files.size), faults: [...none, ...faults] };
}

async function verifyPdf(path: string, shown: string, accountPath: string): Promise<Verified> {
  const bytes = (await disk.kind(accountPath)) === "file" ? await disk.read(accountPath) : undefined;
  if (!bytes) return nothing({ what: "no-file", where: "", file: ACCOUNT_FILE });
  const account = accountIn(bytes);
  if (!account) return nothing({ what: "unreadable", where: "", file: ACCOUNT_FILE, reason: "JSON" });
  const files = new Map([[basename(path), await disk.read(path)]]);
  const faults = await verifyFiles({ files, account, readers, sizeOf: () => undefined });
  return { reports: [reportOf(shown, account, 1)], problems: faults.map((fault) => problemOf(fault)) };
}

function nothing(fault: Fault): Verified {
  return { reports: [], problems: [problemOf(fault)] };
}

function reportOf(place: string, account: Account, files: number): VerifiedReport {
  const { edition, language, draft, fingerprint, statements } = account;
  return { place, edition, language, draft, fingerprint, statements: statements.length, files };
}

/** Files that are not as the folder's manifest has them: fonts and scripts, which nobody reads, among them. */
async function changedIn(path: string, shown: string): Promise<readonly Problem[]> {
  if ((await disk.kind(join(path, MANIFEST))) !== "file") return [];
  return (await verify(path)).map(({ path: file, kind }) =>
    problemOf({ what: "file", where: kind, file }, shown),
  );
}
