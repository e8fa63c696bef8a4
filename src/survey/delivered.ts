import type { Source } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";

/**
 * An edition as somebody has delivered it, read but not judged: the same from four text files and from a workbook. What
 * cannot be read is undefined, and has been told.
 */
export interface Delivered {
  /** Its title, dates, chapters and groups. */
  readonly edition: Settings | undefined;
  readonly questions: Settings | undefined;
  /** The figures: a row for each. */
  readonly figures: Table | undefined;
  /** All that were asked, where somebody has delivered that. */
  readonly population: Table | undefined;
  /** Texts that are shown as they are written. */
  readonly texts: readonly PlacedText[];
}

/** A text, and where its first character stands. */
export interface PlacedText extends Source {
  readonly text: string;
}

/** Settings as plain values, and where each of them stands. */
export interface Settings {
  /** Project-relative. */
  readonly file: string;
  readonly value: unknown;
  readonly locate: Locate;
  /** What people have noted beside a setting, by its path; of the whole, by the empty path. Nothing reads it. */
  readonly remarks: Remarks;
  /** What its author sees of a setting, where that is not the setting's own name: a field, a column. */
  readonly nameOf?: (path: readonly PropertyKey[]) => string | undefined;
}

/** By path, its steps joined by {@link pathKey}. */
export type Remarks = ReadonlyMap<string, string>;

/** A path in settings, as a key of {@link Remarks}. */
export function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

/** One cell: its text without the spaces around it, and where it stands. */
export interface Cell {
  readonly text: string;
  readonly source: Source;
  /** What its author sees above the column, where that is not the column's own name. */
  readonly head?: string;
}

export interface Table {
  /** Project-relative. */
  readonly file: string;
  readonly header: readonly Cell[];
  /** Without empty rows; each as long as it is in the file. */
  readonly rows: readonly (readonly Cell[])[];
}
