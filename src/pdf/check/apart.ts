import { Thread, ThreadStopped } from "../../thread.ts";
import type { Answer, Question } from "./answer.ts";
import type { CheckOptions, Finding, PdfCheck } from "./check.ts";
import type { RuleCode } from "./rules/catalogue.ts";
import type { Heard } from "./structure.ts";

/** What a file of a stranger may take: read in a thread of its own, since the library that reads it has no limits. */
export const limits = { seconds: 8, megabytes: 380, heap: 300 };
const units = { seconds: "s", megabytes: "MB" } as const;

/**
 * Asks about a file that anyone may have made, in a thread that is ended when it takes too much.
 *
 * @param within what it may take; `heap` is the megabytes of the thread's own objects
 * @returns the answer, or the one finding that says why there is none
 */
export async function askApart<Q extends Question>(
  question: Q,
  within = limits,
): Promise<Answer<Q> | { readonly refused: Finding }> {
  const thread = new Thread<Q, Answer<Q>>("pdf", within.heap);
  try {
    return await thread.ask(question, within);
  } catch (error) {
    // A file that ends the thread in any other way than by its limits is damaged in one that nobody has thought of.
    return error instanceof ThreadStopped
      ? refused("too-large", `> ${within[error.over]} ${units[error.over]}`)
      : refused("unreadable", String(error));
  } finally {
    await thread.close();
  }
}

export async function refused(code: RuleCode, why: string): Promise<{ readonly refused: Finding }> {
  const [{ findingOf }, { fault }] = await Promise.all([import("./check.ts"), import("./rules/check.ts")]);
  return { refused: findingOf(fault(code, why)) };
}

/**
 * Tries a PDF against PDF/UA-1 (ISO 14289-1), PDF/A-2a (ISO 19005-2) and what a report of ours must have: not all
 * that the standards say, and much that no validator looks for. Reads any file, for 8 seconds and 380 MB at the most;
 * one that cannot be read is a finding.
 *
 * @returns always: nothing is thrown for what a file is
 */
export async function checkPdf(bytes: Uint8Array, options: CheckOptions = {}): Promise<PdfCheck> {
  const answer = await askApart({ kind: "check", pdf: bytes, options });
  return "refused" in answer ? { claims: [], findings: [answer.refused] } : answer;
}

/**
 * What is heard of a PDF, element by element, in reading order; nothing where the file has no tags, cannot be read or
 * takes more than 8 seconds or 380 MB.
 */
export async function readText(bytes: Uint8Array): Promise<readonly Heard[]> {
  const answer = await askApart({ kind: "hear", pdf: bytes });
  return "refused" in answer ? [] : answer;
}
