import type { PdfFile } from "../read/file.ts";
import { nameOf, type PdfDict, type PdfValue } from "../read/values.ts";

/** What a font's two-byte codes stand for, and how wide each is drawn. */
export interface Glyphs {
  /** PostScript name without the letters that mark a subset. */
  readonly name: string;
  /** What a code says; undefined where the font doesn't tell. */
  text(code: number): string | undefined;
  /** In thousandths of the type size. */
  width(code: number): number;
  /** How a space is shown, with white space before it: ` <0001> Tj`; undefined where the font has none. */
  readonly space: string | undefined;
}

/** Reads a composite font (Type0 with Identity-H), the only kind that Chromium embeds TrueType as. */
export function readGlyphs(file: PdfFile, font: PdfDict): Glyphs {
  const map = font.get("ToUnicode");
  const letters = readToUnicode(file.dict(map) ? Buffer.from(file.stream(map)).toString("latin1") : "");
  const descendant = file.dict(file.array(font.get("DescendantFonts"))[0]);
  const widths = readWidths(file, file.array(descendant?.get("W")));
  const space = [...letters].find(([, text]) => text === " ");
  const usual = descendant?.get("DW");
  return {
    name: (nameOf(file.resolve(font.get("BaseFont"))) ?? "").replace(/^[A-Z]{6}\+/, ""),
    text: (code) => letters.get(code),
    space: space && ` <${space[0].toString(16).padStart(4, "0")}> Tj`,
    width: (code) => widths.get(code) ?? (typeof usual === "number" ? usual : 1000),
  };
}

/** A ToUnicode map (ISO 32000-1, 9.10.3): `<0001> <0020>`, or from, to and the first letter, or a list of them. */
function readToUnicode(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  const utf16 = (hex: string) => Buffer.from(hex, "hex").swap16().toString("utf16le");
  for (const [, body = ""] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, code = "", to = ""] of body.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(Number.parseInt(code, 16), utf16(to));
  }
  for (const [, body = ""] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, from = "", to = "", first, list = ""] of body.matchAll(
      /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
    )) {
      const start = Number.parseInt(from, 16);
      const each = [...list.matchAll(/<(\w+)>/g)].map(([, hex = ""]) => utf16(hex));
      for (let code = start; code <= Number.parseInt(to, 16); code++) {
        const one = first && String.fromCodePoint(Number.parseInt(first, 16) + code - start);
        letters.set(code, one ?? each[code - start] ?? "\uFFFD");
      }
    }
  }
  return letters;
}

/** Widths of a composite font (ISO 32000-1, 9.7.4.3): `1 [500 600]`, or `5 9 500`. */
function readWidths(file: PdfFile, w: readonly PdfValue[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let i = 0; i < w.length; ) {
    const from = Number(file.resolve(w[i]));
    const next = file.resolve(w[i + 1]);
    if (Array.isArray(next)) {
      next.forEach((width, index) => {
        widths.set(from + index, Number(width));
      });
      i += 2;
    } else {
      for (let code = from; code <= Number(next); code++) widths.set(code, Number(file.resolve(w[i + 2])));
      i += 3;
    }
  }
  return widths;
}
