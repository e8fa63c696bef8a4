import { leavesOf } from "../../tree.ts";
import { runsOfChapter } from "../../walk.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** `{{fast "de fleste"}}`: a word that judges is let through when the author says why, and only then. */
export function reviewExceptions({ chapter, findJudgingWords, problems }: Reviewed): void {
  for (const leaf of runsOfChapter(chapter).flatMap(leavesOf)) {
    if (leaf.kind !== "label" || !leaf.fixed || leaf.fixed.reason !== undefined) continue;
    const [found] = findJudgingWords(leaf.text);
    if (found) problems.add(messages["review.reason-missing"], leaf.source, { word: found.word });
  }
}
