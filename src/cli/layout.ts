/** Breaks a paragraph between its words, so that no line is wider than the terminal. */
export function wrap(text: string, columns: number): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line === "") lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= columns) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

/**
 * Rows in columns for a terminal, the first column to the left and the others to the right.
 *
 * @returns lines without a line break at the end, nor spaces
 */
export function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const cell = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(cell).join("  ").trimEnd());
}

/** Names in one column, as `show` has them, and beside each what is to be said of it. */
export function listed(
  rows: readonly (readonly [name: string, said: string])[],
  show: (name: string) => string,
): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, said]) => `${show(name.padEnd(width))}  ${said}`);
}

/**
 * Writes how long something took, in the Norwegian way: «0,4 s», «12,3 s», «2 min 5 s».
 *
 * @param milliseconds rounded half up to a tenth of a second, from a minute to a second
 */
export function writeSeconds(milliseconds: number): string {
  const tenths = Math.floor(milliseconds / 100 + 0.5);
  if (tenths < 600) return `${Math.floor(tenths / 10)},${tenths % 10}\u00a0s`;
  const seconds = Math.floor(milliseconds / 1000 + 0.5);
  return `${Math.floor(seconds / 60)}\u00a0min ${seconds % 60}\u00a0s`;
}
