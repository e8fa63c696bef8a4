import Fraction from "fraction.js";
import { counted, type Estimate } from "../statistics/estimate.ts";
import { mirror } from "../statistics/interval.ts";
import type { Aggregate } from "../survey/survey.ts";

/** Those who are left, as an aggregate of their own: «4 av 10» where six of ten have said yes. */
export function complementOf(aggregate: Aggregate): Aggregate {
  return { ...aggregate, estimate: rest(aggregate.estimate) };
}

function rest(estimate: Estimate): Estimate {
  if (estimate.kind === "counted") return counted(estimate.base - estimate.count, estimate.base);
  if (estimate.kind !== "published") return estimate;
  const { value, share } = estimate;
  return { ...estimate, share: mirror(share), ...(value && { value: new Fraction(1).sub(value) }) };
}
