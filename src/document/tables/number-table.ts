import type { Language } from "../../language/language.ts";
import { writeInteger } from "../../language/numbers.ts";
import { complementOf } from "../../narrative/complement.ts";
import type { Value } from "../../narrative/tree.ts";
import { describeBase, describeBriefly, describeValue } from "../../survey/describe.ts";
import { aggregateAt, roundOf } from "../../survey/rounds.ts";
import type { Aggregate, Survey } from "../../survey/survey.ts";
import type { PlacedValue } from "../document.ts";
import { askedOf } from "./asked.ts";
import { byPlace, type Cell, type DataTable, type Row } from "./table.ts";

/** Id of a number's row in `Tallgrunnlag`; the number itself has the id `t12`. */
export function sourceRowId(valueId: string): string {
  return `kilde-${valueId}`;
}

/**
 * `Tallgrunnlag`: every number in the prose, under the heading that it stands under, with the question that it answers,
 * what is known of that very number, and who it is about. Keys and rows of the data are for machines.
 */
export function numberTable(values: readonly PlacedValue[], survey: Survey, language: Language): DataTable {
  const { terms } = language;
  return {
    caption: terms.numbersInText,
    columns: [
      { header: terms.inText },
      { header: terms.question },
      { header: terms.knownValue },
      { header: terms.base },
    ],
    rows: byPlace(values.map((value) => ({ place: value.place, row: row(value, survey, language) }))),
    notes: [],
  };
}

function row(value: PlacedValue, survey: Survey, language: Language): Row {
  const { keys, meaning } = value;
  const aggregates = keys.map((key) => aggregateAt(survey, key)).filter((a) => a !== undefined);
  const lines = (write: (aggregate: Aggregate) => string): Cell => ({
    text: [...new Set(aggregates.map(write))].join("; "),
  });
  return {
    id: sourceRowId(value.id),
    header: value.text,
    link: value.id,
    cells: [
      {
        text: withYear(
          askedOf(keys, survey, language, meaning.measure === "complement"),
          aggregates[0],
          survey,
        ),
      },
      lines((a) => known(value, a, survey, language)),
      lines((a) => describeBase(a, survey, language)),
    ],
    origin: { keys, rows: aggregates.map((one) => writeSources(one, language)).join("; ") },
  };
}

/** Of an earlier edition's number, its year. */
function withYear(asked: string, aggregate: Aggregate | undefined, survey: Survey): string {
  if (aggregate?.edition === undefined) return asked;
  return `${asked} (${roundOf(survey, aggregate).edition.year})`;
}

/** What is known of the number itself: of «337» that it is 337, and not the share that its row also gives. */
function known(
  { meaning: { measure } }: Value,
  aggregate: Aggregate,
  survey: Survey,
  language: Language,
): string {
  const { estimate, published } = aggregate;
  switch (measure) {
    case "count":
      return "count" in estimate ? writeInteger(estimate.count) : describeValue(aggregate, survey, language);
    case "base":
      return "base" in estimate && estimate.base !== undefined ? writeInteger(estimate.base) : "";
    case "count-of-base":
    case "mean":
    case "median":
    case "sum":
      return describeValue(aggregate, survey, language);
    case "share":
    case "response-rate":
      return describeBriefly(aggregate, language);
    case "complement":
      return describeBriefly(complementOf(aggregate), language);
    case "amount":
    case "change":
    case "difference":
    case "name":
      if (estimate.kind === "mention" && published !== undefined)
        return `${language.terms.knownOnlyInWords}: «${published}»`;
      return estimate.kind === "published"
        ? describeBriefly(aggregate, language)
        : describeValue(aggregate, survey, language);
  }
}

/**
 * «rad 9», or «rad 2 og 3» for a sum: the row of the figures as a spreadsheet numbers it, text or workbook. Of an
 * earlier edition's, «2014, rad 9».
 */
function writeSources({ sources, edition }: Aggregate, { terms, and }: Language): string {
  const rows = sources.map((s) => s.line).filter((line) => line !== undefined);
  if (rows.length === 0) return "";
  const own = `${terms.row.toLowerCase()} ${rows.join(` ${and} `)}`;
  return edition === undefined ? own : `${edition}, ${own}`;
}
