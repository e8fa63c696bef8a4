import type { Glyphs } from "../../text/glyphs.ts";
import { identity, type Matrix } from "../../text/matrix.ts";

/** What text is written with. */
interface Type {
  readonly font: Glyphs | undefined;
  /** What the content calls it. */
  readonly name: string;
  /** In the text's own space. */
  readonly size: number;
}

const none: Type = { font: undefined, name: "", size: 0 };

/** What `q` keeps and `Q` brings back (ISO 32000-1, 8.4), as far as it matters here. */
export class GraphicsState {
  /** From the content's space to the page's. */
  matrix: Matrix;
  type = none;
  readonly #saved: { readonly matrix: Matrix; readonly type: Type }[] = [];

  constructor(matrix: Matrix) {
    this.matrix = matrix;
  }

  save(): void {
    this.#saved.push({ matrix: this.matrix, type: this.type });
  }

  restore(): void {
    const { matrix, type } = this.#saved.pop() ?? { matrix: identity, type: none };
    this.matrix = matrix;
    this.type = type;
  }
}
