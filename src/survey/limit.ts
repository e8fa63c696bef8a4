import type { Facts } from "./impossible.ts";
import { makeKey, splitKey } from "./keys.ts";
import type { Aggregate } from "./survey.ts";

/** How many units there can be at most behind a figure, and what says so. */
export interface Limit {
  readonly units: number;
  readonly kind: "asked" | "answered";
}

/**
 * The most that the base of a question can be in a group: those that were asked for the response rate, those that
 * answered for every other.
 *
 * @returns undefined where the data do not tell
 */
export function limitOf(
  question: string,
  group: string,
  facts: Facts,
  aggregates: ReadonlyMap<string, Aggregate>,
): Limit | undefined {
  const rate = facts.responseRate === undefined ? undefined : splitKey(facts.responseRate);
  const people = facts.population?.groups.get(group);
  if (question === rate?.question) return people && { units: people.asked, kind: "asked" };
  const responses = rate && aggregates.get(makeKey(rate.question, rate.option, group))?.estimate;
  const counted = responses?.kind === "counted" ? responses.count : undefined;
  const answered = facts.groups.get(group)?.size ?? people?.answered ?? counted;
  return answered === undefined ? undefined : { units: answered, kind: "answered" };
}
