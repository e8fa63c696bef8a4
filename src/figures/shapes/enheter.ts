import { NBSP } from "../../language/characters.ts";
import { writeInteger } from "../../language/numbers.ts";
import { roundOf } from "../../survey/rounds.ts";
import type { FigureRow } from "../figure-rows.ts";
import type { FigureTable } from "../table.ts";
import { type Content, commonRow, type FigureShape } from "./shape.ts";

/** One square or dot for each unit that was asked, group by group. Its words are the counts, since it is counted. */
export const enheter: FigureShape = {
  name: "enheter",
  opening: { nb: "Én rute for hver som er spurt", nn: "Éi rute for kvar som er spurd" },
  inMessages: { nb: "én rute for hver som er spurt", en: "one square for each unit asked" },
  fields: ["overskrift", "gruppenr", "nr", "svart"],
  hasComplement: false,
  tellsBase: true,
  canShow: ({ kind }) => kind === "counted",
  tell: (estimate) =>
    estimate.kind === "counted"
      ? `${writeInteger(estimate.count)}${NBSP}av${NBSP}${writeInteger(estimate.base)}`
      : undefined,
  rows(row, index) {
    const { estimate } = row.aggregate;
    if (estimate.kind !== "counted") return [];
    const overskrift = `${row.label}: ${row.told}`;
    return Array.from({ length: estimate.base }, (_, nr) => ({
      ...commonRow(row),
      overskrift,
      gruppenr: index,
      nr,
      svart: nr < estimate.count,
    }));
  },
  table,
};

function table({ rapport, rows, survey, language: { terms, code } }: Content): FigureTable {
  const { aggregate } = rows[0] ?? {};
  const option =
    aggregate && roundOf(survey, aggregate).questions.get(aggregate.question)?.options.get(aggregate.option);
  const rest = rapport.data.complement?.[code] ?? terms.rest;
  return {
    columns: [terms.group, option?.label[code] ?? terms.count, rest, terms.total],
    rows: rows.map((row) => ({ header: row.label, cells: counts(row) })),
  };
}

function counts({ aggregate: { estimate }, told }: FigureRow) {
  if (estimate.kind !== "counted") return Array.from({ length: 3 }, () => ({ text: told }));
  const { count, base } = estimate;
  return [count, base - count, base].map((n) => ({ text: writeInteger(n), value: String(n) }));
}
