import { readBytes } from "../files/read.ts";
import { capitalise } from "../language/capital.ts";
import type { Source } from "../problems/problem.ts";
import { writeWhole } from "../publish/whole-file.ts";

/** What is put in the place of something that an author has written. */
export interface Replacement {
  /** Of its first letter. */
  readonly source: Source;
  /** What has to stand there still. */
  readonly written: string;
  readonly put: string;
}

/** A phrase with the first letter of what it stands in the place of, and the spaces that authors write. */
export function asWrittenBy(text: string, instead: string): string {
  const plain = instead.replaceAll("\u00A0", " ");
  return /^\p{Lu}/u.test(text) ? capitalise(plain) : plain;
}

/**
 * Replaces phrases in texts of the project, and touches no other byte of the files.
 *
 * @returns those that were written, file by file: a file that is not UTF-8, or has changed meanwhile, is left as it is
 * @throws InputError when the disk refuses
 */
export async function writeReplacements(
  root: string,
  all: readonly Replacement[],
): Promise<readonly Replacement[]> {
  const written: Replacement[] = [];
  for (const file of new Set(all.map(({ source }) => source.file))) {
    const read = await readBytes(root, file);
    if ("fault" in read) continue;
    const bytes = Buffer.from(read.bytes);
    let text = bytes.toString("utf8");
    if (!Buffer.from(text).equals(bytes)) continue;
    // From the end, so that those in front keep their places.
    const own = all.filter(({ source }) => source.file === file).toSorted((a, b) => inText(b, a));
    const done: Replacement[] = [];
    for (const one of own) {
      const start = offsetOf(one.source, text);
      const end = start + one.written.length;
      if (text.slice(start, end) !== one.written) continue;
      text = text.slice(0, start) + one.put + text.slice(end);
      done.push(one);
    }
    if (done.length > 0) await writeWhole(root, file, text);
    written.push(...done.toReversed());
  }
  return written;
}

function inText({ source: a }: Replacement, { source: b }: Replacement): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function offsetOf({ line = 1, column = 1 }: Source, text: string): number {
  let start = 0;
  for (let n = 1; n < line; n++) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
