import { listLengths, respectiveLists } from "../../../language/lists-in-text.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** «Henholdsvis» only with lists of equal length: with unequal ones nobody knows which belongs to which. */
export function reviewLists({ sentences, language, problems }: Reviewed): void {
  for (const { text, source } of sentences) {
    for (const { length, rest } of respectiveLists(text, language)) {
      if (length >= 2 && listLengths(rest).includes(length)) continue;
      problems.add(messages["review.respectively"], source, { word: language.respectively, length });
    }
  }
}
