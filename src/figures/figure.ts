import type { Svg } from "./svg/clean.ts";
import type { FigureTable } from "./table.ts";

/** A figure of one edition in one written language, drawn, described and tabulated from the same estimates. */
export interface Figure {
  /** What the prose calls it. */
  readonly name: string;
  /** Plain text. */
  readonly caption: string;
  /** The one alternative text; also the drawing's `aria-label`. */
  readonly alt: string;
  /** Unit and reservations. Plain text, may be empty. */
  readonly note: string;
  /** Who its rows are about, each once: «189 vertskommuner». Empty where the rows say so themselves. */
  readonly bases: readonly string[];
  /** The same as a sentence: «Grunnlag: 189 vertskommuner.» */
  readonly base: string;
  /** For print and desktop, 560 px (148 mm). Its `file` is the SVG to download. */
  readonly wide: Svg;
  /** For a phone, 320 px. */
  readonly narrow: Pick<Svg, "inline" | "width" | "height">;
  readonly table: FigureTable;
  /** For Norwegian Excel, with byte-order mark. */
  readonly csv: string;
  /** Keys of the aggregates it shows. */
  readonly keys: readonly string[];
}
