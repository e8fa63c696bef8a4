import { textOfGlyph } from "./glyph-names.ts";
import type { Objects } from "./objects.ts";
import { latin1, type PdfDict, PdfStream, type Value } from "./values.ts";

/** A font as text is shown with it. */
export interface Font {
  /** PostScript name without the letters that mark a subset; Type 3 fonts may have none. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `MMType1`, `Type3`. */
  readonly kind: string;
  /** Whether its letters are in the file. */
  readonly embedded: boolean;
  /** Whether it says which characters its codes stand for (ISO 14289-1, 7.21.7). */
  readonly hasUnicode: boolean;
  /** What is shown by the code that begins at a place of a string, which has one byte in each of its characters. */
  glyphAt(shown: string, at: number): Glyph;
  /** What two bytes show, which stand here as one number: one glyph, or two where each has one of them. */
  sign(bytes: number): Sign;
}

/** What two bytes show. */
export interface Sign {
  readonly text: string;
  /** How far it moves what comes after it, at size 1 and without what is put between glyphs. */
  readonly width: number;
  readonly glyphs: number;
  readonly spaces: number;
  /** Those that say nothing. */
  readonly silent: readonly Glyph[];
}

/** Why a code says nothing: it has no glyph; its font doesn't say which character it is; or says one that is none. */
export type Silence = "no-glyph" | "no-character" | "bad-character";

export interface Glyph {
  readonly code: number;
  /** How many bytes the code has. */
  readonly length: number;
  /** What it says; U+FFFD where that isn't told. */
  readonly text: string;
  readonly why: Silence | undefined;
  /** How far it moves what comes after it, at size 1. */
  readonly width: number;
  /** Whether it is the space that word spacing widens. */
  readonly isSpace: boolean;
}

/** Reads a font of any kind (ISO 32000-1, 9.5 to 9.8). */
export function readFont(objects: Objects, font: PdfDict): Font {
  const kind = objects.name(font.get("Subtype")) ?? "";
  const base = objects.name(font.get("BaseFont")) ?? objects.name(font.get("Name")) ?? "";
  const map = objects.resolve(font.get("ToUnicode"));
  const letters = map instanceof PdfStream ? readUnicode(latin1(objects.stream(map))) : undefined;
  const name = base.replace(/^[A-Z]{6}\+/, "");
  const { embedded, hasUnicode, lengthAt, ...codes } =
    kind === "Type0" ? composite(objects, font, letters) : simple(objects, font, kind, name, letters);
  const glyphs = new Map<number, Glyph>();
  const glyphAt = (shown: string, at: number) => {
    const length = typeof lengthAt === "number" ? lengthAt : lengthAt(shown, at);
    let code = 0;
    for (let k = 0; k < length; k++) code = code * 256 + (shown.charCodeAt(at + k) || 0);
    // A code of one byte is another than the same number in two.
    const key = code * 8 + length;
    const known = glyphs.get(key);
    if (known) return known;
    const glyph = glyphOf(code, length, codes);
    glyphs.set(key, glyph);
    return glyph;
  };
  const signs: Sign[] = [];
  const sign = (bytes: number) => {
    const known = signs[bytes];
    if (known) return known;
    const made = signOf(String.fromCharCode(bytes >> 8, bytes & 255), glyphAt);
    signs[bytes] = made;
    return made;
  };
  return { name, kind, embedded, hasUnicode, glyphAt, sign };
}

function signOf(shown: string, glyphAt: Font["glyphAt"]): Sign {
  const glyphs: Glyph[] = [];
  for (let at = 0; at < shown.length; at += glyphs.at(-1)?.length ?? 1) glyphs.push(glyphAt(shown, at));
  return {
    text: glyphs.map(({ text }) => text).join(""),
    width: glyphs.reduce((sum, { width }) => sum + width, 0),
    glyphs: glyphs.length,
    spaces: glyphs.filter(({ isSpace }) => isSpace).length,
    silent: glyphs.filter(({ why }) => why !== undefined),
  };
}

function glyphOf(code: number, length: number, { text, width, isMissing, hasSpace }: Codes): Glyph {
  const said = text(code);
  const none = said === "\0" || said === "\uFEFF" || said === "\uFFFE";
  const why = said === undefined ? "no-character" : none ? "bad-character" : undefined;
  return {
    code,
    length,
    text: said ?? "\uFFFD",
    why: isMissing(code) ? "no-glyph" : why,
    width: width(code),
    isSpace: hasSpace && code === 32,
  };
}

interface Codes {
  /** What a code says; undefined where the font doesn't tell. */
  readonly text: (code: number) => string | undefined;
  /** At size 1. */
  readonly width: (code: number) => number;
  /** Whether a code stands for the box that is shown for what a font lacks. */
  readonly isMissing: (code: number) => boolean;
  readonly hasSpace: boolean;
}

interface Own extends Codes, Pick<Font, "embedded" | "hasUnicode"> {
  readonly lengthAt: CodeLength;
}
type Letters = ReadonlyMap<number, string> | undefined;

