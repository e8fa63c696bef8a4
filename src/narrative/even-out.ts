import { evenOut } from "../language/numerals.ts";
import type { Narrator } from "./narrator.ts";
import { textBlocks } from "./review/blocks.ts";
import { splitSentences } from "./review/sentences.ts";
import { tokensIn } from "./tokens.ts";

/**
 * Writes the counts of each sentence alike: in words when all are twelve or less, and with digits when one
 * has to be (language.md §4). Done over the whole chapter, since no helper knows what else its sentence
 * holds, and before the first letters are set.
 *
 * @param text a chapter's Markdown with tokens
 */
export function evenOutNumbers(text: string, narrator: Narrator): void {
  const { inlines, blocks, language } = narrator;
  const hasCounts = [...inlines.values()].some((one) => one.kind === "value" && one.numeral !== undefined);
  if (!hasCounts) return;
  const keyFigures = tokensIn(text)
    .map((id) => blocks.get(id))
    .flatMap((block) => (block?.kind === "key-figure" ? [block.markdown] : []));
  for (const { text: block } of [text, ...keyFigures].flatMap(textBlocks)) {
    for (const { text: sentence } of splitSentences(block, inlines)) {
      const counts = tokensIn(sentence)
        .map((id) => inlines.get(id))
        .flatMap((inline) => (inline?.kind === "value" && inline.numeral !== undefined ? [inline] : []));
      const written = evenOut(
        counts.map(({ numeral = 0 }) => numeral),
        language,
      );
      for (const [i, count] of counts.entries()) {
        inlines.set(count.id, { ...count, text: written[i] ?? count.text });
      }
    }
  }
}
