import type { DataTable, Row } from "../../document/tables/table.ts";
import { writeCsv } from "../../figures/csv.ts";
import type { Language } from "../../language/language.ts";

/**
 * A table for Norwegian Excel, with the place that each row stands under, the keys and the rows of the data that it
 * comes from.
 */
export function tableAsCsv({ columns, rows }: DataTable, { terms }: Language): string {
  let place = "";
  const own = rows.flatMap(({ header, cells, origin, isHead }) => {
    if (isHead) place = header;
    const more = [place, origin?.keys.join(" ") ?? "", origin?.rows ?? ""].map((text) => ({ text }));
    return isHead ? [] : [{ header, cells: [...cells, ...more] }];
  });
  return writeCsv({
    columns: [...columns.map(({ header }) => header), terms.place, terms.key, terms.source],
    rows: own,
  });
}

/** All tables below each other, with the question in front of each row: one sheet that can be filtered. */
export function tablesAsCsv(tables: readonly DataTable[], { terms }: Language): string {
  const columns = [terms.question, ...(tables[0]?.columns ?? []).map(({ header }) => header)];
  const rows = tables.flatMap(({ caption, rows: own }) =>
    own.map(({ header, cells }: Row) => ({ header: caption, cells: [{ text: header }, ...cells] })),
  );
  return writeCsv({ columns, rows });
}
