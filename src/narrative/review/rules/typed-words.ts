import { coveringConditions } from "../../../language/by-hand/covering.ts";
import { type JudgingWords, REMEDIES } from "../../../language/words-by-hand.ts";
import type { Source } from "../../../problems/problem.ts";
import { isJudged } from "../../claims/condition.ts";
import { cutWords, readAloud, type Voice } from "../../read-aloud.ts";
import { type Inline, type Leaf, mapLeaves } from "../../tree.ts";
import { runsOfChapter } from "../../walk.ts";
import { messages } from "../messages.ts";
import type { Reviewed } from "../reviewed.ts";

/** Characters without a width, which a reader does not see. */
const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/;

/** A helper's number is told by a private-use character, which a hedge in front of it is judged by. */
const asJudged: Voice = (leaf) => {
  switch (leaf.kind) {
    case "words":
      return leaf.text;
    case "value":
    case "label":
      return "\uE000";
    case "reference":
      return "x";
    case "line-break":
      return "\n";
    case "note-mark":
    case "claim":
      return "";
  }
};

/**
 * Words that judge a number, typed by hand: true today, and nobody would notice when they no longer are.
 * Within a claim that tries the very word, it may be typed. They are judged as a reader sees them: «De *fleste*» and
 * «fler&shy;tallet» say as much as without their marks.
 */
export function reviewTypedWords({
  chapter,
  claims,
  survey,
  language,
  findJudgingWords,
  problems,
}: Reviewed): void {
  const byMark = new Map(claims.map((claim) => [claim.mark, claim]));
  for (const run of runsOfChapter(chapter)) {
    const { text, leafAt, sourceAt } = readAloud(withoutUnseen(run), asJudged);
    for (const found of findJudgingWords(text)) {
      const ends = [leafAt(found.index), leafAt(found.index + found.length - 1)];
      const around = ends.flatMap((leaf) => (leaf && "within" in leaf ? leaf.within : []));
      const isTried =
        around.some((mark) => covers(byMark.get(mark), found)) || ends.some((leaf) => isUntried(leaf));
      if (!isTried) report(found, sourceAt(found.index) ?? chapter.source);
    }
  }

  function covers(claim: Reviewed["claims"][number] | undefined, found: JudgingWords): boolean {
    if (!claim) return false;
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

  function report({ word, remedyCode, severity }: JudgingWords, source: Source): void {
    const [own] = coveringConditions({ word, remedyCode }, language);
    const isAmount = remedyCode === "amount" || remedyCode === "everyone";
    const remedy = own !== undefined && isAmount ? `{{#påstand (${own} "…")}}` : REMEDIES[remedyCode];
    const details = { word: word.replace(/\s+/g, " "), remedy };
    if (severity === "error") problems.add(messages["review.typed-word"], source, details);
    else problems.warn(messages["review.vague-word"], source, details);
  }
}

function isUntried(leaf: Leaf | undefined): boolean {
  return leaf?.kind === "words" && leaf.untried === true;
}

/** The same with words cut at what is not seen in them. */
function withoutUnseen(inlines: readonly Inline[]): readonly Inline[] {
  return mapLeaves(inlines, (leaf) => {
    if (leaf.kind !== "words" || !UNSEEN.test(leaf.text)) return [leaf];
    const parts: Leaf[] = [];
    let from = 0;
    for (const part of leaf.text.split(UNSEEN)) {
      parts.push(cutWords(leaf, from, from + part.length));
      from += part.length + 1;
    }
    return parts;
  });
}
