import { INTENSIFIERS } from "../../../language/thresholds.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** «Hele 86 prosent … bare 12 prosent»: two raised voices in a sentence, of which one is enough (language.md §2). */
export function reviewIntensifiers({ sentences, language, problems }: Reviewed): void {
  const words = new Set<string>(INTENSIFIERS.map(({ id }) => language.words.modifiers[id]));
  for (const { values, source } of sentences) {
    const found = values
      .map(({ text }) => text.split(/\s/u)[0]?.toLowerCase() ?? "")
      .filter((word) => words.has(word));
    if (found.length > 1) problems.warn(messages["review.two-intensifiers"], source, { words: found });
  }
}
