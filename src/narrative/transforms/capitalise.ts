import { capitalise } from "../../language/capital.ts";
import { startsSentence } from "../../language/sentence.ts";
import { asCounted } from "../sentences.ts";
import { type Leaf, mapLeaves } from "../tree.ts";
import { mapRuns } from "../walk.ts";
import type { Transform } from "./transform.ts";

/** What may make a stop no end of a sentence stands right in front of it. */
const WINDOW = 100;

/**
 * Sets the first letter of each sentence that begins with something from the data. Done once over the whole
 * chapter, since no helper knows what stands before it. A key figure's text goes on from its number.
 */
export const capitaliseSentences: Transform = (chapter, { language }) =>
  mapRuns(chapter, (run) => {
    let before = "";
    return mapLeaves(run, (leaf) => {
      const changed = startsSentence(before, language) ? withCapital(leaf) : leaf;
      before = (before + asCounted(leaf)).slice(-WINDOW);
      return [changed];
    });
  });

function withCapital(leaf: Leaf): Leaf {
  switch (leaf.kind) {
    case "value":
    case "label":
      return { ...leaf, text: capitalise(leaf.text) };
    case "reference":
      return { ...leaf, capital: true };
    default:
      return leaf;
  }
}
