import type { Token, Tokens } from "marked";
import type { Problems } from "../../problems/problem.ts";
import { messages as templateMessages } from "../messages/templates.ts";
import { messages as textMessages } from "../messages/text.ts";
import type { BlockItem, Narrator } from "../narrator.ts";
import type { Block, Chapter, Section } from "../prose.ts";
import { placeOf, type Template } from "../template.ts";
import { replaceTokens, token as tokenOf, tokensIn } from "../tokens.ts";
import { type FootnoteDefinition, Footnotes } from "./footnotes.ts";
import { guardMarkup } from "./guard.ts";
import { asciiId } from "./ids.ts";
import { markdown } from "./marked.ts";

interface Input {
  readonly template: Template;
  /** Markdown with tokens. */
  readonly text: string;
  /** What the tokens stand for. */
  readonly narrator: Pick<Narrator, "blocks" | "inlines" | "problems">;
}

/** Turns a chapter's Markdown into headings and blocks. Adds a problem for what does not fit together. */
export function readChapter(input: Input): Chapter {
  const { template, text, narrator } = input;
  const tokens = markdown.lexer(text);
  guardMarkup(tokens, template, narrator.problems);
  const builder = new ChapterBuilder(input);
  for (const token of tokens) builder.take(token);
  return builder.finish();
}

/** What the author has written to get a block. */
const HELPERS: Record<BlockItem["kind"], string> = {
  figure: "figur",
  table: "tabell",
  overview: "oversikt",
  "key-figure": "nøkkeltall",
};

class ChapterBuilder {
  #title = "";
  readonly #template: Template;
  readonly #narrator: Input["narrator"];
  readonly #problems: Problems;
  readonly #lead: Block[] = [];
  readonly #sections: { id: string; title: string; blocks: Block[] }[] = [];
  readonly #footnotes: Footnotes;

  constructor({ template, narrator }: Input) {
    this.#template = template;
    this.#narrator = narrator;
    this.#problems = narrator.problems;
    this.#footnotes = new Footnotes(template, narrator.problems);
  }

  take(token: Token): void {
    switch (token.type) {
      case "space":
        break;
      case "heading":
        this.#takeHeading(token as Tokens.Heading);
        break;
      case "footnoteDefinition": {
        const { id, tokens } = token as FootnoteDefinition;
        const html = markdown.Parser.parseInline(tokens ?? [], markdown.defaults);
        this.#footnotes.define(id, this.#checked(html));
        break;
      }
      default: {
        const blocks = token.type === "paragraph" ? this.#blocksOf(token as Tokens.Paragraph) : undefined;
        if (blocks) for (const block of blocks) this.#put(block);
        else this.#put({ kind: "html", html: this.#checked(markdown.parser([token])) });
      }
    }
  }

  /** Notes are numbered in the order in which they are met on the page. */
  finish(): Chapter {
    const { name, file } = this.#template;
    if (!this.#title)
      this.#problems.add(textMessages["narrative.missing-title"], { file, line: 1 }, { chapter: name });
    const number = (html: string) => this.#footnotes.number(html);
    const inBlock = (block: Block): Block => {
      if (block.kind === "html") return { ...block, html: number(block.html) };
      if (block.kind !== "key-figures") return block;
      return { ...block, figures: block.figures.map((f) => ({ ...f, html: number(f.html) })) };
    };
    const title = number(this.#title);
    const lead = this.#lead.map(inBlock);
    const sections = this.#sections.map(
      (s): Section => ({ ...s, title: number(s.title), blocks: s.blocks.map(inBlock) }),
    );
    return {
      name,
      title,
      lead,
      sections,
      footnotes: this.#footnotes.finish(),
      source: { file, line: 1 },
    };
  }

  /** The first level is the chapter's own title, the second its sections; the rest is part of the text. */
  #takeHeading({ depth, tokens, raw }: Tokens.Heading): void {
    const html = this.#checked(markdown.Parser.parseInline(tokens, markdown.defaults));
    if (depth === 1 && !this.#title) this.#title = html;
    else if (depth === 1) {
      this.#problems.add(textMessages["narrative.second-title"], placeOf(this.#template, raw.trim()));
    } else if (depth === 2) {
      const taken = this.#sections.map((s) => s.id);
      this.#sections.push({ id: asciiId(this.#wordsOf(html), taken), title: html, blocks: [] });
    } else {
      // A chapter's title is level two on the page and a section's three.
      const level = Math.min(depth + 1, 6);
      this.#put({ kind: "html", html: `<h${level}>${html}</h${level}>\n` });
    }
  }

  #wordsOf(html: string): string {
    const { inlines } = this.#narrator;
    const words = replaceTokens(html, (id) => {
      const inline = inlines.get(id);
      return inline && "text" in inline ? inline.text : "";
    });
    return words.replace(/<[^>]*>|&[a-z#0-9]+;/g, " ");
  }

  /** The blocks of a paragraph that is made of nothing but helpers that put in blocks, and marks of claims. */
  #blocksOf({ text }: Tokens.Paragraph): readonly Block[] | undefined {
    const { blocks, inlines } = this.#narrator;
    const ids = tokensIn(text);
    const isMark = (id: string) => inlines.get(id)?.kind === "claim";
    if (replaceTokens(text, () => "").trim() !== "") return undefined;
    if (!ids.some((id) => blocks.has(id)) || !ids.every((id) => blocks.has(id) || isMark(id)))
      return undefined;
    return ids.map((id): Block => {
      const item = blocks.get(id);
      // A claim around a figure is listed too: its mark stands before it, and shows nothing.
      if (!item) return { kind: "html", html: tokenOf(id) };
      return item.kind === "key-figure" ? this.#keyFigure(item) : item;
    });
  }

  #keyFigure({ value, key, dots, markdown: text }: Extract<BlockItem, { kind: "key-figure" }>): Block {
    guardMarkup(markdown.lexer(text), this.#template, this.#problems);
    const html = this.#checked(markdown.parseInline(text.trim(), { async: false }));
    return { kind: "key-figures", figures: [{ value, key, dots, html }] };
  }

  #put(block: Block): void {
    const blocks = this.#sections.at(-1)?.blocks ?? this.#lead;
    const last = blocks.at(-1);
    if (block.kind === "key-figures" && last?.kind === "key-figures") {
      blocks[blocks.length - 1] = { kind: "key-figures", figures: [...last.figures, ...block.figures] };
    } else blocks.push(block);
  }

  /** A figure, a table or a key figure cannot stand within a line of text. */
  #checked(html: string): string {
    for (const id of tokensIn(html)) {
      const item = this.#narrator.blocks.get(id);
      if (item)
        this.#problems.add(templateMessages["narrative.block-in-text"], item.source, {
          name: HELPERS[item.kind],
        });
    }
    return html;
  }
}
