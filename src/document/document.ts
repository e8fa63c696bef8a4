import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import type { Claim } from "../narrative/prose.ts";
import {
  type Footnote,
  type Grid,
  type Inline,
  type KeyFigure,
  type Leaf,
  leavesOf,
  type TextBlock,
  type Value,
} from "../narrative/tree.ts";
import type { Source } from "../problems/problem.ts";
import type { Edition } from "../survey/survey.ts";
import type { DataTable } from "./tables/table.ts";

/**
 * One edition in one written language, put together: everything is numbered, ordered and checked against
 * everything else. It is the one tree that every output walks.
 */
export interface ReportDocument {
  readonly language: Language;
  readonly edition: Edition;
  readonly title: string;
  readonly subtitle: string;
  readonly chapters: readonly Part[];
  readonly appendices: readonly Part[];
  readonly figures: readonly NumberedFigure[];
  /** The numbers of the author's own tables, which stand in lists and quotes too. */
  readonly grids: ReadonlyMap<Grid, NumberedGrid>;
  /** In the order of the text, with where each stands: `Tallgrunnlag`. */
  readonly values: readonly PlacedValue[];
  /** Whether they are listed in the document, so that each of them can lead to its row. */
  readonly listsNumbers: boolean;
  readonly claims: readonly PlacedClaim[];
  /** What each cross-reference shows and points to, by its id. */
  readonly references: References;
  /** SHA-256 (hex) of the input. */
  readonly dataHash: string;
}

export type References = ReadonlyMap<string, Target>;

/** A chapter or an appendix. */
export interface Part {
  readonly kind: "chapter" | "appendix";
  /** 1-based within its kind. */
  readonly number: number;
  readonly name: string;
  /** ASCII, unique in the document. */
  readonly id: string;
  readonly title: readonly Inline[];
  /** The title as plain text: contents, running heads, bookmarks. */
  readonly plainTitle: string;
  readonly lead: readonly PlacedBlock[];
  readonly sections: readonly PlacedSection[];
  readonly footnotes: readonly Footnote[];
}

export interface PlacedSection {
  readonly id: string;
  readonly title: readonly Inline[];
  readonly plainTitle: string;
  /** Who the section's shares are about, for the margin: «189 vertskommuner». */
  readonly bases: readonly string[];
  readonly blocks: readonly PlacedBlock[];
}

export type PlacedBlock =
  | TextBlock
  | {
      readonly kind: "figure";
      readonly figure: NumberedFigure;
      /** Who it is about stands in the section's margin, and on paper nowhere else. */
      readonly baseInMargin: boolean;
      readonly source: Source;
    }
  | { readonly kind: "table"; readonly table: NumberedTable; readonly source: Source }
  /** In the list of all tables: one that has its place elsewhere in the document. */
  | { readonly kind: "table-elsewhere"; readonly table: NumberedTable; readonly source: Source }
  /** The list of all numbers or claims; or the account, which has no rows before it is known. */
  | {
      readonly kind: "overview";
      readonly of: "numbers" | "claims" | "account";
      readonly table: DataTable;
      readonly source: Source;
    }
  | { readonly kind: "key-figures"; readonly figures: readonly DottedFigure[] };

/** A key figure with its sign of ten dots (inline SVG), where it is told in tenths. */
export interface DottedFigure extends KeyFigure {
  readonly sign: string | undefined;
}

export interface NumberedFigure extends Figure {
  readonly number: number;
  /** `figur-mottak`. */
  readonly id: string;
}

export interface NumberedTable extends DataTable {
  /** The question whose answers it lists, where it lists those of one and has a place of its own. */
  readonly question?: string;
  readonly number: number;
  /** `tabell-mottak-utilstrekkelig`. */
  readonly id: string;
}

export interface NumberedGrid {
  readonly number: number;
  /** From the words of its caption. */
  readonly id: string;
}

export interface PlacedValue extends Value {
  readonly place: Target;
}

export interface PlacedClaim extends Claim {
  readonly place: Target;
}

/** Something that can be linked to: «Figur 3», «Hovedfunn: De aller fleste …». */
export interface Target {
  readonly id: string;
  readonly label: string;
}

/** Id of a footnote at the end of its chapter. */
export function noteId(partId: string, number: number): string {
  return `${partId}-note-${number}`;
}

/** The words of some inlines, as contents, bookmarks and running heads show them: without marks of notes. */
export function plainText(inlines: readonly Inline[], references: References): string {
  return leavesOf(inlines)
    .map((leaf) => wordsOf(leaf, references))
    .join("");
}

/** What is read of a leaf, wherever it is published or accounted for. */
export function wordsOf(leaf: Leaf, references: References): string {
  switch (leaf.kind) {
    case "words":
    case "value":
    case "label":
      return leaf.text;
    case "reference":
      return references.get(leaf.id)?.label ?? "";
    case "line-break":
      return " ";
    case "note-mark":
    case "claim":
      return "";
  }
}
