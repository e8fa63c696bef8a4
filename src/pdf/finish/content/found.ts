import type { Glyphs } from "../../text/glyphs.ts";
import type { Matrix } from "../../text/matrix.ts";
import type { Box } from "./box.ts";
import type { Piece } from "./pen.ts";
import type { Edit } from "./word-breaks.ts";

/** What stands between a marked-content operator with an MCID and its end. */
export interface Mark {
  readonly mcid: number;
  /** The bytes of `/P <</MCID 3>> BDC`. */
  readonly start: number;
  readonly end: number;
  text: string;
  readonly pieces: Piece[];
  /** Whether it shows a picture or draws a form. */
  pictured: boolean;
  /** Whether it draws lines or areas. */
  drawn: boolean;
  readonly box: Box;
}

/** Something painted outside all marks: a running head, a rule, a background. */
export interface Stray {
  readonly start: number;
  end: number;
  text: string;
  readonly box: Box;
}

export interface DrawnForm extends Stray {
  readonly name: string;
  /** From the form's space to the page's. */
  readonly matrix: Matrix;
}

export interface Scan {
  readonly marks: ReadonlyMap<number, Mark>;
  readonly strays: readonly Stray[];
  /** What takes the places where words may be broken out of the text. */
  readonly breaks: readonly Edit[];
  /** Forms that are drawn outside marks: they may hold marks of their own. */
  readonly forms: readonly DrawnForm[];
  /** The page inside its margins, where Chromium clips what isn't a running head. */
  readonly body: Box;
  /** Codes that stand for no glyph or that the font tells no character for: «SourceSans3-Regular 0000». */
  readonly unknown: readonly string[];
}

/** What a content stream names and keeps outside of itself. */
export interface Named {
  font(name: string): Glyphs | undefined;
  /** Corners of a form or picture in the space it is drawn in: left, bottom, right, top. */
  corners(name: string): readonly [number, number, number, number];
}
