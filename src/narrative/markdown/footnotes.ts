import type { MarkedExtension, Tokens } from "marked";
import { nearest } from "../../problems/nearest.ts";
import type { Problems } from "../../problems/problem.ts";
import { messages } from "../messages/text.ts";
import type { Footnote } from "../prose.ts";
import { placeOf, type Template } from "../template.ts";

export interface FootnoteDefinition extends Tokens.Generic {
  readonly type: "footnoteDefinition";
  readonly id: string;
}

/**
 * Footnotes as in most Markdowns: `[^id]` in the text and `[^id]: …` on a line of its own. Marked has
 * none. The mark is written as an element that the page turns into a link when all notes are numbered.
 */
export const footnotes: MarkedExtension = {
  extensions: [
    {
      name: "footnoteDefinition",
      level: "block",
      start: (src) => src.match(/^\[\^[^\]\s]+\]:/m)?.index,
      tokenizer(src) {
        const match = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?!\s*\n|\[\^)[^\n]+)*)(?:\n+|$)/.exec(src);
        if (!match) return undefined;
        const [raw, id = "", text = ""] = match;
        const body = text.replace(/\n[ \t]+/g, "\n");
        return { type: "footnoteDefinition", raw, id, tokens: this.lexer.inlineTokens(body) };
      },
      renderer: () => "",
    },
    {
      name: "footnoteMark",
      level: "inline",
      start: (src) => src.indexOf("[^"),
      tokenizer(src) {
        const match = /^\[\^([^\]\s]+)\]/.exec(src);
        return match ? { type: "footnoteMark", raw: match[0], id: match[1] } : undefined;
      },
      renderer: (mark) => `<footnote-mark data-id="${encodeURIComponent(String(mark.id))}"></footnote-mark>`,
    },
  ],
};

const MARK = /<footnote-mark data-id="([^"]+)"><\/footnote-mark>/g;

/** A chapter's notes. Each gets its number when its first mark is met. */
export class Footnotes {
  readonly #template: Template;
  readonly #problems: Problems;
  readonly #definitions = new Map<string, string>();
  readonly #numbers = new Map<string, number>();

  constructor(template: Template, problems: Problems) {
    this.#template = template;
    this.#problems = problems;
  }

  /** @param html the note's text, with tokens */
  define(id: string, html: string): void {
    if (this.#definitions.has(id)) {
      this.#problems.add(messages["narrative.footnote-twice"], placeOf(this.#template, `[^${id}]:`), { id });
    }
    this.#definitions.set(id, html);
  }

  /** Numbers the marks in a piece of HTML. Adds a problem for a mark without a note. */
  number(html: string): string {
    return html.replace(MARK, (_, written: string) => {
      const id = decodeURIComponent(written);
      if (!this.#definitions.has(id) && !this.#numbers.has(id)) this.#reportUnknown(id);
      const again = this.#numbers.has(id);
      const number = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, number);
      return `<sup class="fotnote" data-note="${number}"${again ? ' data-again=""' : ""}></sup>`;
    });
  }

  /** The notes in the order of their numbers. Adds a problem for each that no mark points to. */
  finish(): readonly Footnote[] {
    for (const id of this.#definitions.keys()) {
      if (this.#numbers.has(id)) continue;
      this.#problems.add(messages["narrative.unused-footnote"], placeOf(this.#template, `[^${id}]:`), { id });
    }
    return [...this.#numbers].map(([id, number]) => ({ id, number, html: this.#definitions.get(id) ?? "" }));
  }

  #reportUnknown(id: string): void {
    const known = [...this.#definitions.keys()];
    const details = { id, known, nearest: nearest(id, known) };
    this.#problems.add(messages["narrative.unknown-footnote"], placeOf(this.#template, `[^${id}]`), details);
  }
}
