import type { Message } from "../../problems/message.ts";
import { messages } from "../messages/markdown.ts";
import type { Located } from "./located.ts";
import type { Reading } from "./reading.ts";

/** How much can be read: many times what a report needs, and what Markdown still reads in a moment. */
const LIMITS = {
  /** Characters of lines without an empty one between them: a paragraph, or a list. Rows of a table don't count. */
  block: 20_000,
  /** Characters of a chapter. */
  chapter: 400_000,
  /** Columns that a line is indented by, or has filled with the marks of lists and quotations. */
  nesting: 60,
};

const BEFORE_TEXT = /^[ \t]*(?:(?:[>*+-]|\d+[.)])[ \t]*)*/;

/**
 * Tells of text that would keep Markdown busy for minutes, or end the program, at its
 * line, the first of it: what it does takes time
 * by the square of a paragraph's length, and it calls itself for each list in a list.
 *
 * @returns whether the chapter can be read
 */
export function isWithinLimits(whole: Located, reading: Reading): boolean {
  const { problems } = reading;
  let ok = true;
  const refuse = (message: Message<[{ most: number }]>, index: number, most: number) => {
    if (ok) problems.add(message, reading.sourceAt(whole, index), { most });
    ok = false;
  };
  let index = 0;
  let block = { start: 0, length: 0 };
  for (const line of whole.text.split("\n")) {
    if (line.trim() === "") block = { start: index + line.length + 1, length: 0 };
    else if (!line.trimStart().startsWith("|")) block.length += line.length + 1;
    const before = BEFORE_TEXT.exec(line)?.[0].length ?? 0;
    // A long row of hyphens is a rule, with nothing behind it.
    if (before > LIMITS.nesting && !/^[ \t*-]*$/.test(line)) {
      refuse(messages["narrative.nested-deep"], index, LIMITS.nesting);
    }
    if (block.length > LIMITS.block) refuse(messages["narrative.long-block"], block.start, LIMITS.block);
    index += line.length + 1;
  }
  if (index > LIMITS.chapter) refuse(messages["narrative.long-chapter"], LIMITS.chapter, LIMITS.chapter);
  return ok;
}
