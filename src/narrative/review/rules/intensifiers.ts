import { INTENSIFIERS } from "../../../language/thresholds.ts";
import type { Reviewed } from "../reviewed.ts";

/** «Hele 86 prosent … bare 12 prosent»: two raised voices in a sentence, of which one is enough (language.md §2). */
export function reviewIntensifiers({ sentences, language, problems }: Reviewed): void {
  const words = new Set(INTENSIFIERS.map((row) => row[language.code]));
  for (const { values, source } of sentences) {
    const found = values
      .map(({ text }) => text.split(/\s/u)[0]?.toLowerCase() ?? "")
      .filter((word) => words.has(word as never));
    if (found.length > 1) problems.warn("review.two-intensifiers", source, { words: found });
  }
}
