import { makeKey, splitKey } from "./keys.ts";
import type { Survey } from "./survey.ts";

/**
 * How many units of a group were asked: as `population.csv` has it, or else the base of the response rate.
 *
 * @returns undefined where the data do not tell
 */
export function askedIn(survey: Survey, group: string): number | undefined {
  const known = survey.population?.groups.get(group)?.asked;
  if (known !== undefined) return known;
  const { responseRate } = survey.edition;
  const rate = responseRate === undefined ? undefined : splitKey(responseRate);
  const estimate = rate && survey.aggregates.get(makeKey(rate.question, rate.option, group))?.estimate;
  return estimate?.kind === "counted" ? estimate.base : undefined;
}
