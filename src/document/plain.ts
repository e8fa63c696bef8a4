import type { Inline } from "../narrative/prose.ts";
import { replaceTokens } from "../narrative/tokens.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** The words of a piece of HTML with tokens, as contents, bookmarks and running heads show them. */
export function plainText(html: string, inlines: ReadonlyMap<string, Inline>): string {
  const words = html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
  return replaceTokens(words, (id) => {
    const inline = inlines.get(id);
    return inline?.kind === "value" || inline?.kind === "text" ? inline.text : "";
  });
}
