import type { Target } from "../document.ts";

/** A table for people: a caption, column heads, and rows that begin with what they are about. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

interface Column {
  readonly header: string;
  /** Numbers stand to the right, so that their digits line up. */
  readonly numeric?: true;
}

export interface Row {
  readonly id?: string;
  readonly header: string;
  /** Id of the place in the document that the header links to. */
  readonly link?: string;
  /** It is the head of the rows that follow, across all columns, and has no cells. */
  readonly isHead?: true;
  /** Behind the header of a head, smaller: what has to be known of its rows. */
  readonly note?: string;
  /** Whose text the header is: a question's, or an answer's. */
  readonly of?: { readonly question: string; readonly option?: string };
  readonly cells: readonly Cell[];
  /** Where it comes from, for machines: readers see the question instead. */
  readonly origin?: Origin;
}

export interface Origin {
  /** `question.option@group` */
  readonly keys: readonly string[];
  /** The rows of the data, «rad 9». */
  readonly rows?: string;
}

/**
 * Rows with a head for those that stand in the same place of the document, which it leads to.
 *
 * @param rows in the order of the document
 */
export function byPlace(rows: readonly { readonly place: Target; readonly row: Row }[]): readonly Row[] {
  return rows.flatMap(({ place, row }, index) =>
    rows[index - 1]?.place.id === place.id
      ? [row]
      : [{ header: place.label, link: place.id, isHead: true as const, cells: [] }, row],
  );
}

export interface Cell {
  readonly text: string;
  /** What a screen reader says instead of a sign such as «:». */
  readonly spoken?: string;
  /** Id of the place in the document that the cell links to. */
  readonly link?: string;
}
