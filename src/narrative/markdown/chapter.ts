import { Lexer, type Token, type Tokens } from "marked";
import type { Problems, Source } from "../../problems/problem.ts";
import { messages as markdownMessages } from "../messages/markdown.ts";
import { messages as textMessages } from "../messages/text.ts";
import { readAloud } from "../read-aloud.ts";
import type { RunText } from "../run-text.ts";
import type { Template } from "../template.ts";
import { piecesOf } from "../tokens.ts";
import type { Block, Chapter, Inline, KeyFigure, Section, TextBlock } from "../tree.ts";
import { readBlocks, readHeading } from "./blocks.ts";
import { Ids } from "./ids.ts";
import { located, readInlines } from "./inlines.ts";
import { isWithinLimits } from "./limits.ts";
import { LinkNames } from "./links.ts";
import { type Located, linesWithin, withoutTabs } from "./located.ts";
import { markdown, type NoteToken } from "./marked.ts";
import { Reading, type Teller } from "./reading.ts";

/** What helpers have told, and the texts that they stand around. */
export interface ChapterTeller extends Teller {
  /** A key figure's text, which goes on from its number, without the marks of stretches. */
  textOf(markdown: string): RunText;
}

/**
 * Reads a chapter's Markdown, once: out come headings and blocks, each with its place. Adds a problem for what
 * does not fit together, and for text that Markdown would drop or publish with its marks.
 */
export function readChapter(
  run: RunText,
  template: Pick<Template, "name" | "file">,
  teller: ChapterTeller,
  problems: Problems,
): Chapter {
  const whole = withoutTabs(run.text);
  const source = { file: template.file, line: 1 };
  if (!isWithinLimits(whole, new Reading(run, teller, new LinkNames({}), problems, source))) {
    return { name: template.name, title: [], lead: [], sections: [], footnotes: [], source };
  }
  const tokens = markdown.lexer(whole.text);
  const reading = new Reading(run, teller, new LinkNames(tokens.links), problems, source);
  const builder = new ChapterBuilder(template, teller, reading, tokens.links);
  builder.take(tokens, whole);
  return builder.finish();
}

class ChapterBuilder {
  #title: readonly Inline[] | undefined;
  /** Of the heading before. */
  #level = 1;
  readonly #template: Pick<Template, "name" | "file">;
  readonly #teller: ChapterTeller;
  readonly #reading: Reading;
  readonly #links: Lexer["tokens"]["links"];
  readonly #lead: Block[] = [];
  readonly #ids = new Ids();
  readonly #sections: (Omit<Section, "blocks"> & { readonly blocks: Block[] })[] = [];
  readonly #notes = new Map<string, { readonly blocks: readonly TextBlock[]; readonly source: Source }>();

  constructor(
    template: Pick<Template, "name" | "file">,
    teller: ChapterTeller,
    reading: Reading,
    links: Lexer["tokens"]["links"],
  ) {
    this.#template = template;
    this.#teller = teller;
    this.#reading = reading;
    this.#links = links;
  }