function isEmbedded(objects: Objects, holder: PdfDict): boolean {
  const descriptor = objects.dict(holder.get("FontDescriptor"));
  return ["FontFile", "FontFile2", "FontFile3"].some(
    (key) => objects.dict(descriptor?.get(key)) !== undefined,
  );
}

/** Collections of characters that say by themselves what each is. */
const collections = /^(?:GB1|CNS1|Japan1|Korea1)$/;

function composite(objects: Objects, font: PdfDict, letters: Letters): Own {
  const descendant = objects.dict(objects.list(font.get("DescendantFonts"))[0]) ?? font;
  const encoding = objects.resolve(font.get("Encoding"));
  const cmap = encoding instanceof PdfStream ? latin1(objects.stream(encoding)) : undefined;
  const predefined = objects.name(encoding) ?? "Identity-H";
  const ordering = objects.text(objects.dict(descendant.get("CIDSystemInfo"))?.get("Ordering")) ?? "";
  const cids = cmap === undefined ? undefined : readCids(cmap);
  const widths = readWidths(objects, descendant.get("W"));
  const usual = objects.number(descendant.get("DW")) ?? 1000;
  const cidOf = (code: number) => (cids ? (cids.get(code) ?? 0) : code);
  const isUtf16 = /UCS2|UTF16/.test(predefined);
  // They tell, though it is not looked up here.
  const isKnown = collections.test(ordering);
  return {
    embedded: isEmbedded(objects, descendant),
    hasUnicode:
      letters !== undefined || (cmap === undefined && !predefined.startsWith("Identity")) || isKnown,
    lengthAt: cmap === undefined ? predefinedLength(predefined) : codeLength(cmap),
    text: (code) =>
      letters?.get(code) ?? (isUtf16 ? String.fromCharCode(code) : isKnown ? "\uFFFD" : undefined),
    width: (code) => (widths.get(cidOf(code)) ?? usual) / 1000,
    isMissing: (code) => cidOf(code) === 0,
    hasSpace: false,
  };
}

/** How many bytes the code at a place has: a number where all have as many. */
type CodeLength = number | ((shown: string, at: number) => number);

function predefinedLength(name: string): CodeLength {
  if (/^Identity|UCS2|UTF16|^H$|^V$/.test(name)) return 2;
  // The older ones mix letters of one byte with signs of two.
  return (shown, at) => {
    const byte = shown.charCodeAt(at);
    return byte < 0x80 || (/RKSJ/.test(name) && byte >= 0xa0 && byte < 0xe0) ? 1 : 2;
  };
}

/** By the ranges of codes that a map of characters names. */
function codeLength(cmap: string): CodeLength {
  const ranges = sections(cmap, "codespacerange").flatMap((body) =>
    [...body.matchAll(/<([^>]*)>\s*<([^>]*)>/g)].map(([, from = "", to = ""]) => ({
      length: Math.max(1, hex(from).length / 2),
      from: Number.parseInt(hex(from), 16),
      to: Number.parseInt(hex(to), 16),
    })),
  );
  if (ranges.every(({ length }) => length === 2)) return 2;
  return (shown, at) => {
    let code = 0;
    for (let length = 1; length <= 4; length++) {
      code = code * 256 + (shown.charCodeAt(at + length - 1) || 0);
      const fits = ranges.some((range) => range.length === length && range.from <= code && code <= range.to);
      if (fits) return length;
    }
    return 1;
  };
}

function simple(objects: Objects, font: PdfDict, kind: string, name: string, letters: Letters): Own {
  const first = objects.number(font.get("FirstChar")) ?? 0;
  const widths = objects.numbers(font.get("Widths"));
  const descriptor = objects.dict(font.get("FontDescriptor"));
  const usual = objects.number(descriptor?.get("MissingWidth")) ?? (widths.length > 0 ? 0 : 556);
  const symbolic = ((objects.number(descriptor?.get("Flags")) ?? 0) & 4) !== 0;
  const { named, base } = readEncoding(objects, font.get("Encoding"));
  const ownCodes = symbolic || /^(Symbol|ZapfDingbats)/.test(name);
  const decode = base === undefined && ownCodes ? () => undefined : (bases[base ?? ""] ?? standardText);
  // Type 3 fonts have a space of their own.
  const scale = (kind === "Type3" && objects.numbers(font.get("FontMatrix"))[0]) || 0.001;
  const textOfName = (code: number) => {
    const glyph = named.get(code);
    return glyph === undefined ? decode(code) : textOfGlyph(glyph);
  };
  // What a Type 1 program calls its glyphs is inside it, and is not read here: it may well tell.
  const tells =
    base !== undefined ||
    (kind === "Type1" && (isEmbedded(objects, font) || named.size === 0)) ||
    (!ownCodes && kind !== "Type3");
  const unnamed = [...named.values()].some((glyph) => textOfGlyph(glyph) === undefined);
  return {
    embedded: kind === "Type3" || isEmbedded(objects, font),
    hasUnicode: letters !== undefined || (kind === "Type3" ? !unnamed && named.size > 0 : tells && !unnamed),
    lengthAt: 1,
    text: (code) => letters?.get(code) ?? textOfName(code),
    width: (code) => (widths[code - first] ?? usual) * scale,
    isMissing: (code) => named.get(code) === ".notdef",
    hasSpace: true,
  };
}

