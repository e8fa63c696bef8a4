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

export interface Cell {
  readonly text: string;
  /** What a screen reader says instead of a sign such as «:». */
  readonly spoken?: string;
  /** Id of the place in the document that the cell links to. */
  readonly link?: string;
}
