import { basename, dirname, join } from "node:path";
import { ACCOUNT_FILE, type Account } from "../account/statement.ts";
import { readBack } from "../pdf/check/read-back.ts";
import { readWithPdfJs } from "../pdf/other-reader.ts";
import type { Problem } from "../problems/problem.ts";
import { disk } from "../publish/effects.ts";
import { readManifest } from "../publish/manifest.ts";
import { type Difference, verify } from "../publish/verify.ts";
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
  /** What each page says that nothing may be told before. */
  readonly embargo?: string;
  readonly fingerprint?: string;
  readonly statements?: number;
  readonly files: number;
  /** Whether there was a manifest to hold styles, script and fonts against, which nobody reads. */
  readonly manifest: boolean;
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
  if (kind === "none") return nothing({ what: "no-file", where: "", file: shown });
  const folders = await foldersIn(path);
  if (folders.length === 0) return nothing({ what: "no-account", where: "", file: shown });
  const { hasManifest, changed } = await changedIn(path, shown);
  const reports: VerifiedReport[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    const place = folder === "" ? shown : `${shown}/${folder}`;
    const { report, faults } = await verifyFolder(join(path, folder), place);
    reports.push({ ...report, manifest: hasManifest });
    problems.push(...faults.map((fault) => problemOf(fault, place, true)));
  }
  return { reports, problems: [...problems, ...changed] };
}

/** The folders of reports: this one, or those right in it. One with something to read is one, account or not. */
async function foldersIn(path: string): Promise<readonly string[]> {
  const isReport = async (folder: string) => {
    if ((await disk.kind(join(path, folder))) !== "folder") return false;
    return [...(await disk.list(join(path, folder)))].some((name) => name === ACCOUNT_FILE || isRead(name));
  };
  if (await isReport("")) return [""];
  const names = [...(await disk.list(path))].sort();
  const found = await Promise.all(names.map(async (name) => ((await isReport(name)) ? [name] : [])));
  return found.flat();
}

/** Pages and PDFs. */
function isRead(path: string): boolean {
  return /\.(?:html?|pdf)$/i.test(path);
}

async function verifyFolder(folder: string, place: string) {
  const files = new Map<string, Uint8Array>();
  for (const path of await walk(folder, disk)) {
    // A link, or a queue, is nothing that was published: it is told of as a file too many.
    if ((await disk.look(join(folder, path))) === "file")
      files.set(path, await disk.read(join(folder, path)));
  }
  const written = files.get(ACCOUNT_FILE);
  const account = written && accountIn(written);
  if (!account) {
    const fault: Fault = written
      ? { what: "unreadable", where: "", file: ACCOUNT_FILE, reason: "JSON" }
      : { what: "no-account", where: "", file: ACCOUNT_FILE };
    return { report: { place, files: files.size }, faults: [fault] };
  }
  const faults = await verifyFiles({ files, account, readers, sizeOf: (path) => files.get(path)?.length });
  const pages = [...files.keys()].filter(isRead);
  const none: readonly Fault[] = pages.length > 0 ? [] : [{ what: "no-file", where: "", file: "index.html" }];
  // Nobody reads a second page.
  const others = pages.filter((path) => path !== "index.html" && !path.endsWith(".pdf"));
  const extra = others.map((file): Fault => ({ what: "extra", where: "", file, found: file }));
  return { report: reportOf(place, account, files.size), faults: [...none, ...extra, ...faults] };
}

async function verifyPdf(path: string, shown: string, accountPath: string): Promise<Verified> {
  const bytes = (await disk.kind(accountPath)) === "file" ? await disk.read(accountPath) : undefined;
  if (!bytes) return nothing({ what: "no-account", where: "", file: ACCOUNT_FILE });
  const account = accountIn(bytes);
  if (!account) return nothing({ what: "unreadable", where: "", file: ACCOUNT_FILE, reason: "JSON" });
  const files = new Map([[basename(path), await disk.read(path)]]);
  const faults = await verifyFiles({ files, account, readers, sizeOf: () => undefined });
  const report = { ...reportOf(shown, account, 1), manifest: false };
  return { reports: [report], problems: faults.map((fault) => problemOf(fault, "", true)) };
}

function nothing(fault: Fault): Verified {
  return { reports: [], problems: [problemOf(fault, "", true)] };
}

function reportOf(place: string, account: Account, files: number): Omit<VerifiedReport, "manifest"> {
  const { edition, language, draft, embargo, fingerprint, statements } = account;
  const own = { place, edition, language, draft, fingerprint, statements: statements.length, files };
  return embargo === undefined ? own : { ...own, embargo };
}

/**
 * Files that are not as the manifest has them: fonts and scripts, which nobody reads, among them. A report's own folder
 * has its manifest beside it.
 */
async function changedIn(path: string, shown: string) {
  const told = (found: readonly Difference[]) =>
    found.map(({ path: file, kind }) => problemOf({ what: "file", where: kind, file }, shown, true));
  if ((await readManifest(path)) !== undefined)
    return { hasManifest: true, changed: told(await verify(path)) };
  const [parent, inside] = [dirname(path), `${basename(path)}/`];
  const manifest = await readManifest(parent);
  if (!manifest?.files.some((file) => file.path.startsWith(inside)))
    return { hasManifest: false, changed: [] };
  const own = (await verify(parent)).filter((file) => file.path.startsWith(inside));
  return {
    hasManifest: true,
    changed: told(own.map((file) => ({ ...file, path: file.path.slice(inside.length) }))),
  };
}
