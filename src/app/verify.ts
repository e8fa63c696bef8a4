import { join } from "node:path";
import { Problems } from "../problems/problem.ts";
import { type Difference, verify } from "../publish/verify.ts";
import { type Report, reportPaths } from "./report.ts";
import type { Session } from "./session.ts";

/**
 * Compares what lies in a report's output folder with what was built there.
 *
 * @param out absolute path of the folder, where it is not the report's own under `output/`
 * @returns every file of this report that is missing, changed or not ours, sorted by path; a folder without a
 *   manifest lacks just that
 * @throws InputError when the settings, which say what the folder is called, cannot be read
 */
export async function verifyReport(
  session: Session,
  report: Report,
  out?: string,
): Promise<readonly Difference[]> {
  const problems = new Problems();
  const config = await session.config(problems);
  problems.stopIfAny();
  const { folder, inside } = reportPaths(report, config?.series.id ?? "");
  const found = await verify(out ?? join(session.root, "output", folder));
  // What has gone from another language's folder is that report's affair; what all share is everybody's.
  return found.filter(({ path }) => path.startsWith(`${inside}/`) || !path.includes("/"));
}
