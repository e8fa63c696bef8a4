import { readAloud } from "../../read-aloud.ts";
import { asWritten } from "../../sentences.ts";
import { leavesOf } from "../../tree.ts";
import { runsOfChapter } from "../../walk.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** `{{fast "2020-reformen" grunn="navn"}}`: whole words, with the author's reason. */
export function reviewExceptions({ chapter, problems }: Reviewed): void {
  for (const run of runsOfChapter(chapter)) {
    const leaves = leavesOf(run);
    for (const [index, leaf] of leaves.entries()) {
      if (leaf.kind !== "label" || !leaf.fixed) continue;
      const details = { word: leaf.text };
      if (leaf.fixed.reason === undefined)
        problems.add(messages["review.reason-missing"], leaf.source, details);
      const before = readAloud(leaves.slice(0, index), asWritten).text;
      const after = readAloud(leaves.slice(index + 1), asWritten).text;
      if (isJoined(before, leaf.text) || isJoined(leaf.text, after))
        problems.add(messages["review.fixed-in-word"], leaf.source, details);
    }
  }
}

/** Whether the end of one text and the beginning of the next are one word, or one number. */
function isJoined(before: string, after: string): boolean {
  return /[\p{L}\p{N}]\u00AD?$/u.test(before) && /^\u00AD?[\p{L}\p{N}]/u.test(after);
}
