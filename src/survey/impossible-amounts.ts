import Fraction from "fraction.js";
import type { AmountEstimate, Statistic } from "../statistics/estimate.ts";
import { type Interval, intersect } from "../statistics/interval.ts";
import type { Faults, Split } from "./impossible.ts";
import { messages } from "./messages/impossible.ts";
import type { Aggregate, Question } from "./survey.ts";

interface Amount {
  readonly row: Aggregate;
  readonly estimate: AmountEstimate;
}

/**
 * Reports means, medians and sums that no answers can have given: outside of what one can answer, and a sum that is not
 * the mean of so many. Each is all that it can have been rounded from.
 */
export function checkAmounts(split: Split, question: Question, faults: Faults): void {
  const { base } = split;
  const amounts = split.figures.flatMap((row): Amount[] =>
    row.estimate.kind === "amount" ? [{ row, estimate: row.estimate }] : [],
  );
  for (const amount of amounts) {
    const { least, most } = question.range ?? {};
    const times = amount.estimate.statistic === "sum" ? base : 1;
    if (times === undefined) continue;
    const { low, high } = amount.estimate.range;
    const below = least !== undefined && high.lte(new Fraction(least).mul(times));
    const above = most !== undefined && low.gt(new Fraction(most).mul(times));
    if (!below && !above) continue;
    const { at, lines } = faults.take([amount.row]);
    faults.problems.add(messages["survey.amount-outside"], at, {
      key: amount.row.key,
      limit: new Fraction((below ? least : most) ?? 0).mul(times).toString(),
      below,
      lines,
    });
  }
  const of = (statistic: Statistic) =>
    amounts.find(({ row, estimate }) => estimate.statistic === statistic && !faults.rows.has(row));
  const [mean, sum] = [of("mean"), of("sum")];
  if (mean === undefined || sum === undefined || base === undefined) return;
  const times: Interval = {
    ...mean.estimate.range,
    low: mean.estimate.range.low.mul(base),
    high: mean.estimate.range.high.mul(base),
  };
  if (intersect(times, sum.estimate.range) !== undefined) return;
  const { at, lines } = faults.take([mean.row, sum.row]);
  faults.problems.add(messages["survey.sum-is-not-mean"], at, { key: sum.row.key, base, lines });
}
