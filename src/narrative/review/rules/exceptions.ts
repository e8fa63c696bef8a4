import { messages } from "../messages.ts";
import type { Reviewed } from "../passage.ts";

/** `{{fast "de fleste"}}`: a word that judges is let through when the author says why, and only then. */
export function reviewExceptions({ inlines, findJudgingWords, problems, chapter }: Reviewed): void {
  for (const inline of inlines.values()) {
    if (inline.kind !== "text" || !inline.fixed || inline.fixed.reason !== undefined) continue;
    if (inline.fixed.chapter !== chapter) continue;
    const [found] = findJudgingWords(inline.text);
    if (found) problems.add(messages["review.reason-missing"], inline.fixed.source, { word: found.word });
  }
}
