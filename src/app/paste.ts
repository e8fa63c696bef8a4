import type { Proposal } from "../bind/bind.ts";
import { readBytes } from "../files/read.ts";
import { sectionsOfPlain } from "../manuscript/read.ts";
import type { Problems } from "../problems/problem.ts";
import { writeWhole } from "../publish/whole-file.ts";
import { type BindingFor, proposalFor } from "./bind.ts";
import type { Session } from "./session.ts";

/** What is bound in some seconds, in which the desk does nothing else. Signs. */
export const MOST_PASTED = 20_000;

/** What stands in front of what was pasted while it is read, so that it is read as a chapter. */
const TITLE = "# ×\n\n";

/**
 * Proposes spans for a text that somebody has pasted, as a part of a chapter. Writes nothing.
 *
 * @returns undefined where it cannot be read; `problems` says why
 */
export async function bindPasted(
  session: Session,
  pasted: string,
  of: BindingFor,
  problems: Problems,
): Promise<Proposal | undefined> {
  const text = sectionsOfPlain(pasted);
  const template = { name: "limt-inn", file: "", text: TITLE + text };
  const proposal = await proposalFor(session, template, of, problems);
  return proposal && { ...proposal, text: proposal.text.slice(TITLE.length) };
}

/**
 * Adds a text at the end of a chapter, with the line ends that it has, and touches no other byte of it.
 *
 * @returns false where the chapter cannot be read as UTF-8
 * @throws InputError when the disk refuses
 */
export async function addToChapter(root: string, file: string, text: string): Promise<boolean> {
  const read = await readBytes(root, file);
  if ("fault" in read) return false;
  const bytes = Buffer.from(read.bytes);
  const before = bytes.toString("utf8");
  if (!Buffer.from(before).equals(bytes)) return false;
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before.endsWith(end) ? end : end + end;
  await writeWhole(root, file, before + gap + text.replaceAll("\n", end));
  return true;
}
