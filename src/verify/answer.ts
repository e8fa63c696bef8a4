import type { KnownRows } from "../account/rows.ts";
import type { Account } from "../account/statement.ts";
import type { SpokenPdf } from "../pdf/check/read-back.ts";
import type { Fault } from "./fault.ts";
import { verifyFiles } from "./verify.ts";

/** The finished files of a report, to be read back beside what else is done. */
export interface Question {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly account: Account;
  readonly rows: KnownRows;
  /** What each PDF says, by its path. */
  readonly spoken: ReadonlyMap<string, SpokenPdf>;
  /** How large a file is that the page offers, by its path, where it is not among the files. */
  readonly sizes: ReadonlyMap<string, number>;
}

export async function answer({ files, account, rows, spoken, sizes }: Question): Promise<readonly Fault[]> {
  const pathOf = new Map([...files].map(([path, bytes]) => [bytes, path]));
  const hear = async (bytes: Uint8Array) => {
    const heard = spoken.get(pathOf.get(bytes) ?? "");
    if (!heard) throw new Error("Nobody has read it");
    return heard;
  };
  const sizeOf = (path: string) => files.get(path)?.length ?? sizes.get(path);
  return verifyFiles({ files, account, rows, readers: [hear], sizeOf });
}