  take(tokens: readonly Token[], whole: Located): void {
    /** What is read together: a caption belongs to the table under it. */
    let text: Token[] = [];
    let from: number | undefined;
    const places = located(tokens, whole);
    const flush = (to: number) => {
      if (from !== undefined) {
        for (const block of readBlocks(text, whole.slice(from, to), this.#reading)) this.#put(block);
      }
      text = [];
      from = undefined;
    };
    for (const { token, at, start } of places) {
      const blocks =
        token.type === "paragraph" ? this.#helpersIn((token as Tokens.Paragraph).text) : undefined;
      if (token.type !== "heading" && token.type !== "note" && !blocks) {
        text.push(token);
        from ??= start;
        continue;
      }
      flush(start);
      if (blocks) for (const block of blocks) this.#put(block);
      else if (token.type === "heading") this.#takeHeading(token as Tokens.Heading, at);
      else this.#takeNote(token as NoteToken, at);
    }
    flush(whole.text.length);
  }

  finish(): Chapter {
    const { name, file } = this.#template;
    const { problems, links } = this.#reading;
    const source = { file, line: 1 };
    if (!this.#title) problems.add(textMessages["narrative.missing-title"], source, { chapter: name });
    for (const { name: link, source: place } of links.unused()) {
      problems.add(markdownMessages["narrative.unused-link"], place, { name: link });
    }
    for (const { name: link, source: place } of links.twice()) {
      problems.add(markdownMessages["narrative.link-twice"], place, { name: link });
    }
    return {
      name,
      title: this.#title ?? [],
      lead: this.#lead,
      sections: this.#sections,
      footnotes: [...this.#notes].map(([id, note], index) => ({ id, number: index + 1, ...note })),
      source,
    };
  }

  /** The first level is the chapter's own title, the second its sections; the rest is part of the text. */
  #takeHeading(token: Tokens.Heading, at: Located): void {
    const { problems } = this.#reading;
    const heading = readHeading(token, at, this.#reading);
    const { level, inlines, source } = heading;
    if (level > this.#level + 1) {
      problems.add(markdownMessages["narrative.heading-level"], source, { level, above: this.#level });
    }
    this.#level = level;
    if (level === 1 && !this.#title) this.#title = inlines;
    else if (level === 1) problems.add(textMessages["narrative.second-title"], source);
    else if (level === 2) {
      const words = readAloud(inlines, (leaf) => ("text" in leaf ? leaf.text : "")).text;
      this.#sections.push({ id: this.#ids.of(words), title: inlines, blocks: [], source });
    } else this.#put(heading);
  }

  #takeNote({ id, text, tokens = [] }: NoteToken, at: Located): void {
    const source = this.#reading.sourceAt(at);
    if (this.#notes.has(id))
      this.#reading.problems.add(textMessages["narrative.footnote-twice"], source, { id });
    const blocks = readBlocks(tokens, linesWithin(text, at), this.#reading);
    if (!this.#notes.has(id)) this.#notes.set(id, { blocks, source });
  }

  /** The blocks of a paragraph that is made of nothing but helpers that put in blocks. */
  #helpersIn(text: string): readonly Block[] | undefined {
    const blocks: Block[] = [];
    for (const piece of piecesOf(text)) {
      if (piece.kind === "own" && text.slice(piece.from, piece.to).trim() !== "") return undefined;
      const told = piece.kind === "token" ? this.#teller.told(piece.id) : undefined;
      switch (told?.kind) {
        case "value":
        case "label":
        case "reference":
          return undefined;
        case "figure":
        case "table":
        case "overview":
          blocks.push(...this.#reading.marksBefore(told), told);
          break;
        case "key-figure": {
          const value = this.#teller.told(piecesOf(told.value).find((one) => one.kind === "token")?.id ?? "");
          if (value?.kind !== "value") break;
          const { dots, source, markdown: text } = told;
          const inlines = this.#keyFigureText(this.#teller.textOf(text));
          blocks.push(...this.#reading.marksBefore(value));
          blocks.push({ kind: "key-figures", figures: [{ value, dots, inlines, source }] });
        }
      }
    }
    return blocks.length > 0 ? blocks : undefined;
  }

  #keyFigureText(run: RunText): KeyFigure["inlines"] {
    const whole = withoutTabs(run.text);
    const start = whole.text.length - whole.text.trimStart().length;
    const text = whole.slice(start, Math.max(start, whole.text.trimEnd().length));
    // Its first line goes on from the number, and the others stand below it.
    const lexer = new Lexer({ ...markdown.defaults, breaks: true });
    lexer.tokens.links = this.#links;
    return readInlines(lexer.inlineTokens(text.text), text, this.#reading.of(run));
  }

  #put(block: Block): void {
    const blocks = this.#sections.at(-1)?.blocks ?? this.#lead;
    const last = blocks.at(-1);
    if (block.kind === "key-figures" && last?.kind === "key-figures") {
      blocks[blocks.length - 1] = { kind: "key-figures", figures: [...last.figures, ...block.figures] };
    } else blocks.push(block);
  }
}
