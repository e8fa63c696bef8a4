import { evenOut } from "../../language/numerals.ts";
import { splitSentences } from "../sentences.ts";
import { mapLeaves } from "../tree.ts";
import { mapRuns } from "../walk.ts";
import type { Transform } from "./transform.ts";

/**
 * Writes the counts of each sentence alike: in words when all are twelve or less, and with digits when one
 * has to be (language.md §4). Done over the whole chapter, since no helper knows what else its sentence
 * holds, and before the first letters are set.
 */
export const evenOutNumbers: Transform = (chapter, { language }) =>
  mapRuns(chapter, (run) => {
    const written = new Map<string, string>();
    for (const sentence of splitSentences(run, language)) {
      const counts = sentence.flatMap((leaf) =>
        leaf.kind === "value" && leaf.numeral !== undefined ? [{ id: leaf.id, numeral: leaf.numeral }] : [],
      );
      const texts = evenOut(
        counts.map(({ numeral }) => numeral),
        language,
      );
      for (const [i, { id }] of counts.entries()) written.set(id, texts[i] ?? "");
    }
    if (written.size === 0) return run;
    return mapLeaves(run, (leaf) => {
      const text = leaf.kind === "value" ? written.get(leaf.id) : undefined;
      return [text && leaf.kind === "value" ? { ...leaf, text } : leaf];
    });
  });
