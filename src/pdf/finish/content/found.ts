import type { Glyphs } from "../../text/glyphs.ts";
import type { Matrix } from "../../text/matrix.ts";
import { Box } from "./box.ts";
import type { Edit } from "./edit.ts";
import type { Path } from "./path.ts";
import type { Piece } from "./piece.ts";

/** Something that is shown on a page: text, lines, pictures. */
export class Shown {
  readonly start: number;
  end: number;
  readonly pieces: Piece[] = [];
  /** Lines and areas. */
  readonly paths: Path[] = [];
  /** Around pictures, where it has any: few things do, and there are thousands. */
  pictures: Box | undefined;
  #box: Box | undefined;

  constructor(start: number, end: number) {
    this.start = start;
    this.end = end;
  }

  /** Whether it says nothing. Of what says something, only the beginning is read. */
  get blank(): boolean {
    return this.pieces.every(({ blank }) => blank);
  }

  get text(): string {
    return this.pieces.map(({ text }) => text).join("");
  }

  /** Around all of it, on the page. Ask for it only when all is there: it is put together once. */
  get box(): Box {
    if (this.#box) return this.#box;
    const box = new Box();
    if (this.pictures) box.addBox(this.pictures);
    for (const path of this.paths) path.addTo(box);
    for (const piece of this.pieces) piece.addBoxTo(box);
    this.#box = box;
    return box;
  }
}

/** What stands between a marked-content operator with an MCID and its end; its bytes are the operator's. */
export class Mark extends Shown {
  readonly mcid: number;
  /** Whether it shows a picture or draws a form. */
  pictured = false;

  constructor(mcid: number, start: number, end: number) {
    super(start, end);
    this.mcid = mcid;
  }

  /** Whether it draws lines, areas or pictures. */
  get drawn(): boolean {
    return this.pictured || this.paths.length > 0;
  }
}

/** Something painted outside all marks: a running head, a rule, a background. Its bytes are all of its operators'. */
export class Stray extends Shown {}

export interface DrawnForm {
  readonly name: string;
  readonly stray: Stray;
  /** From the form's space to the page's. */
  readonly matrix: Matrix;
}

export interface Scan {
  readonly marks: ReadonlyMap<number, Mark>;
  readonly strays: readonly Stray[];
  /** What makes the text say the same when it is copied as when it is read. */
  readonly edits: readonly Edit[];
  /** Forms that are drawn outside marks: they may hold marks of their own. */
  readonly forms: readonly DrawnForm[];
  /** The page inside its margins, where Chromium clips what isn't a running head. */
  readonly body: Box;
  /** Whether a character is drawn that its font has no glyph for. */
  readonly lacksGlyph: boolean;
}

/** What a content stream names and keeps outside of itself. */
export interface Named {
  font(name: string): Glyphs | undefined;
  /** A font that has a space, with its name. */
  fontWithSpace(): { readonly name: string; readonly space: string } | undefined;
  /** Corners of a form or picture in the space it is drawn in: left, bottom, right, top. */
  corners(name: string): readonly [number, number, number, number];
}
