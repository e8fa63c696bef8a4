import type { Token, Tokens } from "marked";
import { messages } from "../messages/text.ts";
import { hasToken } from "../tokens.ts";
import type { Inline, Leaf, NoteMark } from "../tree.ts";
import { leavesIn } from "./leaves.ts";
import { linkName, reportAddress } from "./links.ts";
import { type Located, withoutEscapes } from "./located.ts";
import type { NoteMarkToken, SpanToken } from "./marked.ts";
import type { Reading } from "./reading.ts";
import { reportMarks } from "./text-problems.ts";

/** Where each of some tokens stands in the text that Markdown made them of, one after the other. */
export function located<T extends Token>(
  tokens: readonly T[],
  whole: Located,
): { readonly token: T; readonly at: Located; readonly start: number }[] {
  let from = 0;
  return tokens.map((token) => {
    // Their raw texts make up the whole, but for a line break that Markdown has put between two of them.
    const found = whole.text.startsWith(token.raw, from) ? from : whole.text.indexOf(token.raw, from);
    const start = Math.max(from, found);
    from = Math.min(whole.text.length, start + token.raw.length);
    return { token, at: whole.slice(start, from), start };
  });
}

/** The nodes of what stands within a line. */
export function readInlines(tokens: readonly Token[], whole: Located, reading: Reading): Inline[] {
  return located(tokens, whole).flatMap(({ token, at, start }) => {
    if (token.type === "text") {
      reportMarks(at, { text: whole.text, start }, reading.links.names, reading);
      return leavesIn(at, "prose", reading);
    }
    return inlineOf(token, at, reading);
  });
}

function inlineOf(token: Token, at: Located, reading: Reading): readonly Inline[] {
  switch (token.type) {
    case "escape":
      return leavesIn(at.slice(1), "escaped", reading);
    case "em":
      return around("emphasis", token as Tokens.Em, at, reading);
    case "strong":
      return around("strong", token as Tokens.Strong, at, reading);
    case "del":
      return around("deleted", token as Tokens.Del, at, reading);
    case "codespan":
      return [{ kind: "code", inlines: codeIn(token as Tokens.Codespan, at, reading) }];
    case "br":
      return [{ kind: "line-break" }];
    case "link":
      return linkOf(token as Tokens.Link, at, reading);
    case "image":
      reading.problems.add(messages["narrative.image"], reading.sourceAt(at), {
        text: (token as Tokens.Image).text,
      });
      return [];
    case "checkbox":
      // Its list has told of it.
      return [];
    case "noteMark":
      return [noteMark(token as NoteMarkToken, at, reading)];
    case "span":
      return spanOf(token as SpanToken, at, reading);
    default:
      throw new Error(`Markdown has read «${token.raw}» as ${token.type}, which nobody here knows.`);
  }
}

/** The marks around emphasis are of the same length on both sides. */
function around(
  kind: "emphasis" | "strong" | "deleted",
  { raw, text, tokens }: Tokens.Em | Tokens.Strong | Tokens.Del,
  at: Located,
  reading: Reading,
): readonly Inline[] {
  const marks = (raw.length - text.length) / 2;
  return [{ kind, inlines: readInlines(tokens, at.slice(marks, marks + text.length), reading) }];
}

/** Markdown takes the backticks off, and one space on each side where both are there. */
function codeIn({ raw, text }: Tokens.Codespan, at: Located, reading: Reading): readonly Leaf[] {
  const start = Math.max(0, raw.replaceAll("\n", " ").indexOf(text, raw.length - raw.trimStart().length));
  const open = raw.search(/[^`]/);
  const from = text.length === raw.length - 2 * open ? open : Math.max(start, open);
  return leavesIn(at.slice(from, from + text.length), "escaped", reading);
}

function linkOf(token: Tokens.Link, at: Located, reading: Reading): readonly Inline[] {
  const { raw, href, title, text, tokens } = token;
  const source = reading.sourceAt(at);
  const inlines =
    "autolink" in token && token.autolink === true
      ? leavesIn(at.slice(raw.indexOf(text), raw.indexOf(text) + text.length), "address", reading)
      : readInlines(tokens, withoutEscapes(text, at.slice(1)), reading);
  if (text.trim() === "") reading.problems.add(messages["narrative.empty-link"], source);
  // Few see it and nobody reads it: what it says would be published untried.
  if (title && !hasToken(title)) reading.problems.add(messages["narrative.link-title"], source, { title });
  const name = linkName(raw);
  if (name !== undefined) reading.links.use(name);
  if (hasToken(href) || hasToken(title ?? "")) {
    reading.problems.add(messages["narrative.helper-in-link"], source);
    // Of a reference link it is told where the address is written.
  } else if (name === undefined) reportAddress(href, at, reading);
  return [{ kind: "link", href, ...(title && { title }), inlines, source }];
}

function noteMark({ id }: NoteMarkToken, at: Located, reading: Reading): NoteMark {
  return { kind: "note-mark", note: id, number: 0, again: false, source: reading.sourceAt(at) };
}

/** What is told of the span; or its own words, read as they stand, within the claim that they make. */
function spanOf({ text, braces, tokens = [] }: SpanToken, at: Located, reading: Reading): readonly Inline[] {
  const source = reading.sourceAt(at);
  const { within } = reading.aboutWords(at, 0);
  const told = reading.teller.span({ text, braces, source, within });
  if (told.kind === "words") {
    const inner = at.slice(1, 1 + text.length);
    return reading.inside(told.mark, () => readInlines(tokens, inner, reading));
  }
  return told.leaves.flatMap((leaf): Leaf[] =>
    "within" in leaf ? [...reading.marksBefore(leaf), leaf] : [leaf],
  );
}
