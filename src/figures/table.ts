import { writePercentSign } from "../language/percent.ts";
import { describeBase } from "../survey/describe.ts";
import type { FigureRow } from "./figure-rows.ts";
import type { Content } from "./shapes/shape.ts";
import { openInterval } from "./share.ts";

/** A figure as a table: what the drawing shows, for those who read numbers or hear them. Plain text. */
export interface FigureTable {
  /** The first is the head of the row headers. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly header: string;
    readonly cells: readonly TableCell[];
  }[];
}

export interface TableCell {
  readonly text: string;
  /** For machines, with a decimal point: `0.59`. Absent where there is no single exact number. */
  readonly value?: string;
  /** It names what the row is of, and is no number: «2014», «Kommuner». */
  readonly isName?: true;
}

/** The table of shares: one row for each, with its complement and both its ends where any of them has these. */
export function shareTable({ rows, survey, language }: Content): FigureTable {
  const { terms } = language;
  const hidden = terms.signs.suppressed.sign;
  const hasRest = rows.some((row) => row.complement !== undefined);
  const hasRange = rows.some((row) => openInterval(row.aggregate.estimate) !== undefined);
  return {
    columns: [
      terms.answer,
      terms.share,
      ...(hasRest ? [terms.rest] : []),
      ...(hasRange ? [terms.low, terms.high] : []),
      terms.base,
    ],
    rows: rows.map((row) => ({
      header: row.label,
      cells: [
        share(row),
        ...(hasRest ? [{ text: row.complement?.told ?? (row.hidden ? row.told : hidden) }] : []),
        ...(hasRange ? range(row) : []),
        { text: describeBase(row.aggregate, survey, language) },
      ],
    })),
  };
}

function share({ aggregate: { estimate }, told }: FigureRow): TableCell {
  if (estimate.kind === "counted") return { text: told, value: decimal(estimate.share.low.valueOf()) };
  if (estimate.kind !== "published" || estimate.value === undefined) return { text: told };
  return openInterval(estimate) === undefined
    ? { text: told, value: estimate.value.toString() }
    : { text: told };
}

/** Both ends of what the share can be; of a figure that is drawn as a point, the point. */
function range({ aggregate: { estimate }, told }: FigureRow): TableCell[] {
  if (estimate.kind !== "counted" && estimate.kind !== "published") return [{ text: told }, { text: told }];
  return [estimate.share.low, estimate.share.high].map((end) => ({
    text: writePercentSign(end, end.mul(100).d === 1n ? 0 : 1),
    value: decimal(end.valueOf()),
  }));
}

/** At most four decimals: a hundredth of a percent, finer than any survey of some hundred units. */
function decimal(share: number): string {
  return String(Math.round(share * 10_000) / 10_000);
}
