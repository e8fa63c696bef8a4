import { makeKey, splitKey } from "./keys.ts";
import type { Aggregate, Survey } from "./survey.ts";

/** An edition of the series, seen from the one that is told: itself, or one that it may be compared with. */
export function surveyIn(survey: Survey, edition: string | undefined): Survey | undefined {
  if (edition === undefined || edition === survey.edition.id) return survey;
  return survey.previous?.edition.id === edition ? survey.previous : survey.earlier?.get(edition);
}

/** The earlier editions that can be told of, by id, the latest first. */
export function earlierOf({ previous, earlier }: Survey): ReadonlyMap<string, Survey> {
  const all = new Map([...(earlier ?? []), ...(previous ? [[previous.edition.id, previous] as const] : [])]);
  return new Map([...all].toSorted(([, a], [, b]) => b.edition.year - a.edition.year));
}

/** The edition that an aggregate is of: whose questions and groups its names are of. */
export function roundOf(survey: Survey, { edition }: Pick<Aggregate, "edition">): Survey {
  return surveyIn(survey, edition) ?? survey;
}

/** What there is under a key, which may be of an earlier edition (`svar.svart@alle@2014`). */
export function aggregateAt(survey: Survey, key: string): Aggregate | undefined {
  const own = survey.aggregates.get(key);
  if (own !== undefined) return own;
  const { question, option, group, edition } = splitKey(key) ?? {};
  if (question === undefined || option === undefined || group === undefined || edition === undefined)
    return undefined;
  const then = surveyIn(survey, edition)?.aggregates.get(makeKey(question, option, group));
  return then && ofRound(then, edition);
}

/** An earlier edition's aggregate as it is named in the one that is told. */
export function ofRound(aggregate: Aggregate, edition: string): Aggregate {
  const { question, option, group } = aggregate;
  return { ...aggregate, key: makeKey(question, option, group, edition), edition };
}

/** Year of the edition that a key's figure is of. */
export function yearAt(survey: Survey, key: string | undefined): number {
  const { edition } = splitKey(key ?? "") ?? {};
  return (surveyIn(survey, edition) ?? survey).edition.year;
}
