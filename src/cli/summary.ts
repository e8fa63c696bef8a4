import { writeFileSize } from "../language/file-size.ts";
import type { WrittenFile } from "../publish/publish.ts";
import { table } from "./layout.ts";

/**
 * What was written and how large, for people: the pages to open and what is offered for download by name, the rest
 * as a sum.
 *
 * @param files inside the output folder
 * @param moreFiles words for the rest in a folder
 * @returns lines without a line break at the end
 */
export function summary(
  files: readonly WrittenFile[],
  moreFiles: (count: number, folder: string) => string,
): readonly string[] {
  const isAlone = ({ part }: WrittenFile) => files.filter((other) => other.part === part).length === 1;
  const named = files.filter((file) => /(^|\/)index\.html$/.test(file.path) || isAlone(file));
  const rows = named.map(({ path, bytes }) => [path, bytes] as const);
  const rest = new Map<string, { count: number; bytes: number }>();
  for (const file of files) {
    if (named.includes(file)) continue;
    const folder = file.path.split("/")[0] ?? "";
    const sum = rest.get(folder) ?? { count: 0, bytes: 0 };
    rest.set(folder, { count: sum.count + 1, bytes: sum.bytes + file.bytes });
  }
  const sums = [...rest].map(([folder, { count, bytes }]) => [moreFiles(count, folder), bytes] as const);
  return table([...rows, ...sums].map(([name, bytes]) => [`  ${name}`, writeFileSize(bytes)]));
}
