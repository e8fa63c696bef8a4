/** A table for people: a caption, column heads, and rows that begin with what they are about. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

export interface Column {
  readonly header: string;
  /** Numbers stand to the right, so that their digits line up. */
  readonly numeric?: true;
}

export interface Row {
  readonly id?: string;
  readonly header: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly text: string;
  /** What a screen reader says instead of a sign such as «:». */
  readonly spoken?: string;
  /** Id of the place in the document that the cell links to. */
  readonly link?: string;
}
