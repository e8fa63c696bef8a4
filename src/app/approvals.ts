import { APPROVALS_FILE, parseApprovals, type WrittenApproval } from "../account/approvals.ts";
import { isAbsent, readText, reportFault } from "../files/read.ts";
import type { Problems } from "../problems/problem.ts";

/** Where an edition's readings are kept, from the project's folder. */
export function approvalsFile(edition: string): string {
  return `data/${edition}/${APPROVALS_FILE}`;
}

/** What has been read of an edition; nothing where there is no such file. */
export async function readApprovals(
  root: string,
  edition: string,
  problems: Problems,
): Promise<readonly WrittenApproval[]> {
  const file = approvalsFile(edition);
  const read = await readText(root, file);
  if ("text" in read) return parseApprovals(read.text, file, problems);
  if (!isAbsent(read.fault)) reportFault(read.fault, file, problems);
  return [];
}
