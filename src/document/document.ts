import type { Figure } from "../figures/figure.ts";
import type { Language } from "../language/language.ts";
import type { Claim, Footnote, Inline, KeyFigure, Value } from "../narrative/prose.ts";
import type { Edition } from "../survey/survey.ts";
import type { DataTable } from "./tables/table.ts";

/**
 * One edition in one written language, put together: everything is numbered, ordered and checked against
 * everything else. Web and print render this one tree.
 */
export interface ReportDocument {
  readonly language: Language;
  readonly edition: Edition;
  readonly title: string;
  readonly subtitle: string;
  readonly chapters: readonly Part[];
  readonly appendices: readonly Part[];
  readonly figures: readonly NumberedFigure[];
  /** In the order of the text, with where each stands: `Tallgrunnlag`. */
  readonly values: readonly PlacedValue[];
  readonly claims: readonly PlacedClaim[];
  readonly inlines: ReadonlyMap<string, Inline>;
  /** What each cross-reference shows and points to, by token id. */
  readonly references: ReadonlyMap<string, Target>;
  /** SHA-256 (hex) of the input. */
  readonly dataHash: string;
}

/** A chapter or an appendix. Its HTML may hold tokens, which stand in `inlines`. */
export interface Part {
  readonly kind: "chapter" | "appendix";
  /** 1-based within its kind. */
  readonly number: number;
  readonly name: string;
  /** ASCII, unique in the document. */
  readonly id: string;
  readonly title: string;
  /** The title as plain text: contents, running heads, bookmarks. */
  readonly plainTitle: string;
  readonly lead: readonly PlacedBlock[];
  readonly sections: readonly PlacedSection[];
  readonly footnotes: readonly Footnote[];
}

export interface PlacedSection {
  readonly id: string;
  readonly title: string;
  readonly plainTitle: string;
  /** Who the section's shares are about, for the margin: «189 vertskommuner». */
  readonly bases: readonly string[];
  readonly blocks: readonly PlacedBlock[];
}

export type PlacedBlock =
  | { readonly kind: "html"; readonly html: string }
  | { readonly kind: "figure"; readonly figure: NumberedFigure }
  | { readonly kind: "table"; readonly table: NumberedTable }
  /** The list of all numbers or claims, filled in once all are placed. */
  | { readonly kind: "overview"; readonly of: "numbers" | "claims"; readonly table?: DataTable }
  | { readonly kind: "key-figures"; readonly figures: readonly DottedFigure[] };

/** A key figure with its sign of ten dots, where it is told in tenths. */
export interface DottedFigure extends KeyFigure {
  readonly sign: string | undefined;
}

export interface NumberedFigure extends Figure {
  readonly number: number;
  /** `figur-mottak`. */
  readonly id: string;
}

export interface NumberedTable extends DataTable {
  /** The question whose answers it lists. */
  readonly question: string;
  readonly number: number;
  /** `tabell-mottak-utilstrekkelig`. */
  readonly id: string;
}

export interface PlacedValue extends Value {
  /** 1-based row in `Tallgrunnlag`. */
  readonly row: number;
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
