import Fraction from "fraction.js";
import { agrees, amountAgrees, changeAgrees, countsIn, phrasesIn } from "../language/published.ts";
import type { Problems } from "../problems/problem.ts";
import { type Estimate, shareOf } from "../statistics/estimate.ts";
import { contains, type Interval } from "../statistics/interval.ts";
import { roundHalfUp } from "../statistics/rounding.ts";
import type { Cell } from "./delivered.ts";
import { messages } from "./messages/rows.ts";

/**
 * Holds the words that a figure was published in against the figure of the same row. They may unlock a wording, but say
 * nothing else than the figure, and nothing more.
 */
export function checkWords(words: Cell, estimate: Estimate, problems: Problems): void {
  const { text, source } = words;
  const published = text;
  const [phrases, counts] = [phrasesIn(text), countsIn(text)];
  const share = shareOf(estimate);
  if (estimate.kind === "mention" && phrases.length + counts.length > 0) {
    problems.add(messages["survey.published-without-figure"], source, { published });
  } else if (estimate.kind === "direction" && !changeAgrees(text, estimate.change)) {
    problems.add(messages["survey.published-other-change"], source, { published, change: estimate.change });
  } else if (estimate.kind === "total" && counts.some(({ count }) => count !== estimate.count)) {
    problems.add(messages["survey.published-other-count"], source, { published, figure: [estimate.count] });
  } else if (estimate.kind === "counted" && counts.some((one) => !isSame(one, estimate))) {
    const figure = [estimate.count, estimate.base];
    problems.add(messages["survey.published-other-count"], source, { published, figure });
  } else if (share !== undefined && !saysNoMore(text, share)) {
    const [low, high] = [percent(share.low), percent(share.high)];
    problems.add(messages["survey.published-contradicts"], source, { published, low, high });
  }
}

/** «6 av 9» is said of 324 of 486 too. */
function isSame(
  told: { count: number; base: number },
  { count, base }: { count: number; base: number },
): boolean {
  return told.count * base === told.base * count;
}

function saysNoMore(text: string, share: Interval): boolean {
  const tenths = countsIn(text).every(
    // Beyond what is counted exactly nobody counts units.
    ({ count, base }) =>
      base > 0 &&
      Number.isSafeInteger(base) &&
      Number.isSafeInteger(count) &&
      contains(share, new Fraction(count, base)),
  );
  return tenths && phrasesIn(text).every((phrase) => agrees(phrase, share)) && amountAgrees(text, share);
}

/** A share as percent with at most one decimal, for a message. */
function percent(share: Fraction): string {
  const tenths = roundHalfUp(share.mul(1000), new Fraction(1));
  return tenths.div(10).toString(1).replace(".", ",");
}
