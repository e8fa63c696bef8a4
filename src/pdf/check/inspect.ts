import { readFile, stat } from "node:fs/promises";
import { messages } from "../messages.ts";
import { stop } from "../stop.ts";
import { askApart, limits, refused } from "./apart.ts";
import type { PdfReport } from "./report.ts";

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
  const answer = bytes
    ? await askApart({ kind: "inspect", pdf: bytes }, within)
    : await refused("too-large", `> ${largest} MB`);
  if (!("refused" in answer)) return answer;
  const { unread } = await import("./report.ts");
  return unread(answer.refused);
}

/** Megabytes of a file that is read at all. */
const largest = 100;

async function readAtMost(path: string, bytes: number): Promise<Uint8Array | undefined> {
  return (await stat(path)).size > bytes ? undefined : readFile(path);
}
