import Fraction from "fraction.js";
import { agrees, parsePhrase } from "../language/published.ts";
import type { Problems } from "../problems/problem.ts";
import { type Estimate, shareOf } from "../statistics/estimate.ts";
import { roundHalfUp } from "../statistics/rounding.ts";
import type { Cell } from "./csv.ts";
import { messages } from "./messages/rows.ts";

/**
 * Holds the words that a figure was published in against the figure of the same row. Free words («ikke
 * god nok», «324 av landets 428 kommuner») are nobody's to judge here.
 */
export function checkWords(words: Cell, estimate: Estimate, problems: Problems): void {
  const phrase = parsePhrase(words.text);
  if (phrase === undefined) return;
  const share = shareOf(estimate);
  if (share === undefined) {
    if (estimate.kind !== "mention") return;
    problems.add(messages["survey.published-without-figure"], words.source, { published: words.text });
  } else if (!agrees(phrase, share)) {
    const [low, high] = [percent(share.low), percent(share.high)];
    problems.add(messages["survey.published-contradicts"], words.source, {
      published: words.text,
      low,
      high,
    });
  }
}

/** A share as percent with at most one decimal, for a message. */
function percent(share: Fraction): string {
  const tenths = roundHalfUp(share.mul(1000), new Fraction(1));
  return tenths.div(10).toString(1).replace(".", ",");
}
