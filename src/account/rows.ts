import type { Estimate } from "../statistics/estimate.ts";
import { aggregateAt, roundOf } from "../survey/rounds.ts";
import type { Survey } from "../survey/survey.ts";

/** What the data say of one row, as plain numbers: what a number in the report can be worked out again from. */
export interface KnownRow {
  readonly count?: number;
  /** Units behind it; those of its group that answered, where the row does not say. */
  readonly base?: number;
  /** Shares, 0–1, that it can have. A point has equal ends. */
  readonly low?: number;
  readonly high?: number;
  /** The share that was published, and the step that it was rounded to. */
  readonly value?: number;
  readonly precision?: number;
  /** The mean, the median or the sum of the numbers that were answered, and the step that it was rounded to. */
  readonly amount?: number;
  /** The earlier edition that it is of. */
  readonly edition?: string;
  /** The rows of the figures that it was read from, as a spreadsheet numbers them. */
  readonly lines?: readonly number[];
  /** Nothing but the direction since the edition before is known. */
  readonly change?: "up" | "down" | "same";
}

/** By key: `question.option@group`. */
export type KnownRows = Readonly<Record<string, KnownRow>>;

/**
 * What is known of each row of an edition. What is hidden is hidden here too.
 *
 * @param told keys that the report tells something of: those of earlier editions are only here where it does
 */
export function knownRows(survey: Survey, told: Iterable<string>): KnownRows {
  const earlier = [...new Set(told)].filter((key) => !survey.aggregates.has(key)).sort();
  const all = [
    ...survey.aggregates.values(),
    ...earlier.map((key) => aggregateAt(survey, key)).filter((aggregate) => aggregate !== undefined),
  ];
  return Object.fromEntries(
    all.map((aggregate) => {
      const { key, group, estimate, sources, edition } = aggregate;
      const size = roundOf(survey, aggregate).groups.get(group)?.size;
      const row = { ...knownRow(estimate, size), ...(edition !== undefined && { edition }) };
      return [key, { ...row, lines: sources.flatMap(({ line }) => line ?? []) }];
    }),
  );
}

/** What the data say of all rows that a report tells something of. */
export function rowsOf(
  survey: Survey,
  { statements }: { readonly statements: readonly { readonly keys: readonly string[] }[] },
): KnownRows {
  return knownRows(
    survey,
    statements.flatMap(({ keys }) => keys),
  );
}

function knownRow(estimate: Estimate, size: number | undefined): KnownRow {
  const ofGroup = size === undefined ? {} : { base: size };
  switch (estimate.kind) {
    case "counted": {
      const { count, base } = estimate;
      return { count, base, low: count / base, high: count / base };
    }
    case "total":
      return { count: estimate.count, ...ofGroup };
    case "published": {
      const { value, precision, share, base } = estimate;
      return {
        ...(base === undefined ? ofGroup : { base }),
        low: share.low.valueOf(),
        high: share.high.valueOf(),
        ...(value && { value: value.valueOf() }),
        ...(precision && { precision: precision.valueOf() }),
      };
    }
    case "amount": {
      const { value, precision, base } = estimate;
      const units = base === undefined ? ofGroup : { base };
      return { ...units, amount: value.valueOf(), precision: precision.valueOf() };
    }
    case "direction":
      return { ...ofGroup, change: estimate.change };
    case "mention":
      return ofGroup;
    case "suppressed":
    case "missing":
      return {};
  }
}
