import { Marked, type MarkedExtension, Tokenizer, type Tokens } from "marked";

/** The text of a footnote: `[^id]: …`, with what is indented under it. */
export interface NoteToken extends Tokens.Generic {
  readonly type: "note";
  readonly id: string;
  /** Its lines, without what they are indented by. */
  readonly text: string;
}

/** `[^id]` in the text. */
export interface NoteMarkToken extends Tokens.Generic {
  readonly type: "noteMark";
  readonly id: string;
}

/** A phrase that is bound to what it says something of: `[Hele 86 prosent]{kapasitet.oker}`. */
export interface SpanToken extends Tokens.Generic {
  readonly type: "span";
  readonly text: string;
  readonly braces: string;
}

/** The caption of an author's own table, on the line above it: `Tabell: …`. */
export interface CaptionToken extends Tokens.Generic {
  readonly type: "caption";
  readonly text: string;
}

/** Where a line of this paragraph begins that may be the start of another block. */
function lineThat(begins: RegExp): (src: string) => number | undefined {
  return (src) => {
    // What stands behind the next empty line is looked at when it is read.
    const end = src.indexOf("\n\n");
    const found = (end < 0 ? src : src.slice(0, end)).search(begins);
    return found < 0 ? undefined : found + 1;
  };
}

const NOTE =
  /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?!\s*\n|\[\^)[^\n]+)*(?:\n(?:[ ]*\n)+ {2,}(?=\S)[^\n]+(?:\n(?!\s*\n|\[\^)[^\n]+)*)*)(?:\n+|$)/;
const NOTE_MARK = /^\[\^([^\]\s]+)\]/;
/** Brackets within it are those of another span or of a link. */
const SPAN = /^\[(?!\^)((?:[^[\]]|\[[^[\]]*\])+)\]\{([^{}\n]+)\}/;
const CAPTION_LINE = /^Tabell:[ \t]+([^\n]*\S)[ \t]*\n\s*(?=[^\n]*\|[^\n]*\n[ ]{0,3}[|:-][|:\- ]*(?:\n|$))/;

const extension: MarkedExtension = {
  extensions: [
    {
      name: "note",
      level: "block",
      start: lineThat(/\n\[\^[^\]\s]+\]:/),
      tokenizer(src): NoteToken | undefined {
        const match = NOTE.exec(src);
        if (!match) return undefined;
        const [raw, id = "", body = ""] = match;
        const text = body.replace(/\n {1,4}/g, "\n");
        return { type: "note", raw, id, text, tokens: this.lexer.blockTokens(text, []) };
      },
    },
    {
      name: "noteMark",
      level: "inline",
      tokenizer(src): NoteMarkToken | undefined {
        const [raw, id] = NOTE_MARK.exec(src) ?? [];
        return raw === undefined || id === undefined ? undefined : { type: "noteMark", raw, id };
      },
    },
    {
      name: "span",
      level: "inline",
      tokenizer(src): SpanToken | undefined {
        const [raw, text, braces] = SPAN.exec(src) ?? [];
        if (raw === undefined || text === undefined || braces === undefined) return undefined;
        return { type: "span", raw, text, braces, tokens: this.lexer.inlineTokens(text, []) };
      },
    },
    {
      name: "caption",
      level: "block",
      start: lineThat(/\nTabell:[ \t]/),
      tokenizer(src): CaptionToken | undefined {
        const [raw, text] = CAPTION_LINE.exec(src) ?? [];
        if (raw === undefined || text === undefined) return undefined;
        return { type: "caption", raw, text, tokens: this.lexer.inline(text, []) };
      },
    },
  ],
};

/** Space and quotation marks, which no address has in it, and what ends the sentence around a bare address rather than it. */
const AFTER_ADDRESS = /[\s<„‚…]|(?![‘’])[\p{Pi}\p{Pf}]/u;
const LAST_OF_ADDRESS = /[’‘–—\]]+$/u;

/**
 * Markdown as authors here write it. Indented code is switched off, since an indented helper would become a code
 * block; raw HTML is not read as such, and is refused at the author's line as the text that it is.
 */
export const markdown = new Marked(
  {
    gfm: true,
    tokenizer: {
      code: () => undefined,
      html: () => undefined,
      tag: () => undefined,
      url(src) {
        if (!/^(?:https?:|www\.)/i.test(src)) return false;
        const stop = src.search(AFTER_ADDRESS);
        const read = (text: string) => Tokenizer.prototype.url.call(this, text);
        const token = read(stop < 0 ? src : src.slice(0, stop));
        const bare = token?.text.replace(LAST_OF_ADDRESS, "");
        return token && bare !== token.text ? read(bare ?? "") : token;
      },
    },
  },
  extension,
);
