import { findJudgingWords } from "../../../language/words-by-hand.ts";
import { leavesOf } from "../../tree.ts";
import { runsOfChapter } from "../../walk.ts";
import type { Reviewed } from "../reviewed.ts";

/** `{{fast "de fleste"}}`: a word that judges is let through when the author says why, and only then. */
export function reviewExceptions({ chapter, language, problems }: Reviewed): void {
  for (const leaf of runsOfChapter(chapter).flatMap(leavesOf)) {
    if (leaf.kind !== "label" || !leaf.fixed || leaf.fixed.reason !== undefined) continue;
    const [found] = findJudgingWords(leaf.text, language.code);
    if (found) problems.add("review.reason-missing", leaf.source, { word: found.word });
  }
}
