import type { PdfFile } from "../read/file.ts";
import { isArray, isRef, nameOf, type PdfDict, type PdfRef, type PdfValue } from "../read/values.ts";

/** What a font's codes stand for, and how wide each is drawn. */
export interface Glyphs {
  /** PostScript name without the letters that mark a subset. */
  readonly name: string;
  /** Whether its letters are in the file, and whether they are drawn as pictures (Type 3). */
  readonly embedded: boolean;
  readonly type3: boolean;
  /** Of a code, in hexadecimal. */
  readonly digits: 2 | 4;
  /** What a code says; undefined where the font doesn't tell. */
  text(code: number): string | undefined;
  /** In thousandths of the type size. */
  width(code: number): number;
  /** How a space is shown, with white space before it: ` <0001> Tj`; undefined where the font has none. */
  readonly space: string | undefined;
  /**
   * A code that shows the same as another and says something else; the same one where it says so already.
   *
   * @returns undefined where the font can have no more codes
   */
  codeFor(code: number, text: string): number | undefined;
  /** The codes that were asked for and that the file does not have yet. */
  readonly added: readonly AddedCode[];
  /** The font and its letters, where codes are added; undefined where none can be. */
  readonly objects: FontObjects | undefined;
}

interface FontObjects {
  readonly font: PdfRef;
  /** What keeps the letters of a composite font. */
  readonly descendant: PdfRef | undefined;
  /** The first code that it does not have. */
  readonly next: number;
}

/** A code that is added to a font. */
export interface AddedCode {
  readonly code: number;
  /** The glyph that it shows. */
  readonly glyph: number;
  readonly text: string;
}

/** Reads a font: a composite one (Type0 with Identity-H), as Chromium embeds TrueType, or one of shapes (Type 3). */
export function readGlyphs(file: PdfFile, font: PdfDict, ref?: PdfValue): Glyphs {
  const map = font.get("ToUnicode");
  const letters = readToUnicode(file.dict(map) ? Buffer.from(file.stream(map)).toString("latin1") : "");
  const descendants = file.array(font.get("DescendantFonts"));
  const descendant = file.dict(descendants[0]);
  const type3 = nameOf(file.resolve(font.get("Subtype"))) === "Type3";
  const widths = descendant ? readWidths(file, file.array(descendant.get("W"))) : shapeWidths(file, font);
  const digits = descendant ? 4 : 2;
  const usual = descendant?.get("DW");
  const descriptor = file.dict((descendant ?? font).get("FontDescriptor"));
  const written = (code: number) => code.toString(16).padStart(digits, "0");
  const space = [...letters].find(([, text]) => text === " ");
  // Only when it is asked for: to know it, the font itself is unpacked.
  let opened: { readonly objects: FontObjects | undefined } | undefined;
  const openedObjects = () => {
    opened ??= { objects: isRef(ref) ? openTo(file, ref, font) : undefined };
    return opened.objects;
  };
  const added: AddedCode[] = [];
  return {
    name: (nameOf(file.resolve(font.get("BaseFont"))) ?? "").replace(/^[A-Z]{6}\+/, ""),
    embedded: type3 || ["FontFile", "FontFile2", "FontFile3"].some((key) => file.dict(descriptor?.get(key))),
    type3,
    digits,
    text: (code) => letters.get(code),
    space: space && ` <${written(space[0])}> Tj`,
    width: (code) => widths.get(code) ?? (typeof usual === "number" ? usual : 1000),
    added,
    get objects() {
      return openedObjects();
    },
    codeFor(glyph, text) {
      if (letters.get(glyph) === text) return glyph;
      const known = added.find((each) => each.glyph === glyph && each.text === text);
      if (known) return known.code;
      const objects = openedObjects();
      const code = (objects?.next ?? 0) + added.length;
      if (!objects || code >= 16 ** digits) return undefined;
      added.push({ code, glyph, text });
      return code;
    },
  };
}

/** Where a font takes more codes: it must have them all in one place, and each code be the number of its glyph. */
function openTo(file: PdfFile, ref: PdfRef, font: PdfDict): FontObjects | undefined {
  if (!file.dict(font.get("ToUnicode"))) return undefined;
  const last = font.get("LastChar");
  if (typeof last === "number") {
    const named = file.dict(font.get("Encoding"))?.has("Differences");
    return named ? { font: ref, descendant: undefined, next: last + 1 } : undefined;
  }
  const [descendant] = file.array(font.get("DescendantFonts"));
  const letters = file.dict(descendant);
  const program = file.dict(letters?.get("FontDescriptor"))?.get("FontFile2");
  const numbered = nameOf(letters?.get("CIDToGIDMap")) === "Identity";
  if (!isRef(descendant) || !numbered || !file.dict(program)) return undefined;
  return { font: ref, descendant, next: glyphCount(file.stream(program)) };
}

/** How many glyphs a TrueType font numbers (OpenType, `maxp`), of which a subset has only some. */
function glyphCount(program: Uint8Array): number {
  const bytes = Buffer.from(program.buffer, program.byteOffset, program.byteLength);
  const tables = bytes.readUInt16BE(4);
  for (let at = 12; at < 12 + tables * 16; at += 16)
    if (bytes.toString("latin1", at, at + 4) === "maxp")
      return bytes.readUInt16BE(bytes.readUInt32BE(at + 8) + 4);
  return 0x10000;
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
    if (isArray(next)) {
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

/** Widths of a font of shapes (9.6.5), which are told in a space of its own. */
function shapeWidths(file: PdfFile, font: PdfDict): ReadonlyMap<number, number> {
  const scale = Number(file.array(font.get("FontMatrix"))[0] ?? 0.001) * 1000;
  const first = Number(file.resolve(font.get("FirstChar")) ?? 0);
  const widths = file.array(font.get("Widths"));
  return new Map(widths.map((width, index) => [first + index, Number(file.resolve(width)) * scale]));
}
