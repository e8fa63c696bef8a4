import { coveringConditions } from "../../../language/by-hand/covering.ts";
import { type JudgingWords, REMEDIES } from "../../../language/words-by-hand.ts";
import { isJudged } from "../../claims/condition.ts";
import type { Inline } from "../../prose.ts";
import { messages } from "../messages.ts";
import { claimsAt, type Reviewed } from "../passage.ts";

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
  findJudgingWords,
  problems,
  fallback,
}: Reviewed): void {
  for (const passage of passages) {
    for (const block of passage.blocks) {
      const { text, origins } = readAloud(block.text, inlines);
      for (const found of findJudgingWords(text)) {
        const at = block.offset + (origins[found.index] ?? 0);
        const end = block.offset + (origins[found.index + found.length - 1] ?? 0);
        const around = [at, end].flatMap((offset) => claimsAt(offset, passage, claims));
        const isTried = around.some((claim) => covers(claim, found)) || passage.isUntriedAt(at);
        if (!isTried) report(found, passage.sourceAt(at) ?? fallback);
      }
    }
  }

  function covers(claim: Reviewed["claims"][number], found: JudgingWords): boolean {
    if (!isJudged(claim)) return true;
    // Of a word that only says little, it is enough that somebody vouches for the sentence.
    if (found.severity === "warning") return true;
    if (coveringConditions(found, language).some((name) => claim.covers.includes(name))) return true;
    return claim.covers.includes("sagt") && isInSource(claim.keys, found);
  }

  /** The source's own words, which a claim with «sagt» cites. */
  function isInSource(keys: readonly string[], found: JudgingWords): boolean {
    const words = keys.map((key) => survey.aggregates.get(key)?.published?.toLowerCase() ?? "");
    return words.some((published) => published.includes(found.word.toLowerCase()));
  }

  function report({ word, remedyCode, severity }: JudgingWords, source: NonNullable<typeof fallback>): void {
    const [own] = coveringConditions({ word, remedyCode }, language);
    const isAmount = remedyCode === "amount" || remedyCode === "everyone";
    const remedy = own !== undefined && isAmount ? `{{#påstand (${own} "…")}}` : REMEDIES[remedyCode];
    const details = { word: word.replace(/\s+/g, " "), remedy };
    if (severity === "error") problems.add(messages["review.typed-word"], source, details);
    else problems.warn(messages["review.vague-word"], source, details);
  }
}

/** What a reader does not see: tokens, emphasis, links around words, and characters without a width. */
const UNSEEN =
  /\uE000([a-z]+\d+)\uE001|\[\^[^\]]*\]|\]\([^)]*\)|&(?:shy|nbsp);|~~|[*_`[\]\\\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * Markdown as it is read, and where each character of it stands: «De *fleste*» and «fler&shy;tallet» judge as
 * much as without their marks. A helper's number is told by a private-use character, which a hedge in front of
 * it is judged by.
 */
function readAloud(
  raw: string,
  inlines: ReadonlyMap<string, Inline>,
): { readonly text: string; readonly origins: readonly number[] } {
  let text = "";
  const origins: number[] = [];
  const add = (words: string, from: number, isOwn: boolean) => {
    text += words;
    for (let i = 0; i < words.length; i++) origins.push(isOwn ? from + i : from);
  };
  let done = 0;
  for (const { index, 0: unseen, 1: id } of raw.matchAll(UNSEEN)) {
    add(raw.slice(done, index), done, true);
    add(id === undefined ? (unseen === "&nbsp;" ? " " : "") : readToken(inlines.get(id)), index, false);
    done = index + unseen.length;
  }
  add(raw.slice(done), done, true);
  return { text, origins };
}

function readToken(inline: Inline | undefined): string {
  if (inline?.kind === "value" || inline?.kind === "text") return "\uE000";
  return inline?.kind === "reference" ? "x" : "";
}