function readEncoding(
  objects: Objects,
  value: Value,
): { named: ReadonlyMap<number, string>; base: string | undefined } {
  const named = new Map<number, string>();
  const dict = objects.dict(value);
  if (!dict) return { named, base: objects.name(value) };
  let code = 0;
  for (const item of objects.array(dict.get("Differences"))) {
    const number = objects.number(item);
    if (number !== undefined) code = number;
    else named.set(code++, objects.name(item) ?? "");
  }
  return { named, base: objects.name(dict.get("BaseEncoding")) };
}

const highStandard =
  "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß";

function standardText(code: number): string | undefined {
  if (code === 0x27) return "’";
  if (code === 0x60) return "‘";
  if (code < 0x7f) return code < 32 ? undefined : String.fromCharCode(code);
  const char = highStandard[code - 0xa1];
  return char === "\0" ? undefined : char;
}

/** The encodings that have names (ISO 32000-1, annex D). */
const bases: Readonly<Record<string, (code: number) => string | undefined>> = {
  StandardEncoding: standardText,
  WinAnsiEncoding: decoderOf("windows-1252"),
  MacRomanEncoding: decoderOf("macintosh"),
};

function decoderOf(encoding: string): (code: number) => string | undefined {
  const decoder = new TextDecoder(encoding);
  const table = Array.from({ length: 256 }, (_, code) => decoder.decode(Uint8Array.of(code)));
  return (code) => (code < 32 ? undefined : table[code]);
}

const hex = (text: string) => text.replace(/[^0-9A-Fa-f]/g, "");

function sections(map: string, what: string): readonly string[] {
  return [...map.matchAll(new RegExp(`begin${what}\\b([\\s\\S]*?)end${what}\\b`, "g"))].map(
    ([, body = ""]) => body,
  );
}

/** Codes in one range; more is no range that a font of this world has. */
const widest = 65_536;

/** Goes through the entries of a map of characters: `<01> x`, `<01> <05> x`, `<01> <05> [x y]`. */
function readMap(
  map: string,
  kind: "bf" | "cid",
  put: (code: number, to: string, add: number) => void,
): void {
  const to = kind === "bf" ? "<[^>]*>|/\\S+" : "\\d+";
  for (const body of sections(map, `${kind}char`))
    for (const [, code = "", target = ""] of body.matchAll(new RegExp(`<([^>]*)>\\s*(${to})`, "g")))
      put(Number.parseInt(hex(code), 16), target, 0);
  for (const body of sections(map, `${kind}range`)) {
    const entry = new RegExp(`<([^>]*)>\\s*<([^>]*)>\\s*(?:(${to})|\\[([^\\]]*)\\])`, "g");
    for (const [, from = "", last = "", target, list] of body.matchAll(entry)) {
      const start = Number.parseInt(hex(from), 16);
      const end = Math.min(Number.parseInt(hex(last), 16), start + widest);
      const each = list?.match(new RegExp(to, "g")) ?? [];
      for (let code = start; code <= end; code++) {
        const one = target ?? each[code - start];
        if (one !== undefined) put(code, one, target === undefined ? 0 : code - start);
      }
    }
  }
}

/** A ToUnicode map (ISO 32000-1, 9.10.3). */
function readUnicode(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  readMap(map, "bf", (code, to, add) => {
    if (to.startsWith("/")) letters.set(code, textOfGlyph(to.slice(1)) ?? "\uFFFD");
    else {
      const units =
        hex(to)
          .match(/.{1,4}/g)
          ?.map((unit) => Number.parseInt(unit, 16)) ?? [];
      const last = units.length - 1;
      letters.set(
        code,
        String.fromCharCode(...units.map((unit, index) => (index === last ? unit + add : unit))),
      );
    }
  });
  return letters;
}

function readCids(map: string): ReadonlyMap<number, number> {
  const cids = new Map<number, number>();
  readMap(map, "cid", (code, to, add) => cids.set(code, Number(to) + add));
  return cids;
}

/** Widths of a composite font (ISO 32000-1, 9.7.4.3): `1 [500 600]`, or `5 9 500`. */
function readWidths(objects: Objects, value: Value): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const items = objects.array(value);
  for (let i = 0; i < items.length; ) {
    const from = objects.number(items[i]) ?? 0;
    const to = objects.number(items[i + 1]);
    if (to === undefined) {
      for (const [index, width] of objects.numbers(items[i + 1]).entries()) widths.set(from + index, width);
      i += 2;
    } else {
      const width = objects.number(items[i + 2]) ?? 0;
      for (let code = from; code <= Math.min(to, from + widest); code++) widths.set(code, width);
      i += 3;
    }
  }
  return widths;
}
