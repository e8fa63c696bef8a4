import type { ArchiveFault } from "../files/archive.ts";
import { type FileFault, textOf } from "../files/read.ts";
import { plainBlocks } from "./plain.ts";
import { writeChapter, writeSections } from "./write.ts";

/** What is read by which ending. */
const FORMATS: Readonly<Record<string, "word" | "plain" | "markdown">> = {
  ".docx": "word",
  ".txt": "plain",
  ".md": "markdown",
};

/** Whether a file is of a kind that can be read, by its name. */
export function isManuscript(name: string): boolean {
  return formatOf(name) !== undefined;
}

function formatOf(name: string): "word" | "plain" | "markdown" | undefined {
  const ending = /\.[^./\\]*$/u.exec(name)?.[0].toLowerCase() ?? "";
  return Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}

export type Manuscript =
  | { readonly text: string }
  | { readonly fault: FileFault }
  /** Of a Word file. */
  | { readonly word: ArchiveFault };

/**
 * Reads a manuscript as the text of a chapter: a Word file, plain text, or Markdown, which stays as it is.
 *
 * @param name of the file, by whose ending it is read; plain text where it has none of ours
 */
export async function readManuscript(name: string, bytes: Uint8Array): Promise<Manuscript> {
  const format = formatOf(name);
  if (format === "word") {
    const { wordBlocks } = await import("./word.ts");
    const read = await wordBlocks(bytes);
    return "fault" in read ? { word: read.fault } : { text: writeChapter(read.blocks) };
  }
  const read = textOf(bytes);
  if ("fault" in read || format === "markdown") return read;
  return { text: chapterOfPlain(read.text) };
}

/** A text that was typed or pasted, as a chapter. What begins with a heading of Markdown is Markdown, and stays as it is. */
export function chapterOfPlain(text: string): string {
  return text.trimStart().startsWith("# ") ? text : writeChapter(plainBlocks(text));
}

/** What no plain text has: a heading, the end of a span («]{») or a helper. */
function isMarkdown(lines: readonly string[]): boolean {
  return lines.some((line) => ["# ", "## "].some((mark) => line.startsWith(mark)) || /\]\{|\{\{/u.test(line));
}

/** The same as a part of a chapter: what would be its title is the heading of a section. */
export function sectionsOfPlain(text: string): string {
  const lines = text.trim().split(/\r\n|\r|\n/u);
  if (!isMarkdown(lines)) return writeSections(plainBlocks(text, false));
  return `${lines.map((line) => (line.startsWith("# ") ? `#${line}` : line)).join("\n")}\n`;
}
