import { nearest } from "../problems/nearest.ts";
import type { Problems, Source } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";
import { shareOf } from "../statistics/estimate.ts";
import { findAggregate } from "./find.ts";
import { messages as editionMessages } from "./messages/edition.ts";
import { messages as rowMessages } from "./messages/rows.ts";
import type { Group, Question, Survey } from "./survey.ts";

/** Checks across the files, once each of them can be read. */

/** Each question has to have been asked of a group that exists. */
export function checkBases(
  questions: ReadonlyMap<string, Question>,
  groups: ReadonlyMap<string, Group>,
  locate: Locate,
  problems: Problems,
): void {
  const known = [...groups.keys()];
  for (const { id, base } of questions.values()) {
    if (groups.has(base)) continue;
    const source = locate(["questions", id, "base"], "value");
    problems.add(rowMessages["survey.unknown-group"], source, {
      group: base,
      known,
      get nearest() {
        return nearest(base, known);
      },
    });
  }
}

/**
 * What `edition.yaml` points to in the data has to be there, and to be a share.
 *
 * @param complete false when something before was wrong: the figure meant may be missing for that reason,
 *   so that only names that don't exist at all are then reported
 */
export function checkEditionKeys(
  survey: Survey,
  complete: boolean,
  locate: Locate,
  problems: Problems,
): void {
  const check = (key: string, setting: string, source: Source) => {
    const lookup = findAggregate(survey, key);
    if (lookup.kind === "found") {
      const { estimate } = lookup.aggregate;
      if (shareOf(estimate) !== undefined || estimate.kind === "missing") return;
      problems.add(editionMessages["survey.key-without-share"], source, { key, setting });
    } else if (complete || lookup.kind !== "no-figure") {
      const likely = nearest(key, survey.aggregates.keys());
      problems.add(editionMessages["survey.unknown-key"], source, { key, setting, nearest: likely });
    }
  };
  const { responseRate, cover } = survey.edition;
  if (responseRate !== undefined) check(responseRate, "responseRate", locate(["responseRate"], "value"));
  for (const [i, { key }] of cover.entries()) check(key, "cover", locate(["cover", i], "value"));
}

/** What is left to fill in, told once: the report is a draft until it is there. */
export function tellMissing(aggregates: Survey["aggregates"], problems: Problems): void {
  const missing = [...aggregates.values()].filter(({ estimate }) => estimate.kind === "missing");
  const [first] = missing.flatMap(({ sources }) => sources);
  if (first === undefined) return;
  problems.warn(editionMessages["survey.figures-missing"], first, { keys: missing.map(({ key }) => key) });
}

/** A question that no row answers is most likely a misspelt or forgotten row; it does no harm by itself. */
export function checkAnswered(survey: Survey, problems: Problems): void {
  const answered = new Set([...survey.aggregates.values()].map((aggregate) => aggregate.question));
  for (const { id, source } of survey.questions.values()) {
    if (!answered.has(id))
      problems.warn(editionMessages["survey.question-without-data"], source, { question: id });
  }
}
