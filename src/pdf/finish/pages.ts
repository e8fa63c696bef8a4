import type { PdfFile } from "../read/file.ts";
import { latin1 } from "../read/lexer.ts";
import { isRef, nameOf, type PdfDict, type PdfRef, type PdfValue } from "../read/values.ts";
import { type Glyphs, readGlyphs } from "../text/glyphs.ts";
import { identity, type Matrix, matrixOf, multiply } from "../text/matrix.ts";
import type { Named, Scan } from "./content/found.ts";
import { scan } from "./content/scan.ts";

/** A content stream with what was found in it: a page's own, or that of a form drawn on it. */
export interface Surface {
  /** The page, or the form. */
  readonly ref: PdfRef;
  /** One character a byte. */
  readonly content: string;
  readonly scan: Scan;
  /** Names of forms that it draws outside its marks and that hold marks themselves. */
  readonly marked: ReadonlySet<string>;
}

export interface Page extends Surface {
  readonly index: number;
  /** Forms that are drawn outside marks, at whatever depth: what is half transparent. */
  readonly forms: readonly Surface[];
}

/** Reads the content of all pages, with the forms in which Chromium puts what is half transparent. */
export class PageReader {
  readonly #file: PdfFile;
  readonly #fonts = new Map<PdfDict, Glyphs>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  pages(): readonly Page[] {
    return this.#file.pages().map(({ ref, dict }, index) => {
      const resources = this.#file.dict(dict.get("Resources"));
      const content = this.#contents(dict.get("Contents"));
      return { index, ...this.#surface({ ref }, content, resources, identity, new Set()) };
    });
  }

  #surface(
    ref: PdfRef,
    content: string,
    resources: PdfDict | undefined,
    matrix: Matrix,
    above: ReadonlySet<number>,
  ): Surface & { forms: readonly Surface[] } {
    const found = scan(content, this.#named(resources), matrix);
    return { ref, content, scan: found, ...this.#formsOf(found, resources, above) };
  }

  #contents(contents: PdfValue | undefined): string {
    const streams = this.#file.array(contents);
    if (streams.length === 0) return latin1(this.#file.stream(contents));
    return streams.map((stream) => `${latin1(this.#file.stream(stream))}\n`).join("");
  }

  #named(resources: PdfDict | undefined): Named {
    const file = this.#file;
    const fonts = file.dict(resources?.get("Font"));
    const objects = file.dict(resources?.get("XObject"));
    return {
      font: (name) => {
        const dict = file.dict(fonts?.get(name));
        if (!dict) return undefined;
        const known = this.#fonts.get(dict) ?? readGlyphs(file, dict);
        this.#fonts.set(dict, known);
        return known;
      },
      corners: (name) => {
        const box = file.array(file.dict(objects?.get(name))?.get("BBox"));
        const [left = 0, bottom = 0, right = 1, top = 1] = box.map(Number);
        return [left, bottom, right, top];
      },
    };
  }

  /** The forms that a surface draws outside its own marks, and the names of those with marks of their own. */
  #formsOf(
    { forms: drawn }: Scan,
    resources: PdfDict | undefined,
    above: ReadonlySet<number>,
  ): { forms: readonly Surface[]; marked: ReadonlySet<string> } {
    const file = this.#file;
    const objects = file.dict(resources?.get("XObject"));
    const forms: Surface[] = [];
    const marked = new Set<string>();
    for (const { name, matrix } of drawn) {
      const ref = objects?.get(name);
      const form = file.dict(ref);
      if (!isRef(ref) || !form || nameOf(form.get("Subtype")) !== "Form" || above.has(ref.ref)) continue;
      const placed = file.array(form.get("Matrix"));
      const inner = placed.length === 6 ? multiply(matrixOf(placed), matrix) : matrix;
      const own = file.dict(form.get("Resources"));
      const surface = this.#surface(ref, latin1(file.stream(ref)), own, inner, new Set([...above, ref.ref]));
      if (hasMarks(surface)) marked.add(name);
      forms.push(surface, ...surface.forms);
    }
    return { forms, marked };
  }
}

/** Whether there is anything in it that an element says: if not, it is an artifact as a whole. */
export function hasMarks({ scan: { marks }, marked }: Surface): boolean {
  return marks.size > 0 || marked.size > 0;
}
