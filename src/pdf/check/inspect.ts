import { readFile, stat } from "node:fs/promises";
import { Thread, ThreadStopped } from "../../thread.ts";
import { messages } from "../messages.ts";
import { stop } from "../stop.ts";
import type { Question } from "./answer.ts";
import type { PdfReport } from "./report.ts";
import type { RuleCode } from "./rules/catalogue.ts";

/**
 * Reads a file and tries it with all rules. One that is no PDF gets a report that says so.
 *
 * @param path absolute
 * @param shown the path as it was given, for messages
 * @param within what the file may take
 * @throws InputError `pdf.unreadable-file` where there is no file to read
 */
export async function inspectPdf(path: string, shown: string, within = limits): Promise<PdfReport> {
  const bytes = await readAtMost(path, largest * 2 ** 20).catch((error: NodeJS.ErrnoException) =>
    stop(messages["pdf.unreadable-file"], { file: shown }, { reason: error.code ?? error.message }),
  );
  if (!bytes) return refused("too-large", `> ${largest} MB`);
  const thread = new Thread<Question, PdfReport>("pdf", within.heap);
  try {
    return await thread.ask({ kind: "inspect", pdf: bytes }, within);
  } catch (error) {
    // A file that ends the thread in any other way than by its limits is damaged in one that nobody has thought of.
    return error instanceof ThreadStopped
      ? await refused("too-large", `> ${within[error.over]} ${units[error.over]}`)
      : await refused("unreadable", String(error));
  } finally {
    await thread.close();
  }
}

/** Megabytes of a file that is read at all. */
const largest = 100;

async function readAtMost(path: string, bytes: number): Promise<Uint8Array | undefined> {
  return (await stat(path)).size > bytes ? undefined : readFile(path);
}

async function refused(code: RuleCode, why: string): Promise<PdfReport> {
  const [{ unread }, { findingOf }, { fault }] = await Promise.all([
    import("./report.ts"),
    import("./check.ts"),
    import("./rules/check.ts"),
  ]);
  return unread(findingOf(fault(code, why)));
}

/** What a file may take: read in a thread of its own, since the library has no limits. */
export const limits = { seconds: 8, megabytes: 380, heap: 300 };
const units = { seconds: "s", megabytes: "MB" } as const;
