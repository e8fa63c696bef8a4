import { coveringConditions } from "../../../language/by-hand/covering.ts";
import { findJudgingWords, type JudgingWords, REMEDIES } from "../../../language/words-by-hand.ts";
import { isJudged } from "../../claims/condition.ts";
import type { Inline } from "../../prose.ts";
import { claimsAt, type Passage, type Reviewed } from "../passage.ts";

/**
 * Words that judge a number, typed by hand: true today, and nobody would notice when they no longer are.
 * Within a claim that tries the very word, it may be typed.
 */
export function reviewTypedWords({
  passages,
  inlines,
  claims,
  survey,
  language,
  problems,
  fallback,
}: Reviewed): void {
  for (const passage of passages) {
    for (const block of passage.blocks) {
      const text = masked(block.text, inlines);
      for (const found of findJudgingWords(text, language.code)) {
        const at = block.offset + found.index;
        const around = [at, at + found.length - 1].flatMap((offset) => claimsAt(offset, passage, claims));
        const isTried = around.some((claim) => covers(claim, found)) || passage.isUntriedAt(at);
        if (!isTried) report(found, passage.sourceAt(at) ?? fallback);
      }
    }
  }

  function covers(claim: Reviewed["claims"][number], found: JudgingWords): boolean {
    if (!isJudged(claim)) return true;
    // Of a word that only says little, it is enough that somebody vouches for the sentence.
    if (found.severity === "warning") return true;
    if (coveringConditions(found, language.code).some((name) => claim.covers.includes(name))) return true;
    return claim.covers.includes("sagt") && isInSource(claim.keys, found);
  }

  /** The source's own words, which a claim with «sagt» cites. */
  function isInSource(keys: readonly string[], found: JudgingWords): boolean {
    const words = keys.map((key) => survey.aggregates.get(key)?.published?.toLowerCase() ?? "");
    return words.some((published) => published.includes(found.word.toLowerCase()));
  }

  function report({ word, remedyCode, severity }: JudgingWords, source: NonNullable<typeof fallback>): void {
    const [own] = coveringConditions({ word, remedyCode }, language.code);
    const isAmount = remedyCode === "amount" || remedyCode === "everyone";
    const remedy = own !== undefined && isAmount ? `{{#påstand (${own} "…")}}` : REMEDIES[remedyCode];
    const details = { word: word.replace(/\s+/g, " "), remedy };
    if (severity === "error") problems.add("review.typed-word", source, details);
    else problems.warn("review.vague-word", source, details);
  }
}

/**
 * What a helper wrote is not the author's: a number is told by a private-use character, which a hedge in
 * front of it is judged by, and the mark of a claim shows nothing. As long as before, so that offsets hold.
 */
function masked(text: Passage["text"], inlines: ReadonlyMap<string, Inline>): string {
  return text.replace(/\uE000([a-z]+\d+)\uE001/g, (token, id: string) => {
    const kind = inlines.get(id)?.kind;
    if (kind === "value" || kind === "text") return "\uE000".repeat(token.length);
    return (kind === "reference" ? "x" : " ").repeat(token.length);
  });
}
