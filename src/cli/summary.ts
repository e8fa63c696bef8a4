import { writeFileSize } from "../language/file-size.ts";
import type { WrittenFile } from "../publish/publish.ts";
import type { Words } from "./words/nb.ts";

/**
 * What was written and how large, for people: the pages to open and the PDFs by name, the rest as a sum.
 *
 * @param files inside the output folder
 * @returns lines without a line break at the end
 */
export function summary(files: readonly WrittenFile[], words: Words): readonly string[] {
  const named = files.filter(({ path }) => /(^|\/)index\.html$|\.pdf$|^manifest\.json$/.test(path));
  const rows = named.map(({ path, bytes }) => [path, bytes] as const);
  const rest = new Map<string, { count: number; bytes: number }>();
  for (const file of files) {
    if (named.includes(file)) continue;
    const folder = file.path.split("/")[0] ?? "";
    const sum = rest.get(folder) ?? { count: 0, bytes: 0 };
    rest.set(folder, { count: sum.count + 1, bytes: sum.bytes + file.bytes });
  }
  const sums = [...rest].map(
    ([folder, { count, bytes }]) => [words.moreFiles(count, folder), bytes] as const,
  );
  return columns([...rows, ...sums].map(([name, bytes]) => [name, writeFileSize(bytes)]));
}

/** Two columns, the second to the right. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.max(0, ...rows.map(([name]) => name.length));
  const right = Math.max(0, ...rows.map(([, size]) => size.length));
  return rows.map(([name, size]) => `  ${name.padEnd(left)}  ${size.padStart(right)}`);
}
