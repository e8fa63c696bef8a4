import type { Token, Tokens } from "marked";
import type { Problems } from "../../problems/problem.ts";
import type { BlockItem } from "../narrator.ts";
import type { Block, Chapter, Footnote, KeyFigure, Section } from "../prose.ts";
import type { Template } from "../template.ts";
import { replaceTokens, soleToken, tokensIn } from "../tokens.ts";
import { type FootnoteDefinition, replaceFootnoteMarks } from "./footnotes.ts";
import { asciiId } from "./ids.ts";
import { markdown } from "./marked.ts";

interface Input {
  readonly template: Template;
  /** Markdown with tokens. */
  readonly text: string;
  readonly blocks: ReadonlyMap<string, BlockItem>;
  /** A value token's words, for ids made from headings. */
  readonly wordsOf: (id: string) => string;
  readonly problems: Problems;
}

/** Turns a chapter's Markdown into headings and blocks. */
export function readChapter(input: Input): Chapter {
  const { template, problems } = input;
  const tokens = markdown.lexer(input.text);
  const builder = new ChapterBuilder(input);
  for (const token of tokens) builder.take(token);
  if (!builder.title)
    problems.add("narrative.missing-title", { file: template.file, line: 1 }, { chapter: template.name });
  return builder.finish();
}

class ChapterBuilder {
  title = "";
  readonly #input: Input;
  readonly #lead: Block[] = [];
  readonly #sections: { id: string; title: string; blocks: Block[] }[] = [];
  readonly #definitions = new Map<string, string>();

  constructor(input: Input) {
    this.#input = input;
  }

  take(token: Token): void {
    if (token.type === "space") return;
    if (token.type === "heading" && this.#takeHeading(token as Tokens.Heading)) return;
    if (token.type === "footnoteDefinition") {
      const { id, tokens } = token as FootnoteDefinition;
      this.#definitions.set(id, markdown.Parser.parseInline(tokens ?? [], markdown.defaults));
      return;
    }
    const sole = token.type === "paragraph" ? this.#blocksOf(token as Tokens.Paragraph) : undefined;
    if (sole) for (const block of sole) this.#put(block);
    else this.#putHtml(markdown.parser([token]));
  }

  finish(): Chapter {
    const { template } = this.#input;
    const numbers = new Map<string, number>();
    const number = (html: string) => this.#numberMarks(html, numbers);
    const inBlock = (block: Block): Block =>
      block.kind === "html" ? { ...block, html: number(block.html) } : block;
    const lead = this.#lead.map(inBlock);
    const sections: Section[] = this.#sections.map((s) => ({ ...s, blocks: s.blocks.map(inBlock) }));
    return {
      name: template.name,
      title: this.title,
      lead,
      sections,
      footnotes: this.#footnotes(numbers),
      source: { file: template.file, line: 1 },
    };
  }

  #takeHeading(heading: Tokens.Heading): boolean {
    const html = markdown.Parser.parseInline(heading.tokens, markdown.defaults);
    if (heading.depth === 1 && !this.title) this.title = html;
    else if (heading.depth === 2) {
      const words = replaceTokens(html, this.#input.wordsOf).replace(/<[^>]*>|&[a-z#0-9]+;/g, " ");
      const taken = this.#sections.map((s) => s.id);
      this.#sections.push({ id: asciiId(words, taken), title: html, blocks: [] });
    } else return false;
    return true;
  }

  /** The blocks of a paragraph that is made of nothing but helpers that put in blocks. */
  #blocksOf(paragraph: Tokens.Paragraph): readonly Block[] | undefined {
    const ids = tokensIn(paragraph.text);
    const { blocks } = this.#input;
    const onlyBlocks = paragraph.text
      .split(/\s+/)
      .every((part) => soleToken(part) !== undefined || part === "");
    if (!onlyBlocks || ids.length === 0 || !ids.every((id) => blocks.has(id))) return undefined;
    const result: Block[] = [];
    for (const id of ids) {
      const item = blocks.get(id) as BlockItem;
      if (item.kind !== "key-figure") result.push(item);
      else result.push({ kind: "key-figures", figures: [keyFigure(item)] });
    }
    return result;
  }

  #put(block: Block): void {
    const blocks = this.#sections.at(-1)?.blocks ?? this.#lead;
    const last = blocks.at(-1);
    if (block.kind === "key-figures" && last?.kind === "key-figures") {
      blocks[blocks.length - 1] = { kind: "key-figures", figures: [...last.figures, ...block.figures] };
    } else blocks.push(block);
  }

  #putHtml(html: string): void {
    const { blocks, template, problems } = this.#input;
    for (const id of tokensIn(html)) {
      const item = blocks.get(id);
      if (!item) continue;
      const source = item.kind === "key-figure" ? { file: template.file } : item.source;
      problems.add("narrative.block-in-text", source, {});
    }
    this.#put({ kind: "html", html });
  }

  #numberMarks(html: string, numbers: Map<string, number>): string {
    const { template, problems } = this.#input;
    return replaceFootnoteMarks(html, (id) => {
      if (!this.#definitions.has(id)) {
        problems.add(
          "narrative.unknown-footnote",
          { file: template.file },
          { id, known: [...this.#definitions.keys()] },
        );
      }
      const number = numbers.get(id) ?? numbers.size + 1;
      const again = numbers.has(id);
      numbers.set(id, number);
      return `<sup class="fotnote" data-note="${number}"${again ? ' data-again=""' : ""}></sup>`;
    });
  }

  #footnotes(numbers: ReadonlyMap<string, number>): Footnote[] {
    const { template, problems } = this.#input;
    for (const id of this.#definitions.keys()) {
      if (!numbers.has(id)) problems.add("narrative.unused-footnote", { file: template.file }, { id });
    }
    return [...numbers].map(([id, number]) => ({ id, number, html: this.#definitions.get(id) ?? "" }));
  }
}

function keyFigure(item: Extract<BlockItem, { kind: "key-figure" }>): KeyFigure {
  const { value, key, dots } = item;
  return { value, key, dots, html: markdown.parseInline(item.markdown.trim(), { async: false }) };
}
