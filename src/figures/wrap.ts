/** Breaks a text between words into lines that are at most `width` px wide; a longer word keeps its own line. */
export function wrap(text: string, width: number, measure: (line: string) => number): string {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join("\n");
}
