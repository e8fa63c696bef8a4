import type { Language } from "../language/language.ts";
import { writeInteger } from "../language/numbers.ts";
import { writePercentSign } from "../language/percent.ts";
import { describeBase } from "../survey/describe.ts";
import type { Survey } from "../survey/survey.ts";
import type { FigureRow } from "./figure-rows.ts";
import { openInterval } from "./share.ts";
import type { Rapport } from "./spec.ts";
import { figureWords } from "./words.ts";

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
}

/** Makes the table of a figure from its rows. */
export function figureTable(
  rapport: Rapport,
  rows: readonly FigureRow[],
  survey: Survey,
  language: Language,
): FigureTable {
  const { terms } = language;
  const words = figureWords[language.code];
  const rest = rapport.data.complement?.[language.code] ?? words.complement;
  if (rapport.data.shape === "enheter") {
    const { aggregate } = rows[0] ?? {};
    const option = aggregate && survey.questions.get(aggregate.question)?.options.get(aggregate.option);
    return {
      columns: [terms.group, option?.label[language.code] ?? terms.count, rest, words.total],
      rows: rows.map(unitRow),
    };
  }
  const hasRest = rows.some((row) => row.complement !== undefined);
  const hasRange = rows.some((row) => openInterval(row.aggregate.estimate) !== undefined);
  return {
    columns: [
      terms.answer,
      terms.share,
      ...(hasRest ? [words.complement] : []),
      ...(hasRange ? [words.low, words.high] : []),
      terms.base,
    ],
    rows: rows.map((row) => ({
      header: row.label,
      cells: [
        share(row),
        ...(hasRest ? [{ text: row.complement?.told ?? terms.signs.suppressed.sign }] : []),
        ...(hasRange ? range(row, terms.signs.suppressed.sign) : []),
        { text: describeBase(row.aggregate, survey, language) },
      ],
    })),
  };
}

function unitRow({ aggregate: { estimate }, label, told }: FigureRow) {
  if (estimate.kind !== "counted")
    return { header: label, cells: Array.from({ length: 3 }, () => ({ text: told })) };
  const { count, base } = estimate;
  const cells = [count, base - count, base].map((n) => ({ text: writeInteger(n), value: String(n) }));
  return { header: label, cells };
}

function share({ aggregate: { estimate }, told }: FigureRow): TableCell {
  if (estimate.kind === "counted") return { text: told, value: decimal(estimate.share.low.valueOf()) };
  if (estimate.kind !== "published" || estimate.value === undefined) return { text: told };
  return openInterval(estimate) === undefined
    ? { text: told, value: estimate.value.toString() }
    : { text: told };
}

/** Both ends of what the share can be; of a figure that is drawn as a point, the point. */
function range({ aggregate: { estimate } }: FigureRow, hidden: string): TableCell[] {
  if (estimate.kind !== "counted" && estimate.kind !== "published")
    return [{ text: hidden }, { text: hidden }];
  return [estimate.share.low, estimate.share.high].map((end) => ({
    text: writePercentSign(end, end.mul(100).d === 1n ? 0 : 1),
    value: decimal(end.valueOf()),
  }));
}

/** At most four decimals: a hundredth of a percent, finer than any survey of some hundred units. */
function decimal(share: number): string {
  return String(Math.round(share * 10_000) / 10_000);
}
