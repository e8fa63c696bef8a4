import { foreignWordFinder } from "../../../language/foreign-words.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** Bokmål in nynorsk, and the reverse: each word once a chapter, where it stands first. */
export function reviewForeignWords({ sentences, language, problems }: Reviewed): void {
  const findForeignWords = foreignWordFinder(language);
  const told = new Set<string>();
  for (const { text, source } of sentences) {
    for (const { word, instead } of findForeignWords(text)) {
      const key = word.toLowerCase();
      if (told.has(key)) continue;
      told.add(key);
      problems.warn(messages["review.foreign-word"], source, { word, instead, language: language.code });
    }
  }
}
