import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { join } from "node:path";
import type { InBoth, Wording } from "../problems/message.ts";
import { leavesProject } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { decode, type EncodingFault } from "./encoding.ts";
import { listFolder, readFaultOf } from "./folder.ts";
import { messages, type ReadFault } from "./messages.ts";
import { type ForbiddenSign, forbiddenSignIn } from "./signs.ts";

/** Why a file of the project gave no text. */
export type FileFault =
  | { readonly kind: "unreadable"; readonly reason: ReadFault }
  | { readonly kind: "outside" }
  | { readonly kind: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly kind: "too-long"; readonly lines: number; readonly most: number }
  | { readonly kind: "sign"; readonly found: ForbiddenSign }
  | { readonly kind: "encoding"; readonly fault: EncodingFault };

const MOST_BYTES = 10_000_000;

/**
 * Of a text: ten times the largest survey of all municipalities, and no more than is read and judged in ten seconds,
 * whatever is wrong in it.
 */
const MOST_IN_TEXT = { bytes: 2_000_000, lines: 100_000 };

/**
 * The bytes of a file in the project. With `readText`, the one door that a project's files come in by.
 *
 * @param root absolute path of the project
 * @param file project-relative path with `/`. Its names are compared composed (NFC): an author who writes «på» need
 *   not know how the disk spells it
 * @returns why not, where it cannot be read, is no regular file (a queue would be waited for without end), is too large,
 *   or leads out of the project: by its letters or by a link
 */
export async function readBytes(
  root: string,
  file: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: FileFault }> {
  if (leavesProject(root, file)) return { fault: { kind: "outside" } };
  try {
    const real = await realpath(join(root, await onDisk(root, file)));
    // The real place counts: a symbolic link may lead anywhere.
    if (leavesProject(await realpath(root), real)) return { fault: { kind: "outside" } };
    return await readRegular(real);
  } catch (error) {
    return { fault: { kind: "unreadable", reason: readFaultOf(error) } };
  }
}

/** What is read is what was looked at: the same open file. */
async function readRegular(
  path: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly fault: FileFault }> {
  // Without waiting for someone to write: a queue opens at once, and is then seen to be one.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const found = await file.stat();
    if (found.isDirectory()) return { fault: { kind: "unreadable", reason: "is-folder" } };
    if (!found.isFile()) return { fault: { kind: "unreadable", reason: "no-file" } };
    if (found.size > MOST_BYTES) return { fault: { kind: "too-large", bytes: found.size, most: MOST_BYTES } };
    return { bytes: await file.readFile() };
  } finally {
    await file.close();
  }
}

/**
 * The text of a file in the project: decoded, composed (NFC), with `\n` at the ends of its lines.
 *
 * Takes as `readBytes`.
 */
export async function readText(
  root: string,
  file: string,
): Promise<{ readonly text: string } | { readonly fault: FileFault }> {
  const read = await readBytes(root, file);
  return "bytes" in read ? textOf(read.bytes) : read;
}

/**
 * As {@link readText}, of bytes that have been read.
 *
 * @param only refuses Windows-1252: for a file that somebody else reads too
 */
export function textOf(
  bytes: Uint8Array,
  only?: "utf-8",
): { readonly text: string } | { readonly fault: FileFault } {
  const { bytes: most, lines: mostLines } = MOST_IN_TEXT;
  if (bytes.length > most) return { fault: { kind: "too-large", bytes: bytes.length, most } };
  const decoded = decode(bytes, only);
  if ("fault" in decoded) return { fault: { kind: "encoding", fault: decoded.fault } };
  const text = decoded.text.normalize("NFC").replace(/\r\n?/g, "\n");
  const lines = countOf("\n", text) + 1;
  if (lines > mostLines) return { fault: { kind: "too-long", lines, most: mostLines } };
  const found = forbiddenSignIn(text);
  return found === undefined ? { text } : { fault: { kind: "sign", found } };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

/** Tells why a file was not read, as an error. */
export function reportFault(fault: FileFault, file: string, problems: Problems): void {
  if (fault.kind === "outside") problems.add(messages["files.outside-project"], { file }, { path: file });
  else if (fault.kind === "unreadable") problems.add(messages["files.unreadable"], { file }, fault);
  else if (fault.kind === "too-large") problems.add(messages["files.too-large"], { file }, fault);
  else if (fault.kind === "too-long") problems.add(messages["files.too-long"], { file }, fault);
  else if (fault.kind === "sign") {
    const { line, column } = fault.found;
    problems.add(messages["files.sign"], { file, line, column }, fault.found);
  } else problems.add(messages["files.encoding"], { file }, { ...fault, kind: kindOf(file) });
}

/** The same in words, for a message that says more. */
export function describeFault(fault: FileFault, file: string): InBoth<Wording> {
  if (fault.kind === "outside") return messages["files.outside-project"].write({ path: file });
  if (fault.kind === "unreadable") return messages["files.unreadable"].write(fault);
  if (fault.kind === "too-large") return messages["files.too-large"].write(fault);
  if (fault.kind === "too-long") return messages["files.too-long"].write(fault);
  if (fault.kind === "sign") return messages["files.sign"].write(fault.found);
  return messages["files.encoding"].write({ ...fault, kind: kindOf(file) });
}

function kindOf(file: string): "text" | "table" {
  return file.endsWith(".csv") ? "table" : "text";
}

/** Whether a file is simply not there, which some may be. */
export function isAbsent(fault: FileFault): boolean {
  return fault.kind === "unreadable" && (fault.reason === "absent" || fault.reason === "is-file");
}

/** The path as the disk spells it; as it was given, where the disk has no such file. */
async function onDisk(root: string, file: string): Promise<string> {
  // Composed and decomposed ASCII are the same, and so is nearly every path.
  if (!/[^\p{ASCII}]/u.test(file)) return file;
  let path = "";
  for (const step of file.split("/")) {
    const entries = await listFolder(root, path === "" ? "." : path);
    const found = "fault" in entries ? undefined : entries.find(({ name }) => name === step.normalize("NFC"));
    path += `${path === "" ? "" : "/"}${found?.onDisk ?? step}`;
  }
  return path;
}
