import type { PdfFile } from "../read/file.ts";
import { latin1 } from "../read/lexer.ts";
import { isRef, nameOf, type PdfDict, type PdfRef, type PdfValue } from "../read/values.ts";
import { type Glyphs, readGlyphs } from "../text/glyphs.ts";
import { identity, type Matrix, matrixOf, multiply } from "../text/matrix.ts";
import type { Named, Scan } from "./content/found.ts";
import { scan } from "./content/scan.ts";
import { readTexts } from "./content/texts.ts";

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
  #texts: ReadonlyMap<number, string> = new Map();
  readonly #fonts = new Map<PdfDict, Glyphs>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  pages(): readonly Page[] {
    const pages = this.#file.pages();
    this.#texts = readTexts(this.#file, this.#streamsOf(pages));
    return pages.map(({ ref, dict }, index) => {
      const resources = this.#file.dict(dict.get("Resources"));
      const content = this.#contentsOf(dict)
        .map((stream) => this.#text(stream))
        .join("\n");
      return { index, ...this.#surface({ ref }, content, resources, identity, new Set()) };
    });
  }

  /** The fonts of the pages that were read. */
  get fonts(): readonly Glyphs[] {
    return [...this.#fonts.values()];
  }

  /** The contents of pages and forms: nearly all of them are asked for. */
  #streamsOf(pages: readonly { readonly dict: PdfDict }[]): ReadonlySet<number> {
    const file = this.#file;
    const refs = new Set<number>();
    for (const { dict } of pages) {
      for (const content of this.#contentsOf(dict)) if (isRef(content)) refs.add(content.ref);
      const objects = file.dict(file.dict(dict.get("Resources"))?.get("XObject"));
      for (const object of objects?.values() ?? [])
        if (isRef(object) && nameOf(file.dict(object)?.get("Subtype")) === "Form") refs.add(object.ref);
    }
    return refs;
  }

  #contentsOf(page: PdfDict): readonly PdfValue[] {
    const contents = page.get("Contents");
    const streams = this.#file.array(contents);
    return streams.length === 0 && contents !== undefined ? [contents] : streams;
  }

  #text(stream: PdfValue): string {
    return (isRef(stream) && this.#texts.get(stream.ref)) || latin1(this.#file.stream(stream));
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

  #named(resources: PdfDict | undefined): Named {
    const file = this.#file;
    const fonts = file.dict(resources?.get("Font"));
    const objects = file.dict(resources?.get("XObject"));
    const known = new Map<string, Glyphs | undefined>();
    return {
      font: (name) => {
        if (!known.has(name)) known.set(name, this.#glyphs(fonts?.get(name)));
        return known.get(name);
      },
      fontWithSpace: () => {
        for (const [name, font] of fonts ?? []) {
          const space = this.#glyphs(font)?.space;
          if (space !== undefined) return { name, space };
        }
        return undefined;
      },
      corners: (name) => {
        const box = file.array(file.dict(objects?.get(name))?.get("BBox"));
        const [left = 0, bottom = 0, right = 1, top = 1] = box.map(Number);
        return [left, bottom, right, top];
      },
    };
  }

  /** Pages share their fonts. */
  #glyphs(font: PdfValue | undefined): Glyphs | undefined {
    const dict = this.#file.dict(font);
    if (!dict) return undefined;
    const known = this.#fonts.get(dict) ?? readGlyphs(this.#file, dict, font);
    this.#fonts.set(dict, known);
    return known;
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
      const surface = this.#surface(ref, this.#text(ref), own, inner, new Set([...above, ref.ref]));
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
