import type { Language } from "../../language/language.ts";
import { complementOf } from "../../narrative/complement.ts";
import type { Source } from "../../problems/problem.ts";
import { describeBase, describeExact } from "../../survey/describe.ts";
import type { Aggregate, Survey } from "../../survey/survey.ts";
import type { PlacedValue } from "../document.ts";
import type { Cell, DataTable, Row } from "./table.ts";

/** Id of a number's row in `Tallgrunnlag`; the number itself has the id `t12`. */
export function sourceRowId(valueId: string): string {
  return `kilde-${valueId}`;
}

/**
 * `Tallgrunnlag`: every number in the prose, where it stands, its source row, its exact value or
 * interval, and who it is about.
 */
export function numberTable(values: readonly PlacedValue[], survey: Survey, language: Language): DataTable {
  const { terms } = language;
  return {
    caption: terms.numbersInText,
    columns: [
      { header: terms.row, numeric: true },
      { header: terms.inText },
      { header: terms.place },
      { header: terms.source },
      { header: terms.exactValue },
      { header: terms.base },
    ],
    rows: values.map((value) => row(value, survey, language)),
    notes: [],
  };
}

function row(value: PlacedValue, survey: Survey, language: Language): Row {
  const aggregates = value.keys.map((key) => survey.aggregates.get(key)).filter((a) => a !== undefined);
  const lines = (write: (aggregate: Aggregate) => string): Cell => ({
    text: [...new Set(aggregates.map(write))].join("; "),
  });
  return {
    id: sourceRowId(value.id),
    header: String(value.row),
    cells: [
      { text: value.text, link: value.id },
      { text: value.place.label, link: value.place.id },
      lines((a) => `${a.key} (${writeSources(a.sources, language)})`),
      lines((a) => describeExact(value.complement ? complementOf(a) : a, language)),
      lines((a) => describeBase(a, survey, language)),
    ],
  };
}

/** «aggregates.csv, rad 9», or «rad 2 og 3» for a sum: the row as a spreadsheet numbers it. */
function writeSources(sources: readonly Source[], { terms, and }: Language): string {
  const file = sources[0]?.file.split("/").at(-1) ?? "";
  const rows = sources.map((s) => s.line).filter((line) => line !== undefined);
  return rows.length === 0 ? file : `${file}, ${terms.row.toLowerCase()} ${rows.join(` ${and} `)}`;
}
