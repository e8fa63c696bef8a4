import type { MarkedExtension, Tokens } from "marked";

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
      renderer: (mark) => footnoteMark(String(mark["id"])),
    },
  ],
};

const MARK = /<footnote-mark data-id="([^"]+)"><\/footnote-mark>/g;

function footnoteMark(id: string): string {
  return `<footnote-mark data-id="${id.replace(/[^\p{L}\p{N}_-]/gu, "")}"></footnote-mark>`;
}

/** Replaces each footnote mark in `html` by what `write` gives for the author's name of it. */
export function replaceFootnoteMarks(html: string, write: (id: string) => string): string {
  return html.replace(MARK, (_, id: string) => write(id));
}
