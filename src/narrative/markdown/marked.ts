import { Marked } from "marked";
import { footnotes } from "./footnotes.ts";

/**
 * Markdown as authors here write it. Indented code is switched off, since an indented helper would
 * become a code block; raw HTML was refused at the author's line before, and is shown as text if any is left.
 */
export const markdown = new Marked(
  {
    gfm: true,
    tokenizer: {
      code: () => undefined,
      html: () => undefined,
      tag: () => undefined,
    },
  },
  footnotes,
);
