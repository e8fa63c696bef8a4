import { rowsOf } from "../account/rows.ts";
import { keepsClaims } from "../pdf/check/finished.ts";
import type { SpokenPdf } from "../pdf/check/read-back.ts";
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
  { pdfReader, readBack: beside }: Session,
  survey: Survey,
  made: readonly Made[],
  read: (path: string) => Promise<Uint8Array>,
  last: Manifest | undefined,
): Promise<void> {
  const { problemOf } = await import("../verify/tell.ts");
  const problems = new Problems();
  for (const { files: written, inside, account } of made) {
    const files = new Map<string, Uint8Array>();
    const spoken = new Map<string, SpokenPdf>();
    for (const path of written.keys()) {
      const [own, bytes] = [path.slice(inside.length + 1), await read(path)];
      files.set(own, bytes);
      // Heard already when it was tried.
      if (own.endsWith(".pdf")) spoken.set(own, keepsClaims(await pdfReader.try(bytes), own));
    }
    const sizes = new Map(
      last?.files
        .filter(({ path }) => path.startsWith(`${inside}/`))
        .map(({ path, bytes }) => [path.slice(inside.length + 1), bytes]),
    );
    const faults = await beside.ask({ files, account, rows: rowsOf(survey, account), spoken, sizes });
    for (const fault of faults) problems.note(problemOf(fault, inside, false));
  }
  if (problems.all.length > 0) throw new InputError(problems.all);
}
