import type { Token, Tokens } from "marked";
import { messages as markdownMessages } from "../messages/markdown.ts";
import { messages as textMessages } from "../messages/text.ts";
import type { Heading, Inline, List, ListItem, Paragraph, TextBlock } from "../tree.ts";
import { readGrid } from "./grid.ts";
import { located, readInlines } from "./inlines.ts";
import { leavesIn } from "./leaves.ts";
import { reportAddress } from "./links.ts";
import { type Located, linesWithin } from "./located.ts";
import type { CaptionToken, NoteToken } from "./marked.ts";
import type { Reading } from "./reading.ts";
import { reportLines } from "./text-problems.ts";

/** The blocks of text in a list's item, a quotation or a note, or of a chapter. */
export function readBlocks(tokens: readonly Token[], whole: Located, reading: Reading): TextBlock[] {
  const blocks: TextBlock[] = [];
  /** What stands above a table. */
  let caption: { readonly inlines: readonly Inline[]; readonly paragraph: Paragraph } | undefined;
  for (const { token, at } of located(tokens, whole)) {
    if (token.type === "caption") {
      caption = captionOf(token as CaptionToken, at, reading);
    } else if (token.type === "table") {
      blocks.push(readGrid(token as Tokens.Table, at, caption?.inlines, reading));
      caption = undefined;
    } else if (token.type === "def") {
      reportDefinition(token as Tokens.Def, at, reading);
    } else if (token.type === "note") {
      const { id } = token as NoteToken;
      reading.problems.add(markdownMessages["narrative.note-inside"], reading.sourceAt(at), { id });
    } else if (token.type !== "space") {
      if (caption) blocks.push(caption.paragraph);
      caption = undefined;
      blocks.push(blockOf(token, at, reading));
    }
  }
  return blocks;
}

function blockOf(token: Token, at: Located, reading: Reading): TextBlock {
  const source = reading.sourceAt(at, at.text.length - at.text.trimStart().length);
  switch (token.type) {
    case "paragraph":
    case "text": {
      const { text } = token as Tokens.Paragraph;
      return readParagraph(token as Tokens.Paragraph, at.slice(0, text.length), reading);
    }
    case "heading":
      reading.problems.add(markdownMessages["narrative.heading-inside"], source);
      return readHeading(token as Tokens.Heading, at, reading);
    case "list":
      return readList(token as Tokens.List, at, reading);
    case "blockquote": {
      const { tokens, text } = token as Tokens.Blockquote;
      return { kind: "quote", blocks: readBlocks(tokens, linesWithin(text, at), reading), source };
    }
    case "code": {
      const { lang, text } = token as Tokens.Code;
      if ((lang ?? "").includes("\uE000"))
        reading.problems.add(textMessages["narrative.helper-in-link"], source);
      const inside = linesWithin(text, at.slice(at.text.indexOf("\n") + 1));
      return { kind: "code-block", inlines: leavesIn(inside, "escaped", reading), source };
    }
    case "hr":
      return { kind: "rule", source };
    case "checkbox":
      // Its list has told of it.
      return { kind: "paragraph", inlines: [], source };
    default:
      throw new Error(`Markdown has read «${token.raw}» as ${token.type}, which nobody here knows.`);
  }
}

/** @param at its text, without what parts it from the next */
function readParagraph({ tokens }: Tokens.Paragraph, at: Located, reading: Reading): Paragraph {
  reportLines(at, reading);
  const indent = at.text.length - at.text.trimStart().length;
  return {
    kind: "paragraph",
    inlines: readInlines(tokens, at, reading),
    source: reading.sourceAt(at, indent),
  };
}

/** A heading as marked reads it: with «#» in front, or with a line of «=» or «-» under it, which is refused. */
export function readHeading(
  { raw, depth, text, tokens }: Tokens.Heading,
  at: Located,
  reading: Reading,
): Heading {
  const isUnderlined = !raw.trimStart().startsWith("#");
  const start = raw.indexOf(text, isUnderlined ? 0 : raw.indexOf("#") + depth);
  const source = reading.sourceAt(at, raw.length - raw.trimStart().length);
  if (text.trim() === "") reading.problems.add(markdownMessages["narrative.empty-heading"], source);
  if (isUnderlined)
    reading.problems.add(markdownMessages["narrative.underlined-heading"], source, {
      marks: "#".repeat(depth),
    });
  return {
    kind: "heading",
    level: depth,
    inlines: readInlines(tokens, at.slice(start, start + text.length), reading),
    source,
  };
}

function readList({ ordered, start, loose, items }: Tokens.List, at: Located, reading: Reading): List {
  const source = reading.sourceAt(at, at.text.length - at.text.trimStart().length);
  const read = located(items as (Token & Tokens.ListItem)[], at).map(({ token, at: place }): ListItem => {
    if (ordered) reportNumber(token, place, items.length, reading);
    if (token.task) {
      reading.problems.add(
        markdownMessages["narrative.task-list"],
        reading.sourceAt(place, token.raw.indexOf("[")),
      );
    }
    return {
      blocks: readBlocks(token.tokens, linesWithin(token.text, place), reading),
      source: reading.sourceAt(place, place.text.length - place.text.trimStart().length),
    };
  });
  return { kind: "list", ordered, ...(ordered && start !== "" && { start }), loose, items: read, source };
}

/** The last number that an item of a list can have: a larger one is a number that somebody wrote about something. */
const LAST_NUMBER = 19;

/** «86. » at the beginning of a line is a number, and «1. mai» a date, though Markdown takes both for a list. */
function reportNumber({ raw, text }: Tokens.ListItem, at: Located, length: number, reading: Reading): void {
  const [, indent = "", number = ""] = /^(\s*)(\d+)/.exec(raw) ?? [];
  const source = reading.sourceAt(at, indent.length);
  if ((length === 1 && (Number(number) > 1 || /^\p{Ll}/u.test(text))) || Number(number) > LAST_NUMBER) {
    reading.problems.add(markdownMessages["narrative.lone-item"], source, { number });
  }
}

function captionOf({ text, tokens = [] }: CaptionToken, at: Located, reading: Reading) {
  const start = at.text.indexOf(text, at.text.indexOf(":"));
  const inlines = readInlines(tokens, at.slice(start, start + text.length), reading);
  const before = leavesIn(at.slice(0, start), "escaped", reading);
  const paragraph: Paragraph = {
    kind: "paragraph",
    inlines: [...before, ...inlines],
    source: reading.sourceAt(at),
  };
  return { inlines, paragraph };
}

/** Where a reference link leads, and whether any link has its name: told when the whole chapter has been read. */
function reportDefinition({ raw, href, title }: Tokens.Def, at: Located, reading: Reading): void {
  const name = raw.slice(raw.indexOf("[") + 1, raw.indexOf("]:"));
  const source = reading.sourceAt(at, raw.indexOf("["));
  if ((href + (title ?? "")).includes("\uE000"))
    reading.problems.add(textMessages["narrative.helper-in-link"], source);
  else reportAddress(href, at, reading);
  reading.links.define(name, source);
}
