import { capitalise } from "../language/capital.ts";
import { countedNumber, startsSentence } from "../language/sentence.ts";
import type { Narrator } from "./narrator.ts";
import { replaceTokens, tokensIn } from "./tokens.ts";

/** A footnote's name before its text. */
const NOTE = /(^|\n)[ \t]*\[\^[^\]\s]+\]:(?=[ \t])/g;

/**
 * Sets the first letter of each sentence that begins with something from the data. Done once over the
 * whole chapter, since no helper knows what stands before it.
 *
 * @param text a chapter's Markdown with tokens
 */
export function capitaliseSentences(text: string, narrator: Narrator): void {
  capitaliseIn(text, narrator);
  for (const id of tokensIn(text)) {
    const block = narrator.blocks.get(id);
    // A key figure's text goes on from its number, and does not begin a sentence.
    if (block?.kind === "key-figure") capitaliseIn(`… ${block.markdown.trim()}`, narrator);
  }
}

function capitaliseIn(text: string, narrator: Narrator): void {
  const words = (id: string) => {
    const inline = narrator.inlines.get(id);
    if (inline?.kind === "value") return countedNumber(inline.text);
    if (inline?.kind === "text") return inline.text;
    return inline?.kind === "reference" ? "x" : "";
  };
  for (const match of text.matchAll(/\uE000([a-z]+\d+)\uE001/g)) {
    const id = match[1] as string;
    const inline = narrator.inlines.get(id);
    if (!inline || inline.kind === "claim") continue;
    const before = replaceTokens(text.slice(text.lastIndexOf("\n\n", match.index) + 1, match.index), words);
    if (!startsSentence(before.replace(NOTE, "$1"))) continue;
    if (inline.kind === "reference") narrator.inlines.set(id, { ...inline, capital: true });
    else narrator.inlines.set(id, { ...inline, text: capitalise(inline.text) });
  }
}
