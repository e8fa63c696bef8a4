import { isWithin } from "../../../statistics/interval.ts";
import { rangeAround } from "../../range.ts";
import { AMOUNT_WORDS, type AmountWordId } from "../../thresholds.ts";
import type { Known } from "../known.ts";
import type { Scene } from "../scene.ts";
import type { Vocabulary } from "../vocabulary.ts";
import type { Stretch } from "./clauses.ts";

const IDS = Object.keys(AMOUNT_WORDS) as AmountWordId[];
/** Words that may stand before what is found and belong to it: «et klart flertall». */
const BEFORE = 2;

/** The word of the table of thresholds that a stretch says, with what stands right before it; the longest. */
export function amountSaid({ tokens }: Scene, { from, to }: Stretch, known: Known): AmountWordId | undefined {
  const words = (start: number) =>
    tokens
      .slice(Math.max(0, start), to)
      .filter(({ kind }) => kind === "word")
      .map(({ text }) => text)
      .join(" ");
  for (let start = from - BEFORE; start <= from; start++) {
    const found = known.amounts.get(bare(words(start), known.vocabulary));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The word of the table of thresholds that a text is, in small letters: «de aller fleste», «et klart flertall». */
export function amountIn(text: string, { amounts, vocabulary }: Known): AmountWordId | undefined {
  const found = amounts.get(bare(text, vocabulary));
  return found !== undefined && !isOfRate(found) ? found : undefined;
}

/** Whether wherever the one may be said, the other may be too. */
export function implies(one: AmountWordId, other: AmountWordId): boolean {
  const [a, b] = [AMOUNT_WORDS[one], AMOUNT_WORDS[other]];
  if (one === other) return true;
  if (isOfRate(one) || isOfRate(other)) return false;
  if (!isWithin(rangeAround(a.share), rangeAround(b.share))) return false;
  if (!("limit" in b)) return true;
  return "limit" in a && isWithin(rangeAround(a.limit), rangeAround(b.limit));
}

function isOfRate(word: AmountWordId): boolean {
  return word.endsWith(" svarprosent");
}

/** The words of the table of thresholds, by how they are told apart here. */
export function amountsBySpelling(
  words: Readonly<Record<AmountWordId, string>>,
  vocabulary: Vocabulary,
): ReadonlyMap<string, AmountWordId> {
  return new Map(
    IDS.map((id) => [bare(isOfRate(id) ? `${words[id]} svarprosent` : words[id], vocabulary), id]),
  );
}

/** «et klart flertall» and «det klare flertallet» are said of the same shares. */
function bare(text: string, { plainAmounts }: Pick<Vocabulary, "plainAmounts">): string {
  return plainAmounts.reduce((plain, [what, put]) => plain.replace(what, put), text);
}
