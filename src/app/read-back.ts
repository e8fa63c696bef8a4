import { knownRows } from "../account/rows.ts";
import { keepsClaims } from "../pdf/check/finished.ts";
import { InputError, Problems } from "../problems/problem.ts";
import type { Manifest } from "../publish/manifest.ts";
import type { Survey } from "../survey/survey.ts";
import type { Made } from "./make.ts";
import type { Session } from "./session.ts";

/**
 * Reads what a build has made, as it lies on the disk and before it is published: every word and number of it is
 * held against the accounts and the data.
 *
 * @param read gives the bytes of a file that has been written
 * @param last the manifest of the folder's last build: what this one does not make, it keeps
 * @throws InputError `verify.…` for everything that does not agree
 */
export async function readBack(
  { pdfReader }: Session,
  survey: Survey,
  made: readonly Made[],
  read: (path: string) => Promise<Uint8Array>,
  last: Manifest | undefined,
): Promise<void> {
  const [{ verifyFiles }, { problemOf }] = await Promise.all([
    import("../verify/verify.ts"),
    import("../verify/tell.ts"),
  ]);
  const keys = made.flatMap(({ account }) => account.statements.flatMap((statement) => statement.keys));
  const rows = knownRows(survey, keys);
  // Heard already when it was tried.
  const hear = async (bytes: Uint8Array) => keepsClaims(await pdfReader.try(bytes), "PDF");
  const problems = new Problems();
  for (const { files, inside, account } of made) {
    const own = new Map<string, Uint8Array>();
    for (const path of files.keys()) own.set(path.slice(inside.length + 1), await read(path));
    const faults = await verifyFiles({
      files: own,
      account,
      rows,
      readers: [hear],
      sizeOf: (path) =>
        own.get(path)?.length ?? last?.files.find((file) => file.path === `${inside}/${path}`)?.bytes,
    });
    for (const fault of faults) problems.note(problemOf(fault, inside, false));
  }
  if (problems.all.length > 0) throw new InputError(problems.all);
}
