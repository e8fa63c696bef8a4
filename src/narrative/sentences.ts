import { capitalise } from "../language/capital.ts";
import { startsSentence } from "../language/sentence.ts";
import type { Narrator } from "./narrator.ts";
import { replaceTokens } from "./tokens.ts";

/**
 * Sets the first letter of each sentence that begins with something from the data. Done once over the
 * whole chapter, since no helper knows what stands before it.
 *
 * @param text a chapter's Markdown with tokens
 */
export function capitaliseSentences(text: string, narrator: Narrator): void {
  const words = (id: string) => {
    const inline = narrator.inlines.get(id);
    return inline?.kind === "value" || inline?.kind === "text"
      ? inline.text
      : inline?.kind === "reference"
        ? "x"
        : "";
  };
  for (const match of text.matchAll(/\uE000([a-z]+\d+)\uE001/g)) {
    const id = match[1] as string;
    const inline = narrator.inlines.get(id);
    if (!inline || inline.kind === "claim") continue;
    const before = replaceTokens(text.slice(text.lastIndexOf("\n\n", match.index) + 1, match.index), words);
    if (!startsSentence(before)) continue;
    if (inline.kind === "reference") narrator.inlines.set(id, { ...inline, capital: true });
    else narrator.inlines.set(id, { ...inline, text: capitalise(inline.text) });
  }
}
